import type { Finding } from "../assessment/assessment.ts";
import { type FindingsWithDates, toFederalFindings } from "../assessment/federal-findings.ts";
import { formatDate, type PlainDate } from "../calendar/plain-date.ts";
import { complaintPoints } from "../content/complaint-points.ts";
import type { FactTexts } from "./fact-catalogue.ts";
import { type FindingTopic, findingTopics } from "./finding-topics.ts";

/**
 * What the findings that stand say, sorted by the topic of a letter. Each sentence as it was found, none twice.
 * @example describeFindings(assessment, today).extension_problem
 */
export function describeFindings(assessment: FindingsWithDates, today: PlainDate): FactTexts {
  const current = standingOn(assessment.findings, today);
  const say = (topic: FindingTopic) => sentencesOf(ofTopic(current, topic));
  return {
    late_answer: say("lateness"),
    extension_problem: say("extension"),
    denial_problem: say("denial"),
    fee_problem: say("fee"),
    retaliation_told: say("retaliation"),
    complaint_points: begunBy(toFederalFindings(assessment), today)
      .flatMap(toComplaintPoint)
      .join("\n"),
    blocking_points: ofTopic(current, "blocking").flatMap(toComplaintPoint).join("\n"),
  };
}

/**
 * Findings that stand on the day of the letter: neither cured nor yet to come.
 * @example standingOn(findings, today)
 */
export function standingOn(findings: readonly Finding[], today: PlainDate): Finding[] {
  return findings.filter(({ since, curedOn }) => since <= today && curedOn === null);
}

/** What came late, or was put right since, was still an act or an omission: a complaint tells it with both days (45 CFR 160.306(b)(2)). */
function begunBy(findings: readonly Finding[], today: PlainDate): Finding[] {
  return findings
    .filter(({ since }) => since <= today)
    .toSorted((one, other) => one.since.localeCompare(other.since));
}

function ofTopic(findings: readonly Finding[], topic: FindingTopic): Finding[] {
  const codes: readonly string[] = findingTopics[topic];
  return findings.filter(({ code }) => codes.includes(code));
}

/** Each a paragraph of its own: in a long case they are many. */
function sentencesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ letterSentence }) => letterSentence))].join("\n\n");
}

/**
 * "November 13, 2026: The office did not act on the request in time (45 CFR 164.524(b)(2)(i))." Of what ended since, "From November 13, 2026 to
 * November 20, 2026: ...", which claims neither that it was put right nor that it goes on.
 */
function toComplaintPoint({ code, since, curedOn, rules }: Finding): string[] {
  const words = complaintPoints[code];
  if (words === undefined) return [];
  const citations = [...new Set(rules.map(({ citation }) => citation))].join("; ");
  return [`${sayDays(since, curedOn)}: ${words}${citations === "" ? "" : ` (${citations})`}.`];
}

function sayDays(since: PlainDate, curedOn: PlainDate | null): string {
  const first = formatDate(since, { year: true });
  if (curedOn === null || curedOn <= since) return first;
  return `From ${first} to ${formatDate(curedOn, { year: true })}`;
}
