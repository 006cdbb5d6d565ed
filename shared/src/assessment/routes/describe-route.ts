import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay } from "../../content/dates-in-words.ts";
import type { RouteStepWords, RouteWords } from "../../content/routes/route-text.ts";
import { clockGoesOn, introduceClaim, type RouteInWords } from "../../content/routes/route-text.ts";
import { nameRecords, nameTheirs } from "../../content/talks/talk-voice.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { RouteName } from "../../workflow/route-details.ts";
import type { RouteRun } from "../../workflow/route-runs.ts";
import type { RuleReference } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { findVoice } from "../talk-voice.ts";
import { findRoute } from "./index-of-routes.ts";
import { groundOf } from "./route-ground.ts";
import type { RouteNext, RoutePhase } from "./route-topic.ts";

/** Everything the page of a way shows. */
export interface RouteGuide {
  readonly route: RouteName;
  readonly words: RouteWords;
  readonly isOffered: boolean;
  /** What to do in its order; `isNow` marks the one to do next. */
  readonly steps: readonly (RouteStepWords & { readonly code: string; readonly isNow: boolean })[];
  /** The run that is open, else null. */
  readonly run: RouteRun | null;
  readonly phase: RoutePhase;
  readonly next: RouteNext | null;
  readonly rules: readonly RuleReference[];
  readonly cautions: readonly string[];
}

/**
 * A way to the records in the words for this case: its steps, its next day, the rules that hold for it.
 * @example describeRoute("lawyer_file", viewCase(facts), today).steps[0]?.title // "Ask the lawyer for the file"
 */
export function describeRoute(route: RouteName, view: CaseView, today: PlainDate): RouteGuide {
  const topic = findRoute(route);
  const running = view.routes.find(({ run }) => run.route === route);
  const phase = running?.phase ?? "not_begun";
  const words = inWords(view, route, today);
  const hasRequest = view.facts.state.requests.length > 0;
  return {
    route,
    words: topic.words,
    isOffered: topic.isOffered(groundOf(view)),
    steps: topic.steps.map((step) => ({
      code: step.code,
      isNow: step.phases.includes(phase),
      ...step.words(words),
    })),
    run: running?.run ?? null,
    phase,
    next: running?.next ?? null,
    rules: topic.rules.filter((id) => holdsFor(id, view)).map(everyRule.referenceTo),
    cautions: [...topic.words.cautions, ...(hasRequest ? [clockGoesOn] : [])],
  };
}

/** Federal rules for those who treat count only where they bind the holder; those of Social Security only for its claims. */
function holdsFor(ruleId: string, { law }: CaseView): boolean {
  return ruleId.startsWith("SSA-") || law.federal;
}

/**
 * The one thing to do on a running way, in words.
 * @example routeStepNow(running, view, today).title // "Ask the lawyer again"
 */
export function routeStepNow(
  { topic, phase }: CaseView["routes"][number],
  view: CaseView,
  today: PlainDate,
): RouteStepWords {
  const step = topic.steps.find(({ phases }) => phases.includes(phase));
  if (step === undefined) throw new Error(`The way ${topic.route} has no step for ${phase}.`);
  return step.words(inWords(view, topic.route, today));
}

function inWords(view: CaseView, route: RouteName, today: PlainDate): RouteInWords {
  const voice = findVoice({ ...view.facts, claimStage: view.claim.stage });
  const { isSelf, person, holder } = voice;
  const starts = view.facts.state.routes
    .filter((run) => run.route === route)
    .flatMap(({ moves }) => moves)
    .flatMap((move) => (move.type === "route_started" ? [move.details] : []));
  return {
    holder,
    isSelf,
    person: isSelf ? "me" : person,
    theRecords: nameRecords(voice),
    theFile: nameTheirs("claim file", voice),
    theClaim: nameTheirs("disability claim", voice),
    introduction: introduceClaim(isSelf ? null : person),
    to: starts.findLast(({ to }) => to !== undefined)?.to ?? null,
    designated:
      starts.findLast(({ designatedRepresentative }) => designatedRepresentative !== undefined)
        ?.designatedRepresentative ?? null,
    evidenceBy: evidenceDay(view, today),
    claimIsDecided: view.claim.stage === "after_decision",
  };
}

function evidenceDay({ ownDates }: CaseView, today: PlainDate): string | null {
  const evidence = ownDates.find(({ rule, metOn }) => rule === "SSA-EVID-02" && metOn === null);
  return evidence === undefined || evidence.due < today ? null : sayDay(evidence.due, today);
}
