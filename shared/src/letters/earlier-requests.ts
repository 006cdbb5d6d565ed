import type { Deadline, Finding } from "../assessment/assessment.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { RecordsCase, RecordsRequest } from "../workflow/records-case.ts";
import { listInWords } from "./asked-for-words.ts";
import { dateWords } from "./date-words.ts";
import type { FactTexts } from "./fact-catalogue.ts";
import { standingOn } from "./finding-facts.ts";
import { findingTopics } from "./finding-topics.ts";

interface EarlierRequestsInput {
  readonly caseState: Pick<RecordsCase, "requests">;
  readonly assessment: {
    readonly deadlines: readonly Deadline[];
    readonly findings: readonly Finding[];
  };
  readonly today: PlainDate;
}

export interface EarlierRequests {
  readonly texts: FactTexts;
  readonly dueAfterThirtyDays: boolean;
}

/** Where the federal day has passed, the paragraph has its own sentence for it, with the date as a fact of its own. */
const lateness = "answer_overdue";

/** What is about a correction is another duty, with another clock (T09). A threat is spoken of only where the user asks for it. */
const spokenOfElsewhere: readonly string[] = [
  ...findingTopics.correction,
  ...findingTopics.retaliation,
];

/**
 * Says what came before this letter: the oldest request (each has its own clock, FED-CLOCK-05), when it arrived, when its answer was due if that
 * day has passed for certain, later requests, and the findings that stand. Nothing after `today` is mentioned.
 * @example describeEarlierRequests({ caseState, assessment, today }).texts.earlier_request_on
 */
export function describeEarlierRequests(input: EarlierRequestsInput): EarlierRequests {
  const { today, assessment } = input;
  const requests = input.caseState.requests.filter(
    ({ sentOn, returned }) => sentOn.latest <= today && returned === null,
  );
  const [first, ...later] = requests;
  if (first === undefined) return { texts: {}, dueAfterThirtyDays: true };
  const due = passedDue(first, assessment.deadlines, today);
  return {
    texts: {
      earlier_request_on: dateWords(first.sentOn),
      earlier_request_received_on: receiptWords(first, today),
      earlier_request_due_on: due === null ? null : dateWords({ earliest: due, latest: due }),
      later_requests_on: listInWords(later.map(({ sentOn }) => dateWords(sentOn))),
      what_happened: standingFindings(assessment.findings, due === null, today),
    },
    dueAfterThirtyDays:
      due !== null && first.receipt !== null && due === addDays(first.receipt.on.latest, 30),
  };
}

/** By the federal rule, which the letter cites. The last possible day: nobody is called late before it is certain. */
function passedDue(
  request: RecordsRequest,
  deadlines: readonly Deadline[],
  today: PlainDate,
): PlainDate | null {
  const deadline = deadlines.find(
    ({ kind, requestId, status }) =>
      kind === "answer_due" && requestId === request.id && status !== "met",
  );
  const federal = deadline?.explanation.workings.find(({ rule }) => rule.id === "FED-CLOCK-01");
  const lastDay = federal?.fallsOn?.latest ?? null;
  return lastDay !== null && today > lastDay ? lastDay : null;
}

/** An estimate is for our own counting: a letter states only what can be shown. */
function receiptWords({ receipt }: RecordsRequest, today: PlainDate): string | null {
  if (receipt === null || receipt.basis === "estimated" || receipt.on.latest > today) return null;
  return dateWords(receipt.on);
}

/** Each a paragraph of its own: in a long case they are many. */
function standingFindings(
  findings: readonly Finding[],
  withLateness: boolean,
  today: PlainDate,
): string {
  return standingOn(findings, today)
    .filter(({ code }) => (withLateness || code !== lateness) && !spokenOfElsewhere.includes(code))
    .map(({ letterSentence }) => letterSentence)
    .join("\n\n");
}
