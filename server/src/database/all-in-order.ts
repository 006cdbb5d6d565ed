/**
 * Waits for all. Of several that failed it tells the one that was sent first, because the others may have failed only in consequence.
 * `Promise.all` would tell whichever comes to its end in fewer steps.
 */
export async function allInOrder(sent: readonly (Promise<unknown> | undefined)[]): Promise<void> {
  const failed = (await Promise.allSettled(sent)).find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}
