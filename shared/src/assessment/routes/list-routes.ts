import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import {
  abroadWords,
  claimUnknownWords,
  routeNames,
  routeSectionWords,
} from "../../content/route-words.ts";
import type { CaseView } from "../case-view.ts";
import { routeStepNow } from "./describe-route.ts";
import { routeTopics } from "./index-of-routes.ts";
import { groundOf } from "./route-ground.ts";
import type { RouteList } from "./route-list.ts";
import type { RouteGround, RouteTopic } from "./route-topic.ts";

/**
 * The ways to the records beside the main one: those that run, those that fit now, and those that do not, with the reason.
 * @example listRoutes(view, today).offered.map(({ route }) => route)
 */
export function listRoutes(view: CaseView, today: PlainDate): RouteList {
  if (view.situation === "closed") return { running: [], offered: [], notNow: [], notices: [] };
  const running = view.routes.map((one) => ({
    route: one.run.route,
    title: routeNames[one.run.route],
    step: routeStepNow(one, view, today).title,
    next: one.next.on,
    isNamed: one.next.isNamed,
    isDue: one.next.on <= today,
    summary: `${routeSectionWords.began(sayOnRange(one.run.started.occurredOn, today))} ${
      one.lastMove === one.run.started
        ? ""
        : routeSectionWords.lastWord(sayOnRange(one.lastMove.occurredOn, today))
    }`.trim(),
  }));
  const ground = groundOf(view);
  const others = routeTopics.filter(
    ({ route }) => !view.routes.some(({ run }) => run.route === route),
  );
  const toEntry = ({ route }: RouteTopic, why: string) => ({
    route,
    title: routeNames[route],
    why,
  });
  return {
    running,
    offered: others
      .filter((topic) => topic.isOffered(ground))
      .map((topic) => toEntry(topic, topic.words.why)),
    notNow: others
      .filter((topic) => !topic.isOffered(ground))
      .map((topic) => toEntry(topic, topic.words.fitsWhen)),
    notices: noticesOf(ground),
  };
}

function noticesOf({ claim, isUsClaim }: RouteGround): string[] {
  if (!isUsClaim) return [abroadWords];
  return claim.stage === "unknown" ? [claimUnknownWords] : [];
}
