import { sayOnRange } from "../../content/dates-in-words.ts";
import {
  retaliationFindingWords,
  retaliationLetter,
  retaliationSummary,
} from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { takenBackAfter } from "../violations.ts";
import type { FindingCheck } from "./finding-check.ts";

/**
 * RETAL-01: threats or punishment for asking. What only came after the request is none: the person says that it was
 * because of it. Records that come do not cure a lost therapist; that they took it back does.
 */
export const findRetaliation: FindingCheck = (view, today) =>
  view.facts.state.facts.flatMap((fact) => {
    if (fact.type !== "retaliation_reported") return [];
    const { what, becauseIAsked } = fact.details;
    if (what === "taken_back" || becauseIAsked !== true) return [];
    const { title, act } = retaliationFindingWords[what];
    const day = sayOnRange(fact.occurredOn, today);
    return [
      {
        id: `retaliation:${fact.id}`,
        code: "retaliation",
        requestId: null,
        since: fact.occurredOn.latest,
        curedOn: takenBackAfter(view.facts.state.facts, fact.occurredOn),
        title,
        summary: retaliationSummary(day),
        letterSentence: retaliationLetter(act, day),
        rules: [everyRule.referenceTo("RETAL-01")],
      },
    ];
  });
