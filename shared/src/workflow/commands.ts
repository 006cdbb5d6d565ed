import type { PlainDate } from "../calendar/plain-date.ts";
import type { CaseEvent, NewEvent } from "./events.ts";
import type { RecordsCase } from "./records-case.ts";
import type { StepCode } from "./step-codes.ts";

/** Puts a fact on the timeline. The caller makes the id. */
export interface RecordCommand {
  readonly kind: "record";
  readonly eventId: string;
  readonly event: NewEvent;
}

/** Sets an event aside. With `replacement` null it never happened; to take a correction back, supersede the correction. */
export interface CorrectCommand {
  readonly kind: "correct";
  readonly eventId: string;
  readonly replacementId: string;
  readonly supersedes: string;
  readonly reason: string;
  readonly replacement: NewEvent | null;
}

export type CaseCommand = RecordCommand | CorrectCommand;

/** The last day up to which a step can be put off, by the right that it guards; null where it guards none. */
export type RestLimit = (step: StepCode, state: RecordsCase) => PlainDate | null;

/** What a decision needs to know besides the case. */
export interface CommandContext {
  readonly today: PlainDate;
  readonly actorId: string;
  /** How long a step can be put off, by the law that binds the holder (`restLimitOn`). Left out: it is not looked at. */
  readonly restLimit?: RestLimit;
}

/** An event as it will be stored. */
export type CaseEventDraft = CaseEvent;
