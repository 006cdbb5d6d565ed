import { chronologyWords } from "../content/pages/packet/chronology-words.ts";
import type { CaseFact, FactType } from "../workflow/events.ts";
import type { PacketKind } from "./packet.ts";

const told = new Map<string, (typeof chronologyWords)[FactType]>(Object.entries(chronologyWords));

/**
 * True where a packet of this kind tells of such an event. Breaks, notes, own steps and what was marked while reading are the user's own
 * business and go into none.
 * @example isTold("note_added", "case_summary") // false
 */
export function isTold(type: string, kind: PacketKind): boolean {
  const [, where] = told.get(type) ?? ["", "nowhere"];
  return where === "everywhere" || (where === "summary" && kind === "case_summary");
}

/**
 * The facts of a case that a packet of this kind tells, in the order in which they happened.
 * @example toldFacts(state.facts, "ocr_complaint")
 */
export function toldFacts(facts: readonly CaseFact[], kind: PacketKind): CaseFact[] {
  return facts.filter(({ type }) => isTold(type, kind));
}

/**
 * What happened, in the words of a packet.
 * @example sayTold("denied") // "The office refused"
 */
export function sayTold(type: string): string {
  return told.get(type)?.[0] ?? "";
}
