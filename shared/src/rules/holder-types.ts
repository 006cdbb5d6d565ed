import type { HolderKind } from "../api/holders.ts";
import type { HolderType } from "./rule-pack.ts";

interface LegalTypes {
  /** What the law certainly counts this kind of holder as. */
  readonly certain: readonly HolderType[];
  /** What it may be too, as far as its kind tells. */
  readonly possible: readonly HolderType[];
}

/** A practice may be a psychiatrist's, a hospital may have a mental health ward: what is not known is not assumed. */
const typesByKind: Readonly<Record<HolderKind, LegalTypes>> = {
  practice: {
    certain: ["provider", "physician"],
    possible: ["mental_health_professional", "facility"],
  },
  physician: { certain: ["provider", "physician"], possible: [] },
  psychiatrist: { certain: ["provider", "physician", "mental_health_professional"], possible: [] },
  psychologist: {
    certain: ["provider", "psychologist", "mental_health_professional"],
    possible: [],
  },
  therapist: {
    certain: ["provider", "mental_health_professional"],
    possible: ["counsellor", "psychologist", "social_worker"],
  },
  social_worker: {
    certain: ["provider", "social_worker", "mental_health_professional"],
    possible: [],
  },
  hospital: { certain: ["provider", "hospital"], possible: ["facility"] },
  mental_health_facility: { certain: ["provider", "facility"], possible: ["hospital"] },
  facility: { certain: ["provider"], possible: ["facility"] },
  public_body: { certain: ["provider", "public_body"], possible: [] },
  health_plan: { certain: ["health_plan"], possible: [] },
  ssa: { certain: ["ssa"], possible: [] },
  lawyer: { certain: [], possible: [] },
  other: { certain: [], possible: ["provider"] },
};

/**
 * What the law counts a kind of holder as. Whether HIPAA binds it and where it is come on top of this.
 * @example legalTypesOf("psychiatrist").certain // ["provider", "physician", "mental_health_professional"]
 */
export function legalTypesOf(kind: HolderKind): LegalTypes {
  return typesByKind[kind];
}
