import type { HolderKind } from "@recourse/shared/api/holders";
import type { Person } from "@recourse/shared/api/people";
import type { ClaimStage } from "@recourse/shared/workflow/claim-stage";
import type { SendMethod } from "@recourse/shared/workflow/methods";
import type { ReceiptBasis } from "@recourse/shared/workflow/receipt-basis";
import type { RecordFormat, RecordKind } from "@recourse/shared/workflow/records";
import { type DateDraft, emptyDateDraft } from "../../../lib/date-draft.ts";

/** Everything the questions ask, as it is typed. A type and no interface: the form wants a record. */
export type NewCaseValues = {
  /** "me", "other", or the id of a person known already. */
  who: string;
  ownName: string;
  personName: string;
  relationship: Exclude<Person["relationship"], "self"> | "";
  /** "new", or the id of an office known already. */
  holderPick: string;
  holderName: string;
  holderKind: HolderKind | "";
  doctorName: string;
  /** A code like US-TX, "abroad", or empty while not known. */
  place: string;
  country: string;
  hipaaCovered: "yes" | "no" | "unknown" | "";
  kinds: RecordKind[];
  from: DateDraft;
  to: DateDraft;
  format: RecordFormat | "";
  asked: "yes" | "no" | "";
  method: SendMethod | "";
  sentOn: DateDraft;
  trackingNumber: string;
  arrived: "yes" | "no" | "";
  arrivedOn: DateDraft;
  basis: ReceiptBasis | "";
  claimStage: ClaimStage;
  /** Much has happened already: the list of what happened comes next. */
  hasStory: boolean;
};

type Known = { userName: string; people: readonly Person[] };

export function emptyNewCase({ userName, people }: Known): NewCaseValues {
  const self = people.find(({ relationship }) => relationship === "self");
  return {
    who: self?.id ?? "me",
    ownName: userName,
    personName: "",
    relationship: "",
    holderPick: "new",
    holderName: "",
    holderKind: "",
    doctorName: "",
    place: "",
    country: "",
    hipaaCovered: "",
    kinds: ["complete_record"],
    from: emptyDateDraft,
    to: emptyDateDraft,
    format: "",
    asked: "",
    method: "",
    sentOn: emptyDateDraft,
    trackingNumber: "",
    arrived: "",
    arrivedOn: emptyDateDraft,
    basis: "",
    claimStage: "unknown",
    hasStory: false,
  };
}

/** The questions, one on each page, and the fields that each asks. */
export const newCaseSteps = [
  { step: "who", fields: ["who", "ownName", "personName", "relationship"] },
  {
    step: "holder",
    fields: ["holderPick", "holderName", "holderKind", "doctorName", "place", "country"],
  },
  { step: "billing", fields: ["hipaaCovered"] },
  { step: "want", fields: ["kinds", "from", "to", "format"] },
  {
    step: "asked",
    fields: ["asked", "method", "sentOn", "trackingNumber", "arrived", "arrivedOn", "basis"],
  },
  { step: "claim", fields: ["claimStage"] },
] as const satisfies readonly { step: string; fields: readonly (keyof NewCaseValues)[] }[];

export type NewCaseQuestion = (typeof newCaseSteps)[number]["step"];
export type NewCaseStep = NewCaseQuestion | "check";

/** The next question; an office known already has told whether it bills insurance. */
export function stepAfter(step: NewCaseQuestion, values: NewCaseValues): NewCaseStep {
  const shown = shownSteps(values);
  const at = shown.indexOf(step);
  return shown[at + 1] ?? "check";
}

export function stepBefore(step: NewCaseStep, values: NewCaseValues): NewCaseStep | null {
  const shown = shownSteps(values);
  const at = step === "check" ? shown.length : shown.indexOf(step);
  return shown[at - 1] ?? null;
}

export function shownSteps({ holderPick }: NewCaseValues): NewCaseQuestion[] {
  return newCaseSteps
    .map(({ step }) => step)
    .filter((step) => step !== "billing" || holderPick === "new");
}

/** Where a field is asked. */
export function stepOfField(field: string | null): NewCaseStep | null {
  return newCaseSteps.find(({ fields }) => fields.some((name) => name === field))?.step ?? null;
}
