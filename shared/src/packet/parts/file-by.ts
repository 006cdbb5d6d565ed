import { fileByFor } from "../../assessment/clocks.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { PacketSource } from "../packet-source.ts";
import { findComplaintWindow } from "./complaint-window.ts";
import { complainedOf } from "./findings.ts";

/**
 * The last day that the packet names: 180 calendar days from the first thing that it tells, or from the missed day where that is earlier. What
 * came before the missed day, such as a summary, opens no time of its own, but who reads "it happened on" counts from there. Null without
 * anything to complain of. Source: 45 CFR 160.306(b)(3).
 * @example findFileBy(source) // "2027-05-08"
 */
export function findFileBy(source: PacketSource): PlainDate | null {
  const window = findComplaintWindow(source);
  if (window === null) return null;
  const first = findFirstDay(source);
  return first !== null && first < window.countedFrom ? fileByFor({ on: first }) : window.fileBy;
}

/**
 * The day of the first thing that a complaint tells; null where it tells of none.
 * @example findFirstDay(source) // "2026-11-09"
 */
export function findFirstDay(source: PacketSource): PlainDate | null {
  const days = complainedOf(source).map(({ since }) => since);
  return days.toSorted()[0] ?? null;
}
