import type { PlainDate } from "../../calendar/plain-date.ts";
import { amendmentWords } from "../../content/amendment-words.ts";
import { sayByRange, sayOnRange } from "../../content/dates-in-words.ts";
import type { AmendmentRequest } from "../../workflow/side-requests.ts";
import type { AmendmentClock } from "../amendment-clocks.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { amendmentDeadlineId } from "../deadline-ids.ts";
import { daysLateOn, statusOn } from "../deadline-status.ts";
import { explainAmendment } from "./amendment-explained.ts";

/**
 * The day by which the holder must answer each request to correct the record: 60 calendar days where access has 30
 * (FED-AMEND-01, T09). What was answered stays in the list, as met.
 * @example listAmendmentDeadlines(view, today)[0]?.due
 */
export function listAmendmentDeadlines(view: CaseView, today: PlainDate): Deadline[] {
  if (view.situation === "closed") return [];
  return view.amendments.map((clock) => toDeadline(clock, view, today));
}

function toDeadline(clock: AmendmentClock, view: CaseView, today: PlainDate): Deadline {
  const { request, due, answeredOn } = clock;
  return {
    id: amendmentDeadlineId(clock),
    kind: "amendment_due",
    requestId: request.id,
    party: "holder",
    due,
    status: answeredOn === null ? statusOn(due, today) : "met",
    daysLate: answeredOn === null ? daysLateOn(due, today) : null,
    legal: view.law.federal,
    title: amendmentWords.title(view.facts.holder.name),
    summary: [sayAsked(request, today), summarize(clock, view, today)].join(" "),
    explanation: explainAmendment(clock, view, today),
  };
}

function sayAsked({ requested }: AmendmentRequest, today: PlainDate): string {
  const words = requested.details.what.trim().replace(/\.$/, "");
  const what = words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
  return amendmentWords.asked(sayOnRange(requested.occurredOn, today), what);
}

function summarize(clock: AmendmentClock, view: CaseView, today: PlainDate): string {
  const { due, request, isAssumed } = clock;
  if (clock.answeredOn !== null) return summarizeAnswer(request, today);
  if (!view.law.federal) return amendmentWords.noLaw;
  if (due === null)
    return request.returned === null ? amendmentWords.unknown : amendmentWords.returned;
  const by = sayByRange(due, today);
  if (today > due.latest)
    return isAssumed ? amendmentWords.assumedPassed(by) : amendmentWords.passed(by);
  return statusOn(due, today) === "may_have_passed"
    ? amendmentWords.maybeLate(by)
    : amendmentWords.open(by);
}

/** The last answer tells how it stands. */
function summarizeAnswer({ answers, disagreement }: AmendmentRequest, today: PlainDate): string {
  const last = answers.at(-1);
  if (last === undefined) return "";
  const on = sayOnRange(last.occurredOn, today);
  if (last.details.answer === "accepted") return amendmentWords.accepted(on);
  return disagreement === null
    ? amendmentWords.refused(on)
    : amendmentWords.disagreed(sayOnRange(disagreement.occurredOn, today));
}
