/** The JSON of answers that are given more than once, for as long as the answers themselves are kept. */
const written = new WeakMap<object, Buffer | null>();

/** Says that this very object will be answered again, unchanged: it is then written as JSON once. */
export function keepAnswer<T extends object>(answer: T): T {
  written.set(answer, null);
  return answer;
}

export function isKeptAnswer(value: unknown): value is object {
  return typeof value === "object" && value !== null && written.has(value);
}

export function writtenOnce(answer: object): Buffer {
  const known = written.get(answer);
  if (known) return known;
  const json = Buffer.from(JSON.stringify(answer));
  written.set(answer, json);
  return json;
}
