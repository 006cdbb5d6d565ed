import { sayOnRange } from "../../content/dates-in-words.ts";
import { barrierLetter, barrierSummary, barrierWords } from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { barrierCuredOn, isBarrier } from "../barriers.ts";
import type { FindingCheck } from "./finding-check.ts";

/**
 * FED-SCOPE-03: they insist on one way only. The regulation was read; the guidance on unreasonable measures is known
 * through others, and its examples from memory. So the finding is no surer than V3 and its words say what is not verified.
 */
export const findBarrier: FindingCheck = (view, today) =>
  view.facts.state.facts.filter(isBarrier).flatMap((fact) => {
    const { title, they, you } = barrierWords[fact.details.way];
    return [
      {
        id: `barrier_in_person_or_portal_only:${fact.id}`,
        code: "barrier_in_person_or_portal_only",
        requestId: view.facts.state.requestOf.get(fact.id) ?? null,
        since: fact.occurredOn.latest,
        curedOn: barrierCuredOn({ facts: view.facts.state.facts, clocks: view.clocks }, fact),
        title,
        summary: barrierSummary(they, sayOnRange(fact.occurredOn, today)),
        letterSentence: barrierLetter(you),
        rules: [{ ...everyRule.referenceTo("FED-SCOPE-03"), confidence: "V3" as const }],
      },
    ];
  });
