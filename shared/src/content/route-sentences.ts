import { formatDate, type PlainDate } from "../calendar/plain-date.ts";
import type { EventOf } from "../workflow/events.ts";
import type { RouteMove } from "../workflow/route-runs.ts";
import { claimStageWords } from "./claim-words.ts";
import { sendMethodWords } from "./method-words.ts";
import { recordKindWords } from "./record-words.ts";
import { routeAnswerWords, routeContentsWords, routeEndWords, routeNames } from "./route-words.ts";

type Said = string | false | null | undefined;

/**
 * What is said on the timeline about a step on another way to the records.
 * @example routeSentences(started) // ["The lawyer’s file.", "By phone.", "To: Kim Ode"]
 */
export function routeSentences(fact: RouteMove | EventOf<"route_ended">): readonly Said[] {
  const way = `${routeNames[fact.details.route]}.`;
  switch (fact.type) {
    case "route_started": {
      const { method, to, designatedRepresentative } = fact.details;
      return [
        way,
        method && `${sendMethodWords[method].label}.`,
        to && `To: ${to}.`,
        designatedRepresentative && `Named to receive it: ${designatedRepresentative}.`,
      ];
    }
    case "route_followed_up": {
      const { method, answer, nextBy } = fact.details;
      return [way, `${sendMethodWords[method].label}.`, answer, sayNext(nextBy)];
    }
    case "route_answered": {
      const { answer, inTheirWords, nextBy } = fact.details;
      return [
        way,
        `${routeAnswerWords[answer].label}.`,
        inTheirWords && `In their words: “${inTheirWords.trim().replace(/^[“"]|[”"]$/g, "")}”`,
        sayNext(nextBy),
      ];
    }
    case "route_records_received": {
      const { contains, kinds = [], from, to } = fact.details;
      return [
        way,
        `${routeContentsWords[contains].label}.`,
        kinds.length > 0 && `${kinds.map((kind) => recordKindWords[kind].label).join(", ")}.`,
        (from || to) && `From ${from ? day(from) : "the start"} to ${to ? day(to) : "now"}.`,
      ];
    }
    case "route_ended":
      return [way, `${routeEndWords[fact.details.reason].label}.`];
    default:
      return fact satisfies never;
  }
}

/**
 * What is said on the timeline about where the disability claim stands.
 * @example claimSentences(told) // ["A hearing before a judge.", "No lawyer or other representative."]
 */
export function claimSentences({ details }: EventOf<"claim_stage_changed">): readonly Said[] {
  const { stage, represented } = details;
  return [
    stage === "unknown" ? "Not said." : `${claimStageWords[stage].label}.`,
    represented === true && "A lawyer or other representative acts in it.",
    represented === false && "No lawyer or other representative.",
  ];
}

function sayNext(nextBy: PlainDate | undefined): Said {
  return nextBy && `Next: ${day(nextBy)}.`;
}

function day(date: PlainDate): string {
  return formatDate(date, { year: true });
}
