import {
  helpWithPortalWords,
  leavePortalWords,
  lookAgainWords,
  lookWords,
  portalWords,
} from "../../content/routes/portal.ts";
import { notThere } from "../../content/routes/shared-steps.ts";
import { canAskDoctor } from "../../workflow/holder-kinds.ts";
import type { RouteTopic } from "./route-topic.ts";

/** NOTGROUND-PORTAL: a quick first look, never counted as the record. */
export const portal: RouteTopic = {
  route: "portal",
  isOffered: ({ holder }) => canAskDoctor(holder.kind),
  rhythm: 14,
  isBeforeHearing: false,
  rules: ["NOTGROUND-PORTAL"],
  steps: [
    { code: "look", phases: ["not_begun"], words: lookWords },
    {
      code: "look_again",
      phases: ["asked", "coming", "they_have_them", "came_in_part", "came_without"],
      words: lookAgainWords,
    },
    {
      code: "get_help",
      phases: ["needs_form", "needs_designated_representative", "refused"],
      words: helpWithPortalWords,
    },
    { code: "not_there", phases: ["not_there"], words: notThere },
    { code: "leave", phases: ["came"], words: leavePortalWords },
  ],
  outcome: "received_by_another_route",
  words: portalWords,
};
