import { type DateRange, exactDate } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { sayByRange, sayOnRange } from "../../content/dates-in-words.ts";
import { amendmentWords } from "../../content/deadlines.ts";
import { lengthOf, referenceTo } from "../../rules/rule-index.ts";
import type { RecordsCase } from "../../workflow/records-case.ts";
import type { Deadline, Explanation } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { daysLateOn, statusOn } from "../deadline-status.ts";
import { orderPoints, pointOn } from "../explain.ts";
import { mailingMargin } from "./answer-missing.ts";

type Amendment = RecordsCase["amendments"][number];

/**
 * The answer to a request to correct the record: 60 calendar days where access has 30 (FED-AMEND-01, T09). The day it
 * arrived is not recorded, so the date is a range that allows for the mail (CERT-01).
 * @example listAmendmentDeadlines(view, today)[0]?.due
 */
export function listAmendmentDeadlines(view: CaseView, today: PlainDate): Deadline[] {
  if (!view.law.federal || view.situation === "closed") return [];
  return view.facts.state.amendments.map((amendment) => toDeadline(amendment, view, today));
}

function toDeadline(amendment: Amendment, view: CaseView, today: PlainDate): Deadline {
  const { requested, answered } = amendment;
  const days = lengthOf("FED-AMEND-01");
  const due = {
    earliest: addDays(requested.occurredOn.earliest, days),
    latest: addDays(requested.occurredOn.latest, days + mailingMargin),
  };
  return {
    id: `amendment_due:${requested.id}`,
    kind: "amendment_due",
    requestId: null,
    party: "holder",
    due,
    status: answered === null ? statusOn(due, today) : "met",
    daysLate: answered === null ? daysLateOn(due, today) : null,
    legal: true,
    title: amendmentWords.title(view.facts.holder.name),
    summary: summarize(amendment, due, today),
    explanation: explain(amendment, due, today),
  };
}

function summarize({ answered }: Amendment, due: DateRange, today: PlainDate): string {
  if (answered !== null) return amendmentWords.met(sayOnRange(answered.occurredOn, today));
  const by = sayByRange(due, today);
  return today > due.latest ? amendmentWords.passed(by) : amendmentWords.open(by);
}

function explain({ requested }: Amendment, due: DateRange, today: PlainDate): Explanation {
  const asked = requested.occurredOn;
  const { points } = amendmentWords;
  return {
    summary: amendmentWords.explained,
    counting: orderPoints([
      pointOn(asked, asked, points.dayZero, "day_zero"),
      pointOn(asked, exactDate(today), points.today, "today"),
      pointOn(asked, due, points.due, "due"),
    ]),
    workings: [
      {
        rule: referenceTo("FED-AMEND-01"),
        fallsOn: due,
        dayZero: amendmentWords.dayZero(sayOnRange(asked, today)),
        counted: amendmentWords.counted,
        daysSkipped: amendmentWords.skipped,
        moreTime: amendmentWords.moreTime,
      },
    ],
    missing: [],
    notes: [amendmentWords.margin],
  };
}
