import type { DateRange } from "../calendar/date-range.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { sayByRange, sayDay } from "../content/dates-in-words.ts";
import { rungTitles } from "../content/ladder.ts";
import { previewWords } from "../content/preview.ts";
import { restWords } from "../content/rest-words.ts";
import { heightOf } from "../workflow/ladder.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import type { Assessment, Deadline } from "./assessment.ts";

interface Moment {
  readonly assessment: Assessment;
  readonly state: RecordsCase;
}

/**
 * What differs between two moments of a case, in plain sentences. Empty where only the timeline grows.
 * @example describeChanges(before, after, today)[0] // "Their clock ends."
 */
export function describeChanges(before: Moment, after: Moment, today: PlainDate): string[] {
  return [
    ...describeStage(before.state, after.state),
    ...describeBreak(before.state, after.state, today),
    ...(after.state.stage === "closed" ? [] : describeAnswers(before, after, today)),
    ...describeOwnDate(before.assessment, after.assessment, today),
    ...describeRoutes(before.assessment, after.assessment, today),
    ...describeFindings(before.assessment, after.assessment),
    ...describeNextStep(before.assessment, after.assessment),
  ];
}

function describeStage(before: RecordsCase, after: RecordsCase): string[] {
  if (before.stage !== "closed" && after.stage === "closed")
    return [previewWords.closes(after.outcome)];
  const reopened = before.stage === "closed" && after.stage !== "closed";
  const said = reopened ? [previewWords.reopens] : [];
  if (before.rung === after.rung || after.rung === "draft") return said;
  const title = rungTitles[after.rung];
  const isUp = heightOf(after.rung) > heightOf(before.rung);
  return [...said, isUp ? previewWords.movesUp(title) : previewWords.movesDown(title)];
}

function describeBreak(before: RecordsCase, after: RecordsCase, today: PlainDate): string[] {
  const isSame = before.pause?.until === after.pause?.until;
  if (after.pause === null) return isRunning(before.pause, today) ? [restWords.ends] : [];
  if (before.pause !== null && isSame) return [];
  const { until } = after.pause;
  return [restWords.begins(until === null ? null : sayDay(until, today))];
}

/** One that ended by itself needs no end. */
function isRunning(pause: RecordsCase["pause"], today: PlainDate): boolean {
  return pause !== null && (pause.until === null || today < pause.until);
}

/** One sentence for each request whose date starts, moves, stays in spite of a notice, or ends. */
function describeAnswers(before: Moment, after: Moment, today: PlainDate): string[] {
  const earlier = answersByRequest(before.assessment);
  return [...answersByRequest(after.assessment)].flatMap(([requestId, now]) => {
    const was = earlier.get(requestId) ?? null;
    if (now.status === "met") return was?.status === "met" ? [] : [previewWords.clockEnds];
    const dueBefore = was?.status === "met" ? null : (was?.due ?? null);
    const words = describeDue(dueBefore, now.due, today);
    if (words !== null) return [words];
    if (was === null && earlier.size > 0) return [previewWords.newClock];
    return now.due !== null && hasNewNotice(requestId, before.state, after.state)
      ? [previewWords.clockStays(sayByRange(now.due, today))]
      : [];
  });
}

function describeDue(before: DateRange | null, now: DateRange | null, today: PlainDate) {
  if (now === null) return before === null ? null : previewWords.clockStops;
  if (before === null) return previewWords.clockStarts(sayByRange(now, today));
  if (before.earliest === now.earliest && before.latest === now.latest) return null;
  return previewWords.clockMoves(sayByRange(before, today), sayByRange(now, today));
}

function answersByRequest(assessment: Assessment): Map<string, Deadline> {
  const answers = assessment.deadlines.filter(
    ({ kind }) => kind === "answer_due" || kind === "rest_due",
  );
  return new Map(answers.map((deadline) => [deadline.requestId ?? deadline.id, deadline]));
}

/** An acknowledgement, a bill, a summary or a late notice: people expect it to move the date, so we say that it does not. */
function hasNewNotice(requestId: string, before: RecordsCase, after: RecordsCase): boolean {
  return countNotices(requestId, after) > countNotices(requestId, before);
}

function countNotices(requestId: string, state: RecordsCase): number {
  const request = state.requests.find(({ id }) => id === requestId);
  if (request === undefined) return 0;
  const { extensions, denials, deliveries, summaries, demands, acknowledgedOn } = request;
  return (
    [extensions, denials, deliveries, summaries, demands].reduce(
      (sum, list) => sum + list.length,
      0,
    ) + (acknowledgedOn === null ? 0 : 1)
  );
}

function describeOwnDate(before: Assessment, after: Assessment, today: PlainDate): string[] {
  const was = ownDate(before);
  const now = ownDate(after);
  if (was === now) return [];
  if (now === null) return [previewWords.ownDateEnds];
  const day = sayDay(now, today);
  return [was === null ? previewWords.ownDateStarts(day) : previewWords.ownDateMoves(day)];
}

function ownDate({ deadlines }: Assessment): PlainDate | null {
  const found = deadlines.find(
    ({ kind, status }) => kind === "complaint_window" && status !== "met",
  );
  return found?.due?.latest ?? null;
}

/** What a change of the claim, or a step on another way, does to the other ways. */
function describeRoutes(before: Assessment, after: Assessment, today: PlainDate): string[] {
  if (after.stage === "closed") return [];
  const titlesOf = ({ routes }: Assessment) => routes.offered.map(({ title }) => title);
  const [was, now] = [titlesOf(before), titlesOf(after)];
  const running = after.routes.running.map(({ title }) => title);
  const moved = after.routes.running.filter(
    ({ route, next }) =>
      !before.routes.running.some((other) => other.route === route && other.next === next),
  );
  const ended = before.routes.running.filter(
    ({ route }) => !after.routes.running.some((other) => other.route === route),
  );
  return [
    ...moved.map(({ title, next }) => previewWords.routeNext(title, sayDay(next, today))),
    ...ended.map(({ title }) => previewWords.routeEnds(title)),
    ...now
      .filter((title) => !was.includes(title) && !ended.some((one) => one.title === title))
      .map(previewWords.routeFits),
    ...was
      .filter((title) => !now.includes(title) && !running.includes(title))
      .map(previewWords.routeFitsNoMore),
  ];
}

function describeFindings(before: Assessment, after: Assessment): string[] {
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]));
  return after.findings.flatMap(({ id, title, curedOn }) => {
    const was = earlier.get(id);
    if (was === undefined && curedOn === null) return [previewWords.newFinding(title)];
    if (was?.curedOn === null && curedOn !== null) return [previewWords.cured(title)];
    return [];
  });
}

function describeNextStep(before: Assessment, after: Assessment): string[] {
  const [was] = before.nextSteps;
  const [now] = after.nextSteps;
  return now === undefined || now.code === was?.code ? [] : [previewWords.nextStep(now.title)];
}
