import type { RouteName } from "../../workflow/route-details.ts";
import { disabilityExaminer } from "./disability-examiner.ts";
import { hearingOffice } from "./hearing-office.ts";
import { lawyerFile } from "./lawyer-file.ts";
import { newTherapist } from "./new-therapist.ts";
import { portal } from "./portal.ts";
import type { RouteTopic } from "./route-topic.ts";
import { ssaFile } from "./ssa-file.ts";

/** One route, one file, one line here; in the order in which they are offered. */
export const routeTopics: readonly RouteTopic[] = [
  disabilityExaminer,
  hearingOffice,
  lawyerFile,
  ssaFile,
  newTherapist,
  portal,
];

const byName: ReadonlyMap<RouteName, RouteTopic> = new Map(
  routeTopics.map((topic) => [topic.route, topic]),
);

/**
 * The way by its name; throws on a name that no file has, because that is a slip in the code.
 * @example findRoute("lawyer_file").rhythm // 7 calendar days
 */
export function findRoute(route: RouteName): RouteTopic {
  const topic = byName.get(route);
  if (topic === undefined) throw new Error(`No file has the way ${route}.`);
  return topic;
}
