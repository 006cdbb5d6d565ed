import {
  fearedQuestion,
  fearedWords,
  notesTestQuestions,
  professionalQuestion,
  representativeQuestion,
  representativeWords,
  saidWords,
} from "@recourse/shared/content/denial-interview-words";
import { letterItemWords, letterQuestions } from "@recourse/shared/content/letter-audit";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { denyingWords } from "@recourse/shared/content/pages/event-forms/denying";
import { sharedFieldWords } from "@recourse/shared/content/pages/event-forms/shared-fields";
import { answersOnRecord, asksFor, standingSoFar } from "./denial-answers.ts";
import { choicesOf, type EventField, type EventValues } from "./event-field.ts";
import { readDetail } from "./event-values.ts";

const notesTestPart = (part: keyof typeof notesTestQuestions): EventField => ({
  kind: "yes_no",
  name: `psychotherapyNotesTest.${part}`,
  ...notesTestQuestions[part],
  unknown: commonTexts.notSure,
  open: null,
  row: true,
  showIf: asksFor(part),
});

/** The interview: what they said, what matters about it, and what that makes of it. */
export const whatTheySaid: readonly EventField[] = [
  {
    kind: "choice",
    name: "said",
    label: denyingWords.said.label,
    hint: denyingWords.said.hint,
    choices: choicesOf(saidWords),
    more: denyingWords.said.more,
    missing: denyingWords.said.missing,
    notSent: true,
    readFrom: (details) => answersOnRecord(details).said ?? undefined,
  },
  {
    kind: "choice",
    name: "feared",
    ...fearedQuestion,
    choices: choicesOf(fearedWords),
    showIf: asksFor("feared"),
    notSent: true,
    readFrom: (details) => answersOnRecord(details).feared ?? undefined,
  },
  {
    kind: "choice",
    name: "representativeIssue",
    ...representativeQuestion,
    choices: choicesOf(representativeWords),
    showIf: asksFor("representativeIssue"),
    notSent: true,
    readFrom: (details) => answersOnRecord(details).representativeIssue ?? undefined,
  },
  notesTestPart("mentalHealthProfessional"),
  notesTestPart("aboutASession"),
  notesTestPart("keptSeparate"),
  {
    kind: "yes_no",
    name: "decidedByLicensedProfessional",
    ...professionalQuestion,
    unknown: commonTexts.notSure,
    row: true,
    showIf: asksFor("decidedByLicensedProfessional"),
  },
  { kind: "denial_ground", name: "ground", label: denyingWords.ground },
];

const isInWriting = ({ method }: EventValues) =>
  method === "letter" || method === "email" || method === "portal" || method === "fax";
const isRead = (values: EventValues) => isInWriting(values) && values.letterRead === "yes";
/** A ground that has no review, or is none, needs no word about one: (d)(2)(ii). */
const mayNeedReview = (values: EventValues) =>
  isRead(values) && ["reviewable", "unclear"].includes(standingSoFar(values) ?? "");

const letterItem = (
  name: keyof typeof letterQuestions,
  { hint, paragraph }: { readonly hint: string; readonly paragraph: string | null },
  showIf = isRead,
): EventField => ({
  kind: "yes_no",
  name: `letter.${name}`,
  label: letterQuestions[name],
  hint: paragraph === null ? hint : denyingWords.withParagraph(hint, paragraph),
  unknown: sharedFieldWords.notLooked,
  open: null,
  row: true,
  showIf,
});

/** A first version asked for both ways to complain in one tick. */
const wayToComplain = (name: "complaintToEntity" | "complaintToHhs"): EventField => ({
  ...letterItem(name, letterItemWords.complaintHowTo),
  readFrom: (details) => {
    const own = readDetail(details, `letter.${name}`);
    return own === undefined ? readDetail(details, "letter.complaintHowTo") : own;
  },
});

/** The checklist of the letter (DENIALLETTER-01), item by item. */
export const whatTheLetterSays: readonly EventField[] = [
  {
    kind: "yes_no",
    name: "letterRead",
    label: sharedFieldWords.letterRead.label,
    hint: denyingWords.letterReadHint,
    yes: sharedFieldWords.letterRead.yes,
    no: sharedFieldWords.letterRead.no,
    showIf: isInWriting,
    notSent: true,
    readFrom: (details) => ("letter" in details ? true : undefined),
  },
  letterItem("plainLanguage", letterItemWords.plainLanguage),
  letterItem("basisStated", letterItemWords.basisStated),
  letterItem("paragraphIdentified", letterItemWords.paragraphIdentified),
  letterItem("reviewRightsStated", letterItemWords.reviewRightsStated, mayNeedReview),
  letterItem("reviewHowTo", letterItemWords.reviewHowTo, mayNeedReview),
  wayToComplain("complaintToEntity"),
  wayToComplain("complaintToHhs"),
  letterItem("contactNameOrTitle", letterItemWords.contactNameOrTitle),
  letterItem("contactPhone", letterItemWords.contactPhone),
];
