import { formatDate, type PlainDate } from "../calendar/plain-date.ts";
import type { SideRequestEvent } from "../workflow/corrections.ts";
import type { SideAnswer } from "../workflow/side-requests.ts";
import { sayNumber } from "./mailing-sentences.ts";
import { answerMethodWords, sendMethodWords } from "./method-words.ts";

type Said = string | false | null | undefined;

/**
 * What is said on the timeline about a request to correct the record, or for the list of who has seen it.
 * @example sideRequestSentences(asked) // ["By mail.", "“In remission” is not true"]
 */
export function sideRequestSentences(fact: SideRequestEvent | SideAnswer): readonly Said[] {
  switch (fact.type) {
    case "amendment_requested": {
      const { method, what, statement, page, trackingNumber } = fact.details;
      return [
        method && `${sendMethodWords[method].label}.`,
        what,
        quoted("In the record it says", statement),
        page && `Where: ${page}.`,
        sayNumber(trackingNumber),
      ];
    }
    case "amendment_answered": {
      const { answer, method, basisInTheirWords } = fact.details;
      return [
        method && `${answerMethodWords[method].label}.`,
        answer === "accepted" ? "They will change it." : "They will not change it.",
        quoted("Their reason", basisInTheirWords),
      ];
    }
    case "disagreement_sent":
      return [
        fact.details.method && `${sendMethodWords[fact.details.method].label}.`,
        sayNumber(fact.details.trackingNumber),
        "Your own view, to be kept with the record.",
      ];
    case "accounting_requested": {
      const { method, from, to, trackingNumber } = fact.details;
      return [
        `${sendMethodWords[method].label}.`,
        (from !== null || to !== null) && `For the time ${sayTime(from, to)}.`,
        sayNumber(trackingNumber),
      ];
    }
    case "accounting_answered":
      return [`${answerMethodWords[fact.details.method].label}.`, answerWords[fact.details.answer]];
    default:
      return fact satisfies never;
  }
}

const answerWords = {
  list_came: "The list came.",
  nothing_to_list: "They say there is nothing to list.",
  refused: "They will not give the list.",
} as const;

function sayTime(from: PlainDate | null, to: PlainDate | null): string {
  const start = from === null ? "from the start" : `from ${formatDate(from, { year: true })}`;
  return `${start} to ${to === null ? "now" : formatDate(to, { year: true })}`;
}

function quoted(lead: string, words: string | undefined): Said {
  return words && `${lead}: “${words.trim().replace(/^[“"]|[”"]$/g, "")}”`;
}
