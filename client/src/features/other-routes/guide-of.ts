import type { CaseDetail } from "@recourse/shared/api/cases";
import { viewCase } from "@recourse/shared/assessment/case-view";
import { describeRoute, type RouteGuide } from "@recourse/shared/assessment/routes/describe-route";
import { replay } from "@recourse/shared/workflow/records-case";
import type { RouteName } from "@recourse/shared/workflow/route-details";

/** The way in the words for this case, worked out here with the same code that the server uses. */
export function guideOf(seen: CaseDetail, route: RouteName): RouteGuide {
  const { events, holder, person, claimStageAtStart: claimStage, askedFor } = seen;
  const facts = { state: replay(events), holder, person, claimStage, askedFor };
  return describeRoute(route, viewCase(facts), seen.assessment.today);
}
