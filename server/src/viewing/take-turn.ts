import { Crowded } from "./viewing-errors.ts";

const mostWaiting = 16;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * One at a time, in the order of asking: each takes a processor and much memory. One that fails keeps nobody from the next.
 * @throws the reason of `leaving` where nobody waits for it any more when its turn comes
 */
export async function takeTurn<Result>(
  work: () => Promise<Result>,
  leaving?: AbortSignal,
): Promise<Result> {
  waiting += 1;
  const turn = last.then(() => {
    leaving?.throwIfAborted();
    return work();
  });
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

/**
 * For whoever can come again: a page, and not a packet.
 * @throws Crowded where too many wait already
 */
export function refuseCrowd(): void {
  if (waiting >= mostWaiting) throw new Crowded("too many files to look at");
}
