const severalLines: readonly string[] = [
  ...["sender_address", "person_address", "holder_address", "recipient_address"],
  ...["what_happened", "late_answer", "extension_problem", "denial_problem", "fee_problem"],
  ...["missing_parts", "outstanding_records", "complaint_points", "blocking_points"],
  ...["amend_wrong", "amend_right", "amend_why", "disagreement_why", "designated_person"],
];

/** True for a fact that is an address or a sentence and not a word. */
export function needsLines(key: string, text: string): boolean {
  return severalLines.includes(key) || text.length > 60;
}
