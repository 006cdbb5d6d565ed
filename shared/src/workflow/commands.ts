import type { PlainDate } from "../calendar/plain-date.ts";
import type { CaseEvent, NewEvent } from "./events.ts";

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

/** What a decision needs to know besides the case. */
export interface CommandContext {
  readonly today: PlainDate;
  readonly actorId: string;
}

/** An event as it will be stored. */
export type CaseEventDraft = CaseEvent;
