import type { DateRange } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { barrierLetter, barrierSummary, barrierWords } from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { allReceivedSince, firstArrival } from "../arrivals.ts";
import type { CaseView } from "../case-view.ts";
import type { FindingCheck } from "./finding-check.ts";

/**
 * FED-SCOPE-03: they insist on one way only. The regulation was read; the guidance on unreasonable measures is known
 * through others, and its examples from memory. So the finding is no surer than V3 and its words say what is not verified.
 */
export const findBarrier: FindingCheck = (view, today) =>
  view.facts.state.facts.flatMap((fact) => {
    if (fact.type !== "only_one_way_allowed" || fact.details.way === "other") return [];
    const { title, they, you } = barrierWords[fact.details.way];
    return [
      {
        id: `barrier_in_person_or_portal_only:${fact.id}`,
        code: "barrier_in_person_or_portal_only",
        requestId: view.facts.state.requestOf.get(fact.id) ?? null,
        since: fact.occurredOn.latest,
        curedOn: findCure(view, fact.occurredOn),
        title,
        summary: barrierSummary(they, sayOnRange(fact.occurredOn, today)),
        letterSentence: barrierLetter(you),
        rules: [{ ...everyRule.referenceTo("FED-SCOPE-03"), confidence: "V3" as const }],
      },
    ];
  });

/** They took the request after all, or records came. */
function findCure(view: CaseView, since: DateRange): PlainDate | null {
  const taken = view.facts.state.facts.find(
    ({ type, occurredOn }) => type === "acknowledged" && occurredOn.earliest > since.latest,
  );
  const days = [
    taken?.occurredOn.latest,
    firstArrival(view, since)?.occurredOn.latest,
    allReceivedSince(view, since),
  ];
  return days.filter((day) => day !== undefined && day !== null).toSorted()[0] ?? null;
}
