import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { demandFindingWords } from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { Finding } from "../assessment.ts";
import { findMismatches, type Mismatch } from "../wrong-forms.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = demandFindingWords.wrong_form_or_format;

/** FORM-01: records came in another form than asked for. */
export const findWrongFormOrFormat: FindingCheck = ({ clocks }, today) =>
  findMismatches(clocks).map((mismatch) => toFinding(mismatch, today));

function toFinding(
  { asked, came, delivery, better, requestId }: Mismatch,
  today: PlainDate,
): Finding {
  const day = sayOnRange(delivery.occurredOn, today);
  return {
    id: `wrong_form_or_format:${delivery.id}`,
    code: "wrong_form_or_format",
    requestId,
    since: delivery.occurredOn.latest,
    curedOn: better?.occurredOn.latest ?? null,
    title: words.title,
    summary: words.open(asked, came, day),
    letterSentence: words.letter(asked, came, day),
    rules: [everyRule.referenceTo("FORM-01")],
  };
}
