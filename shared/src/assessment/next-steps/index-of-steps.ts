import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayAside, sayBack } from "../../content/set-aside-words.ts";
import type { StepCode } from "../../workflow/step-codes.ts";
import type { NextStep, SetAside } from "../assessment.ts";
import { findBrokenPromise } from "../broken-promise.ts";
import { describeCase } from "../case-in-words.ts";
import type { CaseView } from "../case-view.ts";
import { daysLateOn } from "../deadline-status.ts";
import { isComplaintOpen } from "../deadlines/complaint-due.ts";
import { askByStateLaw } from "./ask-by-state-law.ts";
import { askForFullRecord } from "./ask-for-full-record.ts";
import { askForReview } from "./ask-for-review.ts";
import { askForTheRest } from "./ask-for-the-rest.ts";
import { askForWhatIsMissing } from "./ask-for-what-is-missing.ts";
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
import { type Desk, layOut } from "./desk.ts";
import { fileComplaint } from "./file-complaint.ts";
import { followUp } from "./follow-up.ts";
import { keepCareSafe } from "./keep-care-safe.ts";
import { letItGo } from "./let-it-go.ts";
import { lookInThePortal } from "./look-in-the-portal.ts";
import { meetThem } from "./meet-them.ts";
import { closeAnotherWay, followUpRoute } from "./other-routes.ts";
import { askForLimitations, readWhatCame, talkAboutMarks, tellLawyerOfMarks } from "./reading.ts";
import { isRecommendable, recommend } from "./recommend.ts";
import { isAtRest, rest } from "./rest.ts";
import { sendAgain } from "./send-again.ts";
import { sendCertifiedLetter } from "./send-certified-letter.ts";
import { sendFirstRequest } from "./send-first-request.ts";
import { sendNewRequest } from "./send-new-request.ts";
import { guardedDay, lastDayOf, lastRestDay } from "./set-aside.ts";
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
  askForWhatIsMissing,
  readWhatCame,
  talkAboutMarks,
  tellLawyerOfMarks,
  askForLimitations,
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
  followUpRoute,
  closeAnotherWay,
  letItGo,
];

export interface StepList {
  readonly nextSteps: NextStep[];
  readonly setAside: SetAside[];
}

/**
 * What can be done now: the recommended step first, then the others that fit; and apart from them what the user has set
 * aside. There is a recommended step in every open case.
 * @example listNextSteps(view, today).nextSteps[0]?.title // "Call Dr. Reyes"
 */
export function listNextSteps(view: CaseView, today: PlainDate): StepList {
  if (view.situation === "closed") return { nextSteps: [], setAside: [] };
  const stepView = viewSteps(view, today);
  const desk = layOut(stepTopics, stepView);
  const recommended = recommend(desk, stepView);
  const first =
    recommended.code === "rest"
      ? [rest(recommended.until)]
      : stepTopics.filter((topic) => topic.code === recommended.code);
  const others = stepTopics.filter(
    (topic) =>
      topic.code !== recommended.code && topic.isOffered(stepView) && !desk.aside.has(topic.code),
  );
  return {
    nextSteps: [...first, ...others].map((topic) => writeStep(topic, stepView, desk)),
    setAside: listSetAside(desk, stepView),
  };
}

/**
 * The last day up to which a step can be put off, by the right that it guards; null where it guards none.
 * @example findRestLimit("file_complaint", view, today) // "2027-05-10"
 */
export function findRestLimit(code: StepCode, view: CaseView, today: PlainDate): PlainDate | null {
  const topic = stepTopics.find((one) => one.code === code);
  const lastDay = topic ? guardedDay(topic, viewSteps(view, today)) : null;
  return lastDay === null ? null : lastRestDay(lastDay);
}

function viewSteps(view: CaseView, today: PlainDate): StepView {
  return {
    ...view,
    today,
    late: daysLateOn(view.leading?.due ?? null, today),
    complaintOpen: isComplaintOpen(view, today),
    brokenPromise: findBrokenPromise(view, today),
    words: describeCase(view, today),
  };
}

/** Only what would stand among the steps today: the rest of the past decisions concerns nobody now. */
function listSetAside(desk: Desk, view: StepView): SetAside[] {
  if (desk.aside.size === 0) return [];
  return stepTopics.flatMap((topic) => {
    const aside = desk.aside.get(topic.code);
    if (aside === undefined || !(topic.isOffered(view) || isRecommendable(topic.code, view)))
      return [];
    const { on, reason } = aside.decision;
    return [
      {
        step: writeStep(topic, view, desk),
        choice: aside.choice,
        on,
        until: aside.until,
        reason,
        words: sayAside(aside, guardedDay(topic, view), view.today),
      },
    ];
  });
}

function writeStep(topic: StepTopic, view: StepView, desk: Desk): NextStep {
  const day = topic.by(view);
  const lastDay = lastDayOf(day, view);
  // While somebody rests no day of ours is named; one that the law sets is.
  const by = day !== null && !day.isLegal && isAtRest(view) ? null : day;
  const letter = topic.letter?.(view) ?? null;
  return {
    code: topic.code,
    ...topic.words(view),
    by: by?.day ?? null,
    byIsLegal: by?.isLegal ?? false,
    remark: desk.cameBack.has(topic.code) && lastDay !== null ? sayBack(lastDay, view.today) : null,
    restUntil: lastDay === null ? null : lastRestDay(lastDay),
    action: topic.action(view),
    ...(letter === null ? {} : { letter }),
  };
}
