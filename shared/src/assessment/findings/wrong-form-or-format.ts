import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { demandFindingWords } from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { EventOf } from "../../workflow/events.ts";
import type { RecordFormat } from "../../workflow/records.ts";
import { firstArrival } from "../arrivals.ts";
import type { Finding } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = demandFindingWords.wrong_form_or_format;

/**
 * FORM-01: records came in another form than asked for, with no agreement and no word that it cannot be made. Where
 * nobody said why, nothing is found; whoever asked to look and was given a copy has lost nothing.
 */
export const findWrongFormOrFormat: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request }) => {
    const asked = request.askedFor.format;
    if (asked === null || asked === "inspect_in_person") return [];
    return request.deliveries.flatMap((delivery) => {
      const { format, formatReason } = delivery.details;
      if (format === undefined || format === asked || formatReason !== "no_reason") return [];
      return [toFinding({ asked, came: format, delivery, requestId: request.id }, view, today)];
    });
  });

interface Mismatch {
  readonly asked: RecordFormat;
  readonly came: RecordFormat;
  readonly delivery: EventOf<"records_received">;
  readonly requestId: string;
}

function toFinding(
  { asked, came, delivery, requestId }: Mismatch,
  view: CaseView,
  today: PlainDate,
): Finding {
  const day = sayOnRange(delivery.occurredOn, today);
  const better = firstArrival(
    view,
    delivery.occurredOn,
    ({ details }) => details.format === asked || details.formatReason === "agreed",
  );
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
