import { actionWords } from "../../content/next-steps/action-words.ts";
import { byStateLawWords } from "../../content/next-steps/by-state-law.ts";
import type { Rule } from "../../rules/rule-pack.ts";
import { latestDenial } from "../denials.ts";
import { isUnderWay, recordEvent, within } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** The review that the law of the holder's place offers, where it certainly binds this kind of holder. */
function reviewRules({ law }: StepView): readonly Rule[] {
  return law.local.rules
    .filter(({ rule, certain }) => certain && rule.topics.includes("review"))
    .map(({ rule }) => rule);
}

/** PREEMPT-01: after a no both routes are offered, the federal review and that of the place. */
export const askByStateLaw: StepTopic = {
  code: "ask_by_state_law",
  isOffered: (view) =>
    isUnderWay(view) && latestDenial(view) !== null && reviewRules(view).length > 0,
  words: (view) => byStateLawWords(view.words, reviewRules(view)),
  action: recordEvent("followed_up", actionWords.iWroteToThem),
  by: within(5),
};
