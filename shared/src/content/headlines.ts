import type { Situation } from "../assessment/situation.ts";
import type { Outcome } from "../workflow/stages.ts";
import { sayDays } from "./dates-in-words.ts";

export const closedHeadlines: Readonly<Record<Outcome, string>> = {
  received_in_full: "You have your records",
  received_in_part_and_accepted: "You have the part that you need",
  received_by_another_route: "You have the records by another way",
  sent_to_someone_i_chose: "The records went to the person you chose",
  not_held: "They do not have these records",
  let_go: "You let this go",
};

export const closedWithoutOutcome = "This case is closed";

/** For the situations in which no date of theirs leads. */
export const situationHeadlines: Readonly<
  Record<Exclude<Situation, "closed" | "awaiting_answer" | "awaiting_rest">, string>
> = {
  correction_pending: "Waiting for their answer about the correction",
  correction_undated: "We need the day your correction request arrived",
  not_started: "Nothing has been sent yet",
  ready_to_collect: "The records are ready to collect",
  all_received: "The records came",
  denied: "They said no. You can go on",
  form_or_fee: "They ask for a form or a fee",
  summary_only: "Only a summary came",
  complaint_pending: "The federal office has your complaint",
  complaint_answered: "The federal office has answered",
  review_upheld: "The review kept the no",
  review_pending: "Another clinician reviews the no",
  review_granted: "The review was decided for you",
  returned: "Your request came back",
  receipt_unknown: "We need the day your request arrived",
  awaiting_without_date: "Waiting for their answer",
  not_held: "They say they do not have the records",
  refusal_stands: "They said no. You can go on",
};

/** For an answer that is awaited; `due` reads "by Thursday, November 12" or "between … and …". */
export const awaitedHeadlines = {
  answer: {
    upcoming: (due: string) => `Their answer is due ${due}`,
    dueToday: "Their answer is due today",
    mayHavePassed: "Their answer may be late",
    passed: (days: number) => `Their answer is ${sayDays(days)} late`,
  },
  rest: {
    upcoming: (due: string) => `The rest is due ${due}`,
    dueToday: "The rest is due today",
    mayHavePassed: "The rest may be late",
    passed: (days: number) => `The rest is ${sayDays(days)} late`,
  },
  correction: {
    upcoming: (due: string) => `Their answer about the correction is due ${due}`,
    dueToday: "Their answer about the correction is due today",
    mayHavePassed: "Their answer about the correction may be late",
    passed: (days: number) => `Their answer about the correction is ${sayDays(days)} late`,
  },
} as const;
