import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { fieldProblems } from "@recourse/shared/content/field-problems";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { newCaseProblems } from "@recourse/shared/content/pages/cases/new-case-problems";
import { type DateDraft, readDateDraft } from "../../../lib/date-draft.ts";
import type { FieldPointers, FormError } from "../../../lib/form-errors.ts";
import type { NewCaseValues } from "./new-case-values.ts";

/** The request body as typed; the shared schema decides whether it is one. */
export function newCaseBody(values: NewCaseValues, today: PlainDate): unknown {
  const askedFor = {
    kinds: values.kinds,
    from: dayOf(values.from),
    to: dayOf(values.to),
    format: values.format || null,
  };
  return {
    person: personOf(values),
    holder: holderOf(values),
    askedFor,
    claimStage: values.claimStage,
    events: values.asked === "yes" ? eventsOf(values, askedFor, today) : [],
  };
}

function personOf({ who, ownName, personName, relationship }: NewCaseValues): unknown {
  if (who === "me") return { name: ownName, relationship: "self" };
  if (who === "other") return { name: personName, relationship: relationship || "advocate" };
  return { id: who };
}

function holderOf(values: NewCaseValues): unknown {
  if (values.holderPick !== "new") return { id: values.holderPick };
  const { holderName, holderKind, doctorName, place, country, hipaaCovered } = values;
  const jurisdiction = place === "abroad" ? country : place;
  return {
    name: holderName,
    kind: holderKind || "practice",
    jurisdiction: jurisdiction || null,
    doctorName: doctorName.trim() || null,
    hipaaCovered: hipaaCovered || "unknown",
  };
}

function eventsOf(values: NewCaseValues, askedFor: unknown, today: PlainDate): unknown[] {
  const sent = {
    type: "request_sent",
    occurredOn: rangeOf(values.sentOn, today),
    details: {
      method: values.method || undefined,
      askedFor,
      trackingNumber: values.trackingNumber.trim() || undefined,
    },
  };
  if (values.arrived !== "yes") return [sent];
  const arrived = {
    type: "receipt_established",
    occurredOn: rangeOf(values.arrivedOn, today),
    details: { basis: values.basis || undefined },
  };
  return [sent, arrived];
}

function rangeOf(draft: DateDraft, today: PlainDate) {
  const reading = readDateDraft(draft, today);
  return reading.state === "read" ? reading.range : undefined;
}

function dayOf(draft: DateDraft): PlainDate | null {
  const reading = readDateDraft(draft);
  return reading.state === "read" ? reading.range.earliest : null;
}

export const newCasePointers: FieldPointers = {
  "/person": "personName",
  "/person/name": "personName",
  "/holder": "holderName",
  "/holder/name": "holderName",
  "/holder/kind": "holderKind",
  "/holder/jurisdiction": "place",
  "/holder/doctorName": "doctorName",
  "/askedFor": "kinds",
  "/askedFor/kinds": "kinds",
  "/askedFor/from": "from",
  "/askedFor/to": "to",
  "/askedFor/format": "format",
  "/events/0": "sentOn",
  "/events/0/details/method": "method",
  "/events/0/details/trackingNumber": "trackingNumber",
  "/events/0/details/askedFor": "kinds",
  "/events/1": "arrivedOn",
  "/events/1/details/basis": "basis",
};

type Check = readonly [keyof NewCaseValues, boolean, string];

/** What only the form can see. Names first: nothing else is needed to begin. */
export function checkNewCase(values: NewCaseValues, today: PlainDate): FormError[] {
  const { who, asked, arrived, holderPick } = values;
  const isNewHolder = holderPick === "new";
  const hasAsked = asked === "yes";
  const hasArrived = hasAsked && arrived === "yes";
  const checks: readonly Check[] = [
    ["ownName", who === "me" && isEmpty(values.ownName), newCaseProblems.ownName],
    ["ownName", values.ownName.length > 200, newCaseProblems.tooLong],
    ["personName", who === "other" && isEmpty(values.personName), newCaseProblems.personName],
    ["personName", values.personName.length > 200, newCaseProblems.tooLong],
    ["relationship", who === "other" && values.relationship === "", newCaseProblems.relationship],
    ["holderName", isNewHolder && isEmpty(values.holderName), newCaseProblems.holderName],
    ["holderName", values.holderName.length > 200, newCaseProblems.tooLong],
    ["doctorName", values.doctorName.length > 200, newCaseProblems.tooLong],
    [
      "country",
      isNewHolder && values.place === "abroad" && values.country === "",
      caseFieldTexts.place.noCountry,
    ],
    ["kinds", values.kinds.length === 0, fieldProblems.noKind],
    ["asked", asked === "", newCaseProblems.asked],
    ["method", hasAsked && values.method === "", newCaseProblems.method],
    ["arrived", hasAsked && arrived === "", newCaseProblems.arrived],
    ["basis", hasArrived && values.basis === "", newCaseProblems.basis],
  ];
  return [
    ...checks.flatMap(([field, isWrong, message]) => (isWrong ? [{ field, message }] : [])),
    ...checkDay("from", values.from, { required: false }),
    ...checkDay("to", values.to, { required: false }),
    ...(hasAsked ? checkDay("sentOn", values.sentOn, { required: true, today }) : []),
    ...(hasArrived ? checkDay("arrivedOn", values.arrivedOn, { required: true, today }) : []),
  ];
}

function isEmpty(text: string): boolean {
  return text.trim() === "";
}

function checkDay(
  field: keyof NewCaseValues,
  draft: DateDraft,
  { required, today }: { required: boolean; today?: PlainDate },
): FormError[] {
  const reading = readDateDraft(draft, today);
  if (reading.state === "wrong") return [{ field, message: reading.message }];
  if (reading.state === "empty") return required ? [{ field, message: newCaseProblems.day }] : [];
  const isAhead = today !== undefined && reading.range.latest > today;
  return isAhead ? [{ field, message: newCaseProblems.dayAhead }] : [];
}
