import { viewCase } from "../../assessment/case-view.ts";
import { type ComplaintWindow, windowOver } from "../../assessment/clocks.ts";
import { everyViolationOfAnswers } from "../../assessment/violations.ts";
import type { PacketSource } from "../packet-source.ts";

/**
 * The 180 days of the case; null where federal law does not count or there is nothing to complain of. Where all is settled, those of what came
 * late: nothing on the case page asks for a complaint then, but whoever makes one needs its last day. Source: FED-OCR-01.
 * @example findComplaintWindow(source)?.fileBy
 */
export function findComplaintWindow({ facts }: PacketSource): ComplaintWindow | null {
  const { window, law, clocks } = viewCase(facts);
  if (window !== null || !law.federal) return window;
  return windowOver(everyViolationOfAnswers(clocks), facts.state.complaints);
}
