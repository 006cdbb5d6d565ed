import { formatDate, type PlainDate } from "../calendar/plain-date.ts";
import type { CheckedPart } from "../workflow/contents-check.ts";
import type { EventOf } from "../workflow/events.ts";
import { partStatusWords } from "./part-words.ts";
import { recordKindWords } from "./record-words.ts";
import {
  readingHowWords,
  settledWords,
  statementPlanWords,
  topicWords,
} from "./statement-words.ts";

type Said = string | false | null | undefined;
type Reading = EventOf<
  "contents_checked" | "reading_planned" | "statement_marked" | "statement_settled"
>;

/**
 * What is said on the timeline about checking and reading what came.
 * @example readingSentences(mark) // ["“In remission”.", "Where: page 12."]
 */
export function readingSentences(fact: Reading): readonly Said[] {
  switch (fact.type) {
    case "contents_checked":
      return fact.details.entries.map(sayPart);
    case "reading_planned":
      return [
        `${readingHowWords[fact.details.how].label}.`,
        fact.details.with && `With: ${fact.details.with}.`,
      ];
    case "statement_marked": {
      const { topic, quote, page, plan, why } = fact.details;
      return [
        `${topicWords[topic].label}.`,
        quote && `In the record it says: “${quote.trim().replace(/^[“"]|[”"]$/g, "")}”`,
        page && `Where: ${page}.`,
        why,
        `What you mean to do: ${lowerFirst(statementPlanWords[plan].label)}.`,
      ];
    }
    case "statement_settled":
      return [`${settledWords[fact.details.how].label}.`];
    default:
      return fact satisfies never;
  }
}

function sayPart({ kind, status, from, to, note }: CheckedPart): string {
  const days = from || to ? `, ${sayTime(from ?? null, to ?? null)}` : "";
  const words = `${recordKindWords[kind].label}: ${lowerFirst(partStatusWords[status].label)}`;
  return `${words}${days && ` (missing${days})`}.${note === undefined ? "" : ` ${note}`}`;
}

function sayTime(from: PlainDate | null, to: PlainDate | null): string {
  if (from === null) return to === null ? "" : `up to ${formatDate(to, { year: true })}`;
  const start = `from ${formatDate(from, { year: true })}`;
  return to === null ? `${start} on` : `${start} to ${formatDate(to, { year: true })}`;
}

function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
