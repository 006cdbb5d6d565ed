import type { LetterSegment } from "./letter.ts";

type Piece = string | LetterSegment | readonly LetterSegment[] | null;

/**
 * Writes a run of text with facts and gaps in it. Neighbouring text is joined; `null` leaves nothing behind.
 * @example say`I asked on ${fact("earlier_request_on")}.`
 */
export function say(strings: TemplateStringsArray, ...pieces: readonly Piece[]): LetterSegment[] {
  const run: LetterSegment[] = [];
  strings.forEach((text, index) => {
    append(run, text);
    const piece = pieces[index] ?? null;
    if (piece !== null) append(run, piece);
  });
  return run;
}

/**
 * Joins sentences with one space; those that are `null` are left out. `null` where none is left.
 * @example sentences(say`Please write to me.`, null, say`Thank you.`)
 */
export function sentences(
  ...parts: readonly (readonly LetterSegment[] | null)[]
): LetterSegment[] | null {
  return join(parts, " ");
}

/**
 * Puts each part on a line of its own; those that are `null` are left out. `null` where none is left.
 * @example lines(say`Larkspur Psychiatry`, say`Austin, Texas`)
 */
export function lines(
  ...parts: readonly (readonly LetterSegment[] | null)[]
): LetterSegment[] | null {
  return join(parts, "\n");
}

/**
 * A fact of several lines, such as an address, for use inside a sentence.
 * @example onOneLine(fact("person_address"))
 */
export function onOneLine(segment: LetterSegment): LetterSegment {
  if (segment.kind === "gap") return segment;
  return { ...segment, text: segment.text.replaceAll(/,?\s*\n\s*/g, ", ") };
}

function join(
  parts: readonly (readonly LetterSegment[] | null)[],
  separator: string,
): LetterSegment[] | null {
  const run: LetterSegment[] = [];
  for (const part of parts) {
    if (part === null || part.length === 0) continue;
    if (run.length > 0) append(run, separator);
    append(run, part);
  }
  return run.length > 0 ? run : null;
}

function append(run: LetterSegment[], piece: Exclude<Piece, null>): void {
  if (typeof piece !== "string") {
    for (const segment of "kind" in piece ? [piece] : piece) appendSegment(run, segment);
  } else appendSegment(run, { kind: "text", text: piece });
}

function appendSegment(run: LetterSegment[], segment: LetterSegment): void {
  const last = run.at(-1);
  if (segment.kind !== "text") run.push(segment);
  else if (segment.text === "") return;
  else if (last?.kind === "text")
    run[run.length - 1] = { kind: "text", text: last.text + segment.text };
  else run.push(segment);
}
