import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { sayDay } from "../../content/dates-in-words.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import { tellHearingOfficeWords } from "../../content/next-steps/hearing.ts";
import { recordEvent } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** The last day for evidence before a hearing that is still to come; null where there is none, or it was used. */
function evidenceDue(view: StepView): PlainDate | null {
  const date = view.ownDates.find(({ rule }) => rule === "SSA-EVID-02");
  if (date === undefined || date.metOn !== null || date.from.latest < view.today) return null;
  return date.due;
}

/** SSA-EVID-02 and -03: whoever has the records, Social Security must hear in time that they are missing. */
export const tellHearingOffice: StepTopic = {
  code: "tell_hearing_office",
  isOffered: (view) => evidenceDue(view) !== null,
  words: (view) =>
    tellHearingOfficeWords(view.words, sayDay(evidenceDue(view) ?? view.today, view.today)),
  action: recordEvent("evidence_notice_sent", actionWords.iToldThem),
  letter: () => "evidence_notice",
  by: (view) => {
    const day = evidenceDue(view);
    return day === null ? null : { day, isLegal: true };
  },
};

/**
 * True in the last 14 calendar days before the last day for evidence, and until the hearing.
 * @example isHearingNear(view)
 */
export function isHearingNear(view: StepView): boolean {
  const due = evidenceDue(view);
  return due !== null && addDays(view.today, 14) >= due;
}
