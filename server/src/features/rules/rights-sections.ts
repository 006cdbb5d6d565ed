import type { Topic } from "@recourse/shared/rules/topics";

/**
 * The parts of the card "Your rights here", with the federal rules that stand on it: those that people need most, few
 * enough for one sheet. All rules of a state stand on its card.
 */
export const rightsSections = [
  { key: "answer", heading: "When they must answer", federal: ["FED-CLOCK-01", "FED-CLOCK-02"] },
  {
    key: "ask",
    heading: "What you can ask for",
    federal: ["FED-SCOPE-02", "FORM-01", "SUMMARY-01"],
  },
  { key: "cost", heading: "What it may cost", federal: ["FEE-01", "FEE-03"] },
  {
    key: "refuse",
    heading: "When they may refuse",
    federal: ["DENY-R1", "NOTGROUND-UPSET", "NOTGROUND-BILL", "NOTGROUND-POLICY", "PSY-01"],
  },
  {
    key: "after",
    heading: "When they refuse or do not answer",
    federal: ["DENIALLETTER-01", "PARTIAL-01", "REVIEW-01", "FED-OCR-01", "RETAL-01"],
  },
] as const;

type SectionKey = (typeof rightsSections)[number]["key"];

/** Where a rule stands on the card, by the first of its topics. */
export const sectionOfTopic: Readonly<Record<Topic, SectionKey>> = {
  clock: "answer",
  extension: "answer",
  request: "answer",
  evidence: "answer",
  hearing: "answer",
  scope: "ask",
  form: "ask",
  summary: "ask",
  test_data: "ask",
  third_party: "ask",
  authorization: "ask",
  representative: "ask",
  deceased: "ask",
  amendment: "ask",
  part2: "ask",
  information_blocking: "ask",
  which_law: "ask",
  proposal: "ask",
  record_keeping: "ask",
  ssa: "ask",
  fee: "cost",
  free_copy: "cost",
  denial: "refuse",
  not_a_ground: "refuse",
  psychotherapy_notes: "refuse",
  protection_and_advocacy: "refuse",
  denial_letter: "after",
  partial_access: "after",
  review: "after",
  complaint: "after",
  court: "after",
  retaliation: "after",
  certified_letter: "after",
};
