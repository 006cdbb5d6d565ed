import type { HolderKind } from "../api/holders.ts";

const onePerson: readonly HolderKind[] = [
  "physician",
  "psychiatrist",
  "psychologist",
  "therapist",
  "social_worker",
];
const withoutDoctor: readonly HolderKind[] = ["health_plan", "ssa", "lawyer"];
const withRecordsOffice: readonly HolderKind[] = [
  "practice",
  "hospital",
  "mental_health_facility",
  "facility",
  "public_body",
];

/**
 * True where the holder's own name is that of the person who treats: a letter may greet it.
 * @example isOnePerson("therapist") // true
 */
export function isOnePerson(kind: HolderKind): boolean {
  return onePerson.includes(kind);
}

/**
 * True for one who is called a therapist and not a doctor.
 * @example isTherapist("social_worker") // true
 */
export function isTherapist(kind: HolderKind): boolean {
  return kind === "therapist" || kind === "psychologist" || kind === "social_worker";
}

/**
 * False for a health plan, an agency or a lawyer: there is no doctor to ask.
 * @example canAskDoctor("health_plan") // false
 */
export function canAskDoctor(kind: HolderKind): boolean {
  return !withoutDoctor.includes(kind);
}

/**
 * True where an office keeps the records for those who treat.
 * @example hasRecordsOffice("hospital") // true
 */
export function hasRecordsOffice(kind: HolderKind): boolean {
  return withRecordsOffice.includes(kind);
}
