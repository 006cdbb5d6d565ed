import { isToldInSentences } from "@recourse/shared/letters/fact-lengths";

const addresses: readonly string[] = [
  ...["sender_address", "person_address", "holder_address", "recipient_address"],
  "designated_person",
];

/** True for a fact that is an address or told in sentences, and not a word. */
export function needsLines(key: string, text: string): boolean {
  return addresses.includes(key) || isToldInSentences(key) || text.length > 60;
}
