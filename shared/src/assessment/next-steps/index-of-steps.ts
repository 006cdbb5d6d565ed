import type { PlainDate } from "../../calendar/plain-date.ts";
import type { NextStep } from "../assessment.ts";
import { describeCase } from "../case-in-words.ts";
import type { CaseView } from "../case-view.ts";
import { daysLateOn } from "../deadline-status.ts";
import { isComplaintOpen } from "../deadlines/complaint-due.ts";
import { askByStateLaw } from "./ask-by-state-law.ts";
import { askForFullRecord } from "./ask-for-full-record.ts";
import { askForReview } from "./ask-for-review.ts";
import { askForTheRest } from "./ask-for-the-rest.ts";
import { askTheOtherOffice } from "./ask-the-other-office.ts";
import { checkFormAndFee } from "./check-form-and-fee.ts";
import { checkWhatCame } from "./check-what-came.ts";
import { collectTheRecords } from "./collect-the-records.ts";
import { confirmReceipt } from "./confirm-receipt.ts";
import {
  askAboutCorrection,
  askForCorrection,
  confirmCorrection,
  sendDisagreement,
  waitForCorrection,
} from "./correcting.ts";
import { fileComplaint } from "./file-complaint.ts";
import { followUp } from "./follow-up.ts";
import { keepCareSafe } from "./keep-care-safe.ts";
import { letItGo } from "./let-it-go.ts";
import { lookInThePortal } from "./look-in-the-portal.ts";
import { meetThem } from "./meet-them.ts";
import { recommendations } from "./recommend.ts";
import { sendAgain } from "./send-again.ts";
import { sendCertifiedLetter } from "./send-certified-letter.ts";
import { sendFirstRequest } from "./send-first-request.ts";
import { sendNewRequest } from "./send-new-request.ts";
import type { StepTopic, StepView } from "./step-topic.ts";
import { talkToDoctor } from "./talk-to-doctor.ts";
import { tellHearingOffice } from "./tell-hearing-office.ts";
import { waitForAnswer } from "./wait-for-answer.ts";
import { waitForFederalOffice } from "./wait-for-federal-office.ts";
import { waitForReview } from "./wait-for-review.ts";
import { askAboutList, askWhoHasSeen } from "./who-has-seen-it.ts";

/** One topic, one file, one line here; in the order in which the others stand below the recommended one. */
const stepTopics: readonly StepTopic[] = [
  sendFirstRequest,
  lookInThePortal,
  confirmReceipt,
  sendAgain,
  waitForAnswer,
  collectTheRecords,
  checkWhatCame,
  askForFullRecord,
  keepCareSafe,
  checkFormAndFee,
  followUp,
  talkToDoctor,
  meetThem,
  askForReview,
  askByStateLaw,
  askForTheRest,
  sendCertifiedLetter,
  waitForReview,
  fileComplaint,
  sendNewRequest,
  waitForFederalOffice,
  askTheOtherOffice,
  confirmCorrection,
  waitForCorrection,
  askAboutCorrection,
  sendDisagreement,
  askForCorrection,
  askAboutList,
  askWhoHasSeen,
  tellHearingOffice,
  letItGo,
];

/**
 * What can be done now: the recommended step first, then the others that fit. Empty only for a closed case.
 * @example listNextSteps(view, today)[0]?.title // "Call Dr. Reyes"
 */
export function listNextSteps(view: CaseView, today: PlainDate): NextStep[] {
  if (view.situation === "closed") return [];
  const stepView: StepView = {
    ...view,
    today,
    late: daysLateOn(view.leading?.due ?? null, today),
    complaintOpen: isComplaintOpen(view, today),
    words: describeCase(view, today),
  };
  const recommended = recommendations.find(([, fits]) => fits(stepView))?.[0];
  const first = stepTopics.filter((topic) => topic.code === recommended);
  const others = stepTopics.filter(
    (topic) => topic.code !== recommended && topic.isOffered(stepView),
  );
  return [...first, ...others].map((topic) => writeStep(topic, stepView));
}

function writeStep(topic: StepTopic, view: StepView): NextStep {
  const by = topic.by(view);
  const letter = topic.letter?.(view) ?? null;
  return {
    code: topic.code,
    ...topic.words(view),
    by: by?.day ?? null,
    byIsLegal: by?.isLegal ?? false,
    action: topic.action(view),
    ...(letter === null ? {} : { letter }),
  };
}
