import { actionWords } from "../../content/next-steps/action-words.ts";
import {
  askForLimitationsWords,
  readWhatCameWords,
  talkAboutMarksWords,
  tellLawyerOfMarksWords,
} from "../../content/next-steps/reading.ts";
import { canAskDoctor } from "../../workflow/holder-kinds.ts";
import {
  isOpenStatement,
  type MarkedStatement,
  type StatementPlan,
} from "../../workflow/statements.ts";
import { latestOf } from "../standing.ts";
import { noHurry, openPage, recordAbout } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** Offered, never pushed: whoever chose not to read, or to let somebody else read, is not asked again. */
export const readWhatCame: StepTopic = {
  code: "read_what_came",
  isOffered: ({ facts, clocks, situation }) => {
    const how = latestOf(facts.state.facts, "reading_planned")?.details.how;
    return (
      situation !== "closed" &&
      how !== "not_now" &&
      how !== "someone_else" &&
      clocks.some(({ request }) => request.deliveries.length > 0)
    );
  },
  words: ({ words }) => readWhatCameWords(words),
  action: openPage("reading", actionWords.readWithAChecklist),
  by: noHurry,
};

export const talkAboutMarks: StepTopic = {
  code: "talk_about_marks",
  isOffered: (view) =>
    canAskDoctor(view.facts.holder.kind) && openMarks(view, "talk_to_doctor").length > 0,
  words: (view) => talkAboutMarksWords(view.words, openMarks(view, "talk_to_doctor")),
  action: (view) => settle(view, "talk_to_doctor", actionWords.iTalkedAboutIt),
  by: noHurry,
};

export const tellLawyerOfMarks: StepTopic = {
  code: "tell_lawyer_of_marks",
  isOffered: (view) => openMarks(view, "tell_lawyer").length > 0,
  words: (view) => tellLawyerOfMarksWords(openMarks(view, "tell_lawyer")),
  action: (view) => settle(view, "tell_lawyer", actionWords.iToldThem),
  by: noHurry,
};

export const askForLimitations: StepTopic = {
  code: "ask_for_limitations",
  isOffered: (view) => openMarks(view, "ask_for_limitations").length > 0,
  words: ({ words }) => askForLimitationsWords(words),
  action: (view) => settle(view, "ask_for_limitations", actionWords.itIsWrittenDown),
  by: noHurry,
};

/**
 * The marks that wait for something, by what the person means to do about them. The oldest comes first.
 * @example openMarks(view, "ask_for_correction")
 */
export function openMarks({ facts }: StepView, plan: StatementPlan): readonly MarkedStatement[] {
  return facts.state.statements.filter(
    (statement) => isOpenStatement(statement) && statement.marked.details.plan === plan,
  );
}

/** One mark at a time: each is told apart. */
function settle(view: StepView, plan: StatementPlan, label: string) {
  return recordAbout("statement_settled", openMarks(view, plan)[0]?.id, label);
}
