import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { denialFindingWords, groundReach } from "../../content/denial-findings.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { EventOf } from "../../workflow/events.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import type { Finding } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { reachesOnlyAPart, ruleOf } from "../denials.ts";
import { findEverythingReceived } from "../ending.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = denialFindingWords.ground_too_broad;

/**
 * PARTIAL-01: everything was refused on a ground that reaches a part only. PREEMPT-01, T14: a state's wider standard of
 * harm, held against a holder that HIPAA is known to bind. "It might upset you" is no ground at all: `not_a_ground` has it.
 */
export const findGroundTooBroad: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request }) =>
    request.denials.flatMap((denial) => {
      const { ground } = denial.details;
      if (ground === "state_harm_standard")
        return view.facts.holder.hipaaCovered === "yes"
          ? [onStateLaw(denial, request, view, today)]
          : [];
      return isWiderThanItsGround(denial, request) ? [onAPart(denial, request, view, today)] : [];
    }),
  );

/** Certain only where more was asked for than the ground can reach: who asked for one kind may have asked for just that. */
function isWiderThanItsGround(
  { details: { whole, withheldKinds, ground } }: EventOf<"denied">,
  { askedFor }: RecordsRequest,
): boolean {
  const isWhole = whole || (withheldKinds?.includes("complete_record") ?? false);
  if (!isWhole || !reachesOnlyAPart(ground)) return false;
  if (ground === "psychotherapy_notes")
    return askedFor.kinds.some((kind) => kind !== "psychotherapy_notes");
  return askedFor.kinds.includes("complete_record") || askedFor.kinds.length > 1;
}

function onAPart(
  denial: EventOf<"denied">,
  request: RecordsRequest,
  view: CaseView,
  today: PlainDate,
): Finding {
  const day = sayOnRange(denial.occurredOn, today);
  const reach = groundReach[denial.details.ground] ?? "";
  const ruleId = ruleOf(denial.details.ground);
  return {
    ...base(denial, request, view),
    title: words.title,
    summary: words.summary(day, reach),
    letterSentence: words.letter(day, reach),
    rules: [referenceTo("PARTIAL-01"), ...(ruleId === null ? [] : [referenceTo(ruleId)])],
  };
}

function onStateLaw(
  denial: EventOf<"denied">,
  request: RecordsRequest,
  view: CaseView,
  today: PlainDate,
): Finding {
  const day = sayOnRange(denial.occurredOn, today);
  return {
    ...base(denial, request, view),
    title: words.stateTitle,
    summary: words.stateSummary(day),
    letterSentence: words.stateLetter(day),
    rules: [referenceTo("PREEMPT-01"), referenceTo("DENY-R1")],
  };
}

function base(denial: EventOf<"denied">, request: RecordsRequest, view: CaseView) {
  return {
    id: `ground_too_broad:${denial.id}`,
    code: "ground_too_broad",
    requestId: request.id,
    since: denial.occurredOn.latest,
    curedOn: findEverythingReceived(request, view.facts.state.requests)?.earliest ?? null,
  };
}
