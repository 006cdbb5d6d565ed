/** Who talks, for whom, to whom, and under which law: all that the words of a talk depend on. */
export interface TalkVoice {
  readonly isSelf: boolean;
  /** Whose records they are; said only by somebody who speaks for the person. */
  readonly person: string;
  readonly holder: string;
  /** "Dr. Reyes", else "the doctor" or "the therapist". */
  readonly doctor: string;
  readonly hasDoctor: boolean;
  /** Where it does not count, nothing may lean on the federal rule. */
  readonly federal: boolean;
  /** A disability claim is under way. */
  readonly hasClaim: boolean;
}

/**
 * "my records", or "the records of Ana Silva".
 * @example nameRecords(voice)
 */
export function nameRecords(voice: Speaker): string {
  return nameTheirs("records", voice);
}

/**
 * What is the person's: "my claim file", or "the claim file of Ana Silva".
 * @example nameTheirs("claim file", voice)
 */
export function nameTheirs(what: string, { isSelf, person }: Speaker): string {
  return isSelf ? `my ${what}` : `the ${what} of ${person}`;
}

type Speaker = Pick<TalkVoice, "isSelf" | "person">;
