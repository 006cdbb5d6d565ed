/** What may have gone by before its memory is given back. */
const mostBytes = 4_000_000;
let passed = 0;

/**
 * Bytes that go by lie outside of the heap, where the engine sees little of them: it lets some 60 MB pile up before it cleans. Whoever
 * passes many tells how many, and the engine cleans what is young at once, which takes a few milliseconds. Does nothing where the app was
 * started without `--expose-gc`.
 */
export function countPassed(bytes: number): void {
  passed += bytes;
  if (passed < mostBytes) return;
  passed = 0;
  void globalThis.gc?.({ type: "minor" });
}
