import { viewCase } from "../../assessment/case-view.ts";
import type { ComplaintWindow } from "../../assessment/clocks.ts";
import type { PacketSource } from "../packet-source.ts";

/**
 * The 180 days of the case; null where federal law does not count or there is nothing to complain of. Source: FED-OCR-01.
 * @example findComplaintWindow(source)?.fileBy
 */
export function findComplaintWindow({ facts }: PacketSource): ComplaintWindow | null {
  return viewCase(facts).window;
}
