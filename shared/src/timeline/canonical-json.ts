/**
 * JSON in one form only (RFC 8785): no spaces, keys in the order of their UTF-16 code units, numbers as ECMAScript writes them. The same
 * value has the same text on every machine, whatever order its keys came in. A key without a value is left out, as JSON does.
 * @throws where there is no such text: a number that is not finite, or something that JSON cannot say.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") return `{${membersOf(value).join(",")}}`;
  throw new Error(`JSON has no text for a ${typeof value} like this.`);
}

function membersOf(value: object): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}
