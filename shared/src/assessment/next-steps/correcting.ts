import { sayByRange, sayDays } from "../../content/dates-in-words.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import {
  askAboutCorrectionWords,
  askForCorrectionWords,
  confirmCorrectionWords,
  sendDisagreementWords,
  waitForCorrectionWords,
} from "../../content/next-steps/correcting.ts";
import { isRefused } from "../../workflow/evolve/side-requests.ts";
import { isAwaited, leadingAmendment } from "../amendment-clocks.ts";
import { daysLateOn } from "../deadline-status.ts";
import { openMarks } from "./reading.ts";
import { noHurry, recordAbout, within } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** FED-AMEND-01: offered once something came that can be read. In the District by its own last day (DC-AMEND-01). */
export const askForCorrection: StepTopic = {
  code: "ask_for_correction",
  isOffered: (view) =>
    view.law.federal &&
    (view.clocks.some(({ request }) => request.deliveries.length > 0) ||
      openMarks(view, "ask_for_correction").length > 0),
  words: (view) => askForCorrectionWords(view.words, openMarks(view, "ask_for_correction")),
  action: (view) =>
    recordAbout(
      "amendment_requested",
      openMarks(view, "ask_for_correction")[0]?.id,
      actionWords.iAskedForACorrection,
    ),
  letter: () => "amendment_request",
  by: (view) => {
    const day = view.ownDates
      .filter(
        ({ rule, due, metOn }) => rule === "DC-AMEND-01" && metOn === null && due >= view.today,
      )
      .map(({ due }) => due)
      .toSorted()[0];
    return day === undefined ? null : { day, isLegal: true };
  },
};

export const confirmCorrection: StepTopic = {
  code: "confirm_correction",
  isOffered: ({ facts, law }) =>
    law.federal &&
    facts.state.amendments.some((request) => isAwaited(request) && request.receipt === null),
  words: ({ words }) => confirmCorrectionWords(words),
  action: ({ facts }) =>
    recordAbout(
      "receipt_established",
      facts.state.amendments.find((request) => isAwaited(request) && request.receipt === null)?.id,
      actionWords.iKnowTheDay,
    ),
  by: within(5),
};

export const waitForCorrection: StepTopic = {
  code: "wait_for_correction",
  isOffered: () => false,
  words: ({ amendments, today }) => {
    const due = leadingAmendment(amendments)?.due ?? null;
    return waitForCorrectionWords(due === null ? null : sayByRange(due, today));
  },
  action: ({ amendments }) =>
    recordAbout(
      "amendment_answered",
      leadingAmendment(amendments)?.request.id,
      actionWords.theyAnswered,
    ),
  by: noHurry,
};

/** A word to the office first: it may only lie in the wrong tray. */
export const askAboutCorrection: StepTopic = {
  code: "ask_about_correction",
  isOffered: isCorrectionLate,
  words: (view) => askAboutCorrectionWords(view.words, sayDays(lateBy(view) ?? 0)),
  action: ({ amendments }) =>
    recordAbout("followed_up", leadingAmendment(amendments)?.request.id, actionWords.iAskedThem),
  by: within(1),
};

export const sendDisagreement: StepTopic = {
  code: "send_disagreement",
  isOffered: hasRefusedCorrection,
  words: () => sendDisagreementWords(),
  action: (view) =>
    recordAbout("disagreement_sent", refusedCorrection(view)?.id, actionWords.iSentMyStatement),
  letter: () => "disagreement_statement",
  by: noHurry,
};

/**
 * They refused a correction, and no statement of disagreement was sent.
 * @example hasRefusedCorrection(view)
 */
export function hasRefusedCorrection(view: StepView): boolean {
  return view.law.federal && refusedCorrection(view) !== undefined;
}

function refusedCorrection({ facts }: StepView) {
  return facts.state.amendments.find(
    (request) => isRefused(request) && request.disagreement === null,
  );
}

/**
 * The answer about a correction is late for certain.
 * @example isCorrectionLate(view)
 */
export function isCorrectionLate(view: StepView): boolean {
  return lateBy(view) !== null;
}

/**
 * A reminder was sent after the last day of the correction that leads.
 * @example hasAskedAboutCorrection(view)
 */
export function hasAskedAboutCorrection({ amendments }: StepView): boolean {
  const leading = leadingAmendment(amendments);
  if (leading === null) return false;
  return leading.request.reminders.some(({ occurredOn }) => occurredOn.latest > leading.due.latest);
}

function lateBy({ amendments, today }: StepView): number | null {
  return daysLateOn(leadingAmendment(amendments)?.due ?? null, today);
}
