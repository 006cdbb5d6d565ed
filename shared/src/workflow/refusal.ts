import { fillWords, type RefusalReason, refusalWords } from "../content/refusals.ts";

/** Why something cannot be: a code, plain words, and where in the input it sits. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
  /** JSON pointer into the event. */
  readonly pointer?: string;
  /** Id of the recorded event that would no longer be possible. */
  readonly inTheWay?: string;
}

/**
 * A refusal in words.
 * @example refuse("unknown_event")
 */
export function refuse(
  reason: RefusalReason,
  values: Readonly<Record<string, string>> = {},
  pointer?: string,
): Refusal {
  const refusal = { reason, message: fillWords(refusalWords[reason], values) };
  return pointer === undefined ? refusal : { ...refusal, pointer };
}
