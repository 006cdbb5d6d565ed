import { type Refusal, refused } from "../../http/refusal.ts";

interface RefusedCommand {
  readonly reason: string;
  readonly message: string;
  readonly pointer?: string | undefined;
}

/** Turns the core's "no" into the answer. `at` is where the event stands in the body; a pointer of the core starts there. */
export function refusedBy({ reason, message, pointer }: RefusedCommand, at: string): Refusal {
  if (pointer === undefined && at === "") return refused(reason, message);
  return refused(reason, message, [{ pointer: `${at}${pointer ?? ""}`, detail: message }]);
}
