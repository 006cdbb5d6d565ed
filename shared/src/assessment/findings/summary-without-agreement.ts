import { sayOnRange } from "../../content/dates-in-words.ts";
import { findingWords } from "../../content/findings.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = findingWords.summary_without_agreement;

/** SUMMARY-01: a summary in place of the records, to which nobody had agreed in advance. */
export const findSummaryWithoutAgreement: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request, allReceived }) =>
    request.summaries
      .filter((summary) => !summary.details.agreedInAdvance)
      .map((summary) => {
        const came = sayOnRange(summary.occurredOn, today);
        return {
          id: `summary_without_agreement:${summary.id}`,
          code: "summary_without_agreement",
          requestId: request.id,
          since: summary.occurredOn.latest,
          curedOn: allReceived?.on.earliest ?? null,
          title: words.title,
          summary: words.open(came),
          letterSentence: words.letter(came),
          rules: [referenceTo("SUMMARY-01"), referenceTo("NOTGROUND-SUMMARY")],
        };
      }),
  );
