let last: Promise<unknown> = Promise.resolve();

/** One at a time, in the order of asking: each of them takes a processor and much memory. One that fails keeps nobody from the next. */
export function takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
