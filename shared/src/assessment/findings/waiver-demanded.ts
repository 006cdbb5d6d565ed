import { sayOnRange } from "../../content/dates-in-words.ts";
import { demandFindingWords } from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { allReceivedSince } from "../arrivals.ts";
import { isWaiver, takenBackAfter } from "../violations.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = demandFindingWords.waiver_demanded;

/** WAIVE-01: rights to be given up as a condition. */
export const findWaiverDemanded: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request }) =>
    request.demands.filter(isWaiver).map((demand) => {
      const day = sayOnRange(demand.occurredOn, today);
      return {
        id: `waiver_demanded:${demand.id}`,
        code: "waiver_demanded",
        requestId: request.id,
        since: demand.occurredOn.latest,
        curedOn:
          takenBackAfter(view.facts.state.facts, demand.occurredOn) ??
          allReceivedSince(view, demand.occurredOn),
        title: words.title,
        summary: words.open(day),
        letterSentence: words.letter(day),
        rules: [everyRule.referenceTo("WAIVE-01")],
      };
    }),
  );
