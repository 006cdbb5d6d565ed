import type { Outcome } from "../workflow/stages.ts";
import type { ChoiceWords } from "./record-words.ts";

/** How a case ended. */
export const outcomeWords: Readonly<Record<Outcome, ChoiceWords>> = {
  received_in_full: { label: "I have everything I asked for" },
  received_in_part_and_accepted: {
    label: "I have part of it, and that is enough for me",
  },
  received_by_another_route: {
    label: "I got them another way",
    hint: "From Social Security, a lawyer, or somebody else.",
  },
  sent_to_someone_i_chose: {
    label: "They went to somebody I chose",
    hint: "A new therapist, for example. Your right to a copy stays.",
  },
  not_held: { label: "They do not have them" },
  let_go: { label: "I let it go", hint: "That is a good ending too." },
};
