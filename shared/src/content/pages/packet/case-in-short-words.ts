import type { OwnDateRule } from "../../../assessment/own-dates.ts";
import type { Violation } from "../../../assessment/violations.ts";
import type { ClaimStage } from "../../../workflow/claim-stage.ts";

const times = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** The first page of a case summary. It speaks to a lawyer or a judge, and nobody is "you" in it. */
export const caseInShortWords = {
  title: "The case in short",
  person: "Whose records",
  bornOn: "Date of birth",
  claim: "Claim with Social Security",
  claimNumber: "Number of the claim",
  actsInClaim: "Acts for the person in the claim",
  actsButUnnamed: "A lawyer or other representative",
  nobodyActs: "Nobody",
  hearing: "Hearing",
  hearingAt: (day: string, office: string) => `${day}, ${office}`,
  holder: "Who has the records",
  doctor: "Doctor",
  askedFor: "What was asked for",
  efforts: "Asked so far",
  requests: (count: number) => times(count, "request", "requests"),
  reminders: (count: number) => times(count, "reminder", "reminders"),
  calls: (count: number) => times(count, "phone call", "phone calls"),
  findings: "Findings",
  seeFindings: (count: number) => `${count}, listed under “Findings”`,
  exhibits: "Exhibits",
  seeExhibits: (count: number) => `${count}, listed in the exhibit list`,
  none: "None",
} as const;

export const claimStages: Readonly<Record<ClaimStage, string | null>> = {
  unknown: null,
  none: "None",
  new_application: "First application",
  reconsideration: "Reconsideration",
  hearing: "Hearing before a judge",
  after_decision: "Decided",
};

/** Each request, and what became of it. `when`: "on November 12, 2026" or "between …". */
export const requestStandings = {
  heading: "The requests",
  head: ["Asked on", "What became of it", "Answer due"],
  on: (day: string) => `on ${day}`,
  got: (when: string, how: string) => `The office got it ${when}. ${how}`,
  receiptUnknown: "It is not known when the office got it.",
  cameBack: (when: string) => `It came back ${when}.`,
  open: "It is open.",
  openInPart: "It is open in part: some came, or some was refused.",
  daysLate: (late: string, day: string) => `The answer is ${late} on ${day}.`,
  wasLate: (late: string) => `That was ${late}.`,
  endings: {
    all_received: (when: string) => `All of it came ${when}.`,
    rest_received: (when: string) => `All but what was refused came ${when}.`,
    denied_in_writing: (when: string) => `It was refused in writing ${when}.`,
    not_held: (when: string) => `The office said ${when} that it does not have the records.`,
    ready_for_pickup: (when: string) => `The records were ready ${when}.`,
  },
  dueUnknown: "Not known",
  noRule: "No day is set by law, as far as is known",
} as const;

/** The days by which the person must act. `when`: "on November 12, 2026" or "between …". */
export const lastDays = {
  heading: "Last days of the person",
  head: ["Date", "Last day for", "Rule"],
  hearing: "The hearing.",
  setBySocialSecurity: "Set by Social Security",
  complaint: (about: string) => `A complaint to the Office for Civil Rights about ${about}.`,
  filed: (when: string) => `Filed ${when}.`,
  over: "It is over. The office may waive it for good cause.",
  done: (when: string) => `Done ${when}.`,
  passed: "It is over.",
} as const;

/** What a complaint is about. A threat has no words: it goes into no paper unless the user asks for it. */
export const complaintSubjects: Readonly<
  Record<Exclude<Violation["because"], "retaliation">, string>
> = {
  answer_missed: "the answer that did not come in time",
  denied: "the refusal",
  amendment_missed: "the answer on the change to the record",
  waiver_demanded: "the waiver of rights that the office asked for",
  sent_to_someone_not_chosen: "records sent to somebody whom nobody had chosen",
  fee_item_not_allowed: "a charge for what may not be charged",
  fee_without_notice: "a fee that was not told in advance",
  wrong_form_or_format: "records in another form than the one asked for",
  barrier_in_person_or_portal_only: "one way only to ask for records or to get them",
};

export const ownDateSubjects: Readonly<Record<OwnDateRule, string>> = {
  "DC-AMEND-01": "The person’s own written change to the record, by the law of the District.",
  "DC-MH-04": "Going to court about the refusal, by the law of the District.",
  "CA-ON-02": "A complaint to the Commissioner in Ontario.",
  "SSA-EVID-02": "Evidence for the hearing, or word of what is still to come.",
};
