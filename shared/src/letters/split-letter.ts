/** A portal that takes less than this takes no letter. */
export const shortestMessage = 200;

/** Room for "Part 999 of 999" and an empty line. */
const mostParts = 999;

/**
 * A letter in parts for a portal that limits a message. No part is longer than `limit` (UTF-16 code units, as a web page counts characters);
 * each ends with a paragraph where one fits, else with a sentence, else with a word. Where there are several, `label` heads each.
 * A limit under `shortestMessage` counts as that.
 * @example splitLetter(text, 2000, (part, parts) => `Part ${part} of ${parts}`)
 */
export function splitLetter(
  text: string,
  limit: number,
  label: (part: number, parts: number) => string,
): readonly string[] {
  const most = Math.max(limit, shortestMessage);
  if (text.length <= most) return [text];
  const room = most - `${label(mostParts, mostParts)}\n\n`.length;
  const parts = cutInto(text, room);
  return parts.map((part, index) => `${label(index + 1, parts.length)}\n\n${part}`);
}

function cutInto(text: string, room: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > room) {
    const end = findEnd(rest, room);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? parts : [...parts, rest];
}

/** The last paragraph end within the room, else the last sentence end, line end, word end; else between two characters. */
function findEnd(text: string, room: number): number {
  // One more: the space after the last word that fits may lie just outside.
  const within = text.slice(0, room + 1);
  for (const end of [/\n\s*\n/g, /(?<=[.?!:]["”’)]*)\s+/g, /\n/g, /\s+/g]) {
    const last = [...within.matchAll(end)].at(-1);
    if (last !== undefined && last.index > 0) return last.index;
  }
  return isHighSurrogate(text, room - 1) ? room - 1 : room;
}

/** A character of two code units stays whole. */
function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
