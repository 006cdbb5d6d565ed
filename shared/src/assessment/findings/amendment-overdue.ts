import { addDays } from "../../calendar/plain-date.ts";
import { amendmentFindingWords } from "../../content/amendment-words.ts";
import { sayDay, sayOnRange } from "../../content/dates-in-words.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import { certainlyMissedAmendment } from "../amendment-clocks.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = amendmentFindingWords.overdue;

/** FED-AMEND-01: the last day passed without an answer about the correction. Never by the clock of access (T09). */
export const findAmendmentOverdue: FindingCheck = (view, today) =>
  view.amendments.flatMap((clock) => {
    const { request, answeredOn } = clock;
    const due = certainlyMissedAmendment(clock, today);
    if (due === null || request.receipt === null) return [];
    const arrived = sayOnRange(request.receipt.on, today);
    const lastDay = sayDay(due.latest, today);
    return [
      {
        id: `amendment_overdue:${request.id}`,
        code: "amendment_overdue",
        requestId: request.id,
        since: addDays(due.latest, 1),
        curedOn: answeredOn?.earliest ?? null,
        title: words.title,
        summary:
          answeredOn === null
            ? words.open(arrived, lastDay)
            : words.cured(lastDay, sayOnRange(answeredOn, today)),
        letterSentence: words.letter(arrived, lastDay),
        rules: [referenceTo("FED-AMEND-01")],
      },
    ];
  });
