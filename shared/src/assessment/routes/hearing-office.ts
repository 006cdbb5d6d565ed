import {
  askForNewDiscWords,
  askIfCollectedWords,
  askToCollectWords,
  hearingOfficeWords,
} from "../../content/routes/hearing-office.ts";
import {
  compareWithTheList,
  nameSomeone,
  notThere,
  readAndClose,
  refusedThere,
  signTheForm,
} from "../../content/routes/shared-steps.ts";
import type { RouteTopic } from "./route-topic.ts";

/** Where there is no lawyer, the hearing office can collect the records; then the disc is asked for again (SSA-CD-01). */
export const hearingOffice: RouteTopic = {
  route: "hearing_office",
  isOffered: ({ claim, holder, isUsClaim }) =>
    isUsClaim && holder.kind !== "ssa" && claim.stage === "hearing" && claim.represented !== true,
  rhythm: 14,
  isBeforeHearing: true,
  rules: [
    "SSA-EVID-02",
    "SSA-EVID-03",
    "SSA-EVID-01",
    "SSA-CD-01",
    "SSA-MED-01",
    "SSA-MED-02",
    "SSA-PHONE-01",
    "SSA-NOTICE-01",
  ],
  steps: [
    { code: "ask_to_collect", phases: ["not_begun"], words: askToCollectWords },
    { code: "ask_if_collected", phases: ["asked", "coming"], words: askIfCollectedWords },
    { code: "ask_for_new_disc", phases: ["they_have_them"], words: askForNewDiscWords },
    { code: "sign", phases: ["needs_form"], words: signTheForm },
    {
      code: "name_someone",
      phases: ["needs_designated_representative"],
      words: nameSomeone,
    },
    { code: "refused", phases: ["refused"], words: refusedThere },
    { code: "compare", phases: ["came_in_part", "came_without"], words: compareWithTheList },
    { code: "not_there", phases: ["not_there"], words: notThere },
    { code: "read", phases: ["came"], words: readAndClose },
  ],
  outcome: "received_by_another_route",
  words: hearingOfficeWords,
};
