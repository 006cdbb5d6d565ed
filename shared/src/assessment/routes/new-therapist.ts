import {
  chooseTherapistWords,
  hasItComeWords,
  newTherapistWords,
  readTogetherWords,
} from "../../content/routes/new-therapist.ts";
import { notThere, refusedThere, signTheForm } from "../../content/routes/shared-steps.ts";
import { canAskDoctor } from "../../workflow/holder-kinds.ts";
import type { RouteTopic } from "./route-topic.ts";

/** NOTGROUND-TOCLINICIAN: a choice of the person, never a substitute. The sending needs an authorization (AUTH-01). */
export const newTherapist: RouteTopic = {
  route: "new_therapist",
  isOffered: ({ holder }) => canAskDoctor(holder.kind),
  rhythm: 14,
  isBeforeHearing: false,
  rules: ["NOTGROUND-TOCLINICIAN", "AUTH-01", "THIRD-01", "NOTGROUND-OTHERDOC"],
  steps: [
    { code: "choose", phases: ["not_begun"], words: chooseTherapistWords },
    { code: "ask_if_it_came", phases: ["asked", "coming"], words: hasItComeWords },
    {
      code: "sign",
      phases: ["needs_form", "needs_designated_representative"],
      words: signTheForm,
    },
    { code: "refused", phases: ["refused"], words: refusedThere },
    {
      code: "read_together",
      phases: ["they_have_them", "came", "came_in_part", "came_without"],
      words: readTogetherWords,
    },
    { code: "not_there", phases: ["not_there"], words: notThere },
  ],
  outcome: "sent_to_someone_i_chose",
  words: newTherapistWords,
};
