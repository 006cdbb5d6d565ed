import type { Holder } from "../api/holders.ts";
import type { Person } from "../api/people.ts";
import type { Assessment } from "../assessment/assessment.ts";
import type { CaseFacts } from "../assessment/case-facts.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { FactKey } from "../letters/fact-catalogue.ts";
import type { LetterBlock } from "../letters/letter.ts";
import type { LetterGap } from "../letters/letter-facts.ts";
import type { NumberedExhibit } from "./exhibits.ts";

/** The statement of a packet: the user's own letter where there is one, else as it would be written today. */
export interface PacketStatement {
  /** Null where the user has not begun the letter. */
  readonly letterId: string | null;
  readonly blocks: readonly LetterBlock[];
  readonly gaps: readonly LetterGap[];
  /** What letters know of the case, the user's own words first. */
  readonly known: Readonly<Partial<Record<FactKey, string>>>;
}

/** The chain that goes along in the ZIP. */
export interface PacketTimeline {
  /** How many events the timeline counts. */
  readonly length: number;
  /** The seal of the last event. */
  readonly seal: string;
  /** Of how many events the chain gives the digest only. */
  readonly withheld: number;
  /** False where the timeline is not what was recorded. */
  readonly isWhole: boolean;
  /** The files that hold and check it. They are known once a packet is made. */
  readonly files: readonly HashedFile[];
}

export interface HashedFile {
  /** In the ZIP. */
  readonly name: string;
  readonly sha256: string;
}

/** What a packet is made from: the case on a day, as it stands. */
export interface PacketSource {
  readonly facts: CaseFacts;
  readonly person: Person;
  readonly holder: Holder;
  readonly assessment: Assessment;
  /** Of a case summary: none. Else why there is none: the law does not bind this office. */
  readonly statement: PacketStatement | null;
  readonly exhibits: readonly NumberedExhibit[];
  /** How many papers prove no event yet. */
  readonly unplaced: number;
  /** Null without any event. */
  readonly timeline: PacketTimeline | null;
  readonly today: PlainDate;
}
