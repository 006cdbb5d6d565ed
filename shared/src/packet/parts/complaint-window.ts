import { viewCase } from "../../assessment/case-view.ts";
import { type ComplaintWindow, fileByFor, windowOver } from "../../assessment/clocks.ts";
import { byDay, everyViolationOfAnswers } from "../../assessment/violations.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { PacketSource } from "../packet-source.ts";

/**
 * The 180 days of what the packet tells; null where federal law does not count or there is nothing to complain of. What came late in the end is told
 * too, so its day counts: nothing on the case page asks for a complaint about it, but whoever makes one must not be given a day that is too late. A
 * threat counts where the statement tells of it. Source: FED-OCR-01.
 * @example findComplaintWindow(source)?.fileBy
 */
export function findComplaintWindow(source: PacketSource): ComplaintWindow | null {
  const { facts } = source;
  const { window, law, clocks } = viewCase(facts);
  if (!law.federal) return window;
  const besides = (window?.violations ?? []).filter(
    ({ because }) =>
      because !== "answer_missed" &&
      because !== "denied" &&
      (because !== "retaliation" || tellsThreat(source)),
  );
  const violations = [...everyViolationOfAnswers(clocks), ...besides].toSorted(byDay);
  return windowOver(violations, facts.state.complaints);
}

/**
 * The user has put the threat into the statement: it goes into no paper otherwise.
 * @example tellsThreat(source)
 */
export function tellsThreat({ statement }: Pick<PacketSource, "statement">): boolean {
  return statement?.blocks.some(({ id }) => id === "retaliation") === true;
}

/**
 * The last day for a complaint about the first threat that stands and that the statement leaves out; null without one.
 * @example findThreatDay(source)
 */
export function findThreatDay(source: PacketSource): PlainDate | null {
  const { window } = viewCase(source.facts);
  const threat = window?.violations.find(
    ({ because, certainOn }) => because === "retaliation" && certainOn <= source.today,
  );
  return threat === undefined || tellsThreat(source) ? null : fileByFor(threat);
}
