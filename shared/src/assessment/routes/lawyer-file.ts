import {
  askLawyerAgainWords,
  askLawyerWords,
  lawyerFileWords,
  lawyerHasThemWords,
  lawyerSaidNoWords,
} from "../../content/routes/lawyer-file.ts";
import {
  compareWithTheList,
  nameSomeone,
  notThere,
  readAndClose,
  signTheForm,
} from "../../content/routes/shared-steps.ts";
import type { RouteGround, RouteTopic } from "./route-topic.ts";

/** SSA-ARS-01: certain representatives read the file online, any day. Weekly, friendly persistence is the way. */
export const lawyerFile: RouteTopic = {
  route: "lawyer_file",
  isOffered: ({ claim, holder, isUsClaim }) =>
    isUsClaim && holder.kind !== "lawyer" && mayHaveLawyer(claim),
  rhythm: 7,
  isBeforeHearing: true,
  rules: ["SSA-ARS-01", "SSA-FILE-01", "SSA-EVID-01", "THIRD-01", "PR-04"],
  steps: [
    { code: "ask", phases: ["not_begun"], words: askLawyerWords },
    { code: "ask_again", phases: ["asked", "coming"], words: askLawyerAgainWords },
    { code: "send_on", phases: ["they_have_them"], words: lawyerHasThemWords },
    { code: "sign", phases: ["needs_form"], words: signTheForm },
    {
      code: "name_someone",
      phases: ["needs_designated_representative"],
      words: nameSomeone,
    },
    { code: "refused", phases: ["refused"], words: lawyerSaidNoWords },
    { code: "compare", phases: ["came_in_part", "came_without"], words: compareWithTheList },
    { code: "not_there", phases: ["not_there"], words: notThere },
    { code: "read", phases: ["came"], words: readAndClose },
  ],
  outcome: "received_by_another_route",
  words: lawyerFileWords,
};

/** Where nobody said, it is offered while a claim is known; who has none passes it over. */
function mayHaveLawyer({ stage, represented }: RouteGround["claim"]): boolean {
  if (represented !== null) return represented;
  return stage !== "unknown" && stage !== "none";
}
