import { sayOnRange } from "../../content/dates-in-words.ts";
import { demandFindingWords } from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { allReceivedSince, firstArrival } from "../arrivals.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = demandFindingWords.authorization_form_demanded;

/**
 * AUTH-01: an authorization form in answer to a request for access (HHS FAQ 2041). An advocate is nobody's
 * representative by that alone and may need one (PR-04), so it is found only for whoever has the right to the records.
 */
export const findAuthorizationFormDemanded: FindingCheck = (view, today) => {
  if (view.facts.person.relationship === "advocate") return [];
  return view.clocks.flatMap(({ request }) =>
    request.demands
      .filter(({ details }) => details.formKind === "authorization_form")
      .map((demand) => {
        const day = sayOnRange(demand.occurredOn, today);
        return {
          id: `authorization_form_demanded:${demand.id}`,
          code: "authorization_form_demanded",
          requestId: request.id,
          since: demand.occurredOn.latest,
          curedOn:
            firstArrival(view, demand.occurredOn)?.occurredOn.latest ??
            allReceivedSince(view, demand.occurredOn),
          title: words.title,
          summary: words.open(day),
          letterSentence: words.letter(day),
          rules: [everyRule.referenceTo("AUTH-01"), everyRule.referenceTo("FED-CLOCK-04")],
        };
      }),
  );
};
