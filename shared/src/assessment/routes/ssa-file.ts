import {
  compareWithTheList,
  nameSomeone,
  notThere,
  readAndClose,
  refusedThere,
  signTheForm,
} from "../../content/routes/shared-steps.ts";
import {
  askAboutDiscWords,
  askForDiscWords,
  discHoldsNoneWords,
  ssaFileWords,
} from "../../content/routes/ssa-file.ts";
import type { RouteTopic } from "./route-topic.ts";

/**
 * The claim file on a disc. At a hearing the disc is for those whom nobody represents (SSA-CD-01); after a decision it
 * is for all (SSA-CD-02).
 */
export const ssaFile: RouteTopic = {
  route: "ssa_file",
  isOffered: ({ claim, holder, isUsClaim }) =>
    isUsClaim &&
    holder.kind !== "ssa" &&
    (claim.stage === "after_decision" || (claim.stage === "hearing" && claim.represented !== true)),
  rhythm: 14,
  isBeforeHearing: true,
  rules: [
    "SSA-FILE-01",
    "SSA-MED-01",
    "SSA-MED-02",
    "SSA-CD-01",
    "SSA-CD-02",
    "SSA-PHONE-01",
    "SSA-EVID-02",
    "SSA-APPEAL-01",
  ],
  steps: [
    { code: "ask_for_disc", phases: ["not_begun"], words: askForDiscWords },
    {
      code: "ask_about_disc",
      phases: ["asked", "coming", "they_have_them"],
      words: askAboutDiscWords,
    },
    { code: "sign", phases: ["needs_form"], words: signTheForm },
    {
      code: "name_someone",
      phases: ["needs_designated_representative"],
      words: nameSomeone,
    },
    { code: "refused", phases: ["refused"], words: refusedThere },
    { code: "compare", phases: ["came_in_part"], words: compareWithTheList },
    { code: "holds_none", phases: ["came_without"], words: discHoldsNoneWords },
    { code: "not_there", phases: ["not_there"], words: notThere },
    { code: "read", phases: ["came"], words: readAndClose },
  ],
  outcome: "received_by_another_route",
  words: ssaFileWords,
};
