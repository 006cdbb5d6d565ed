import { sayOnRange } from "../../content/dates-in-words.ts";
import { demandFindingWords } from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { allReceivedSince } from "../arrivals.ts";
import type { FindingCheck } from "./finding-check.ts";
import { takenBackOn } from "./retaliation.ts";

const words = demandFindingWords.waiver_demanded;

/** WAIVE-01: rights to be given up for treatment, payment, enrollment or benefits. The rule does not speak of other conditions. */
export const findWaiverDemanded: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request }) =>
    request.demands
      .filter(
        ({ details }) =>
          details.formKind === "waiver" && details.waiverConditionOf === "treatment_or_benefits",
      )
      .map((demand) => {
        const day = sayOnRange(demand.occurredOn, today);
        return {
          id: `waiver_demanded:${demand.id}`,
          code: "waiver_demanded",
          requestId: request.id,
          since: demand.occurredOn.latest,
          curedOn: takenBackOn(view, demand) ?? allReceivedSince(view, demand.occurredOn),
          title: words.title,
          summary: words.open(day),
          letterSentence: words.letter(day),
          rules: [everyRule.referenceTo("WAIVE-01")],
        };
      }),
  );
