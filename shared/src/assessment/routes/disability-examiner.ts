import {
  disabilityExaminerWords,
  keepInTouchWords,
  lackAtExaminerWords,
  meetExaminerWords,
  waitForDecisionWords,
} from "../../content/routes/disability-examiner.ts";
import {
  nameSomeone,
  notThere,
  readAndClose,
  refusedThere,
  signTheForm,
} from "../../content/routes/shared-steps.ts";
import type { RouteTopic } from "./route-topic.ts";

/** SSA-DEV-01: the examiner gathers the records; the person keeps in touch, and asks for the file after the decision. */
export const disabilityExaminer: RouteTopic = {
  route: "disability_examiner",
  isOffered: ({ claim, holder, isUsClaim }) =>
    isUsClaim &&
    holder.kind !== "ssa" &&
    (claim.stage === "new_application" || claim.stage === "reconsideration"),
  rhythm: 18,
  // All records are in: the next word is the decision.
  waits: { they_have_them: 60 },
  isBeforeHearing: false,
  rules: ["SSA-DEV-01", "SSA-EVID-01", "SSA-PHONE-01", "SSA-APPEAL-01"],
  steps: [
    { code: "say_hello", phases: ["not_begun"], words: meetExaminerWords },
    { code: "keep_in_touch", phases: ["asked", "coming"], words: keepInTouchWords },
    { code: "sign", phases: ["needs_form"], words: signTheForm },
    {
      code: "name_someone",
      phases: ["needs_designated_representative"],
      words: nameSomeone,
    },
    { code: "wait_for_decision", phases: ["they_have_them"], words: waitForDecisionWords },
    { code: "refused", phases: ["refused"], words: refusedThere },
    { code: "lack", phases: ["came_in_part", "came_without"], words: lackAtExaminerWords },
    { code: "not_there", phases: ["not_there"], words: notThere },
    { code: "read", phases: ["came"], words: readAndClose },
  ],
  outcome: "received_by_another_route",
  words: disabilityExaminerWords,
};
