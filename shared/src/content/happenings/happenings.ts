import type { FactType } from "../../workflow/events.ts";
import { hasEveryWord } from "../find-by-words.ts";
import { cameHappenings } from "./came.ts";
import { didHappenings } from "./did.ts";
import type { Happening, HappeningGroup } from "./happening.ts";
import { saidHappenings } from "./said.ts";

const catalogue = { ...cameHappenings, ...saidHappenings, ...didHappenings } as const;

export type HappeningCode = keyof typeof catalogue;

/** Every choice of "What happened?", in the order of the page. A new kind of event needs at least one. */
export const happenings: Readonly<Record<HappeningCode, Happening>> = catalogue;

export const happeningGroups: readonly {
  readonly group: HappeningGroup;
  readonly heading: string;
}[] = [
  { group: "came", heading: "Something came" },
  { group: "said", heading: "They said something" },
  { group: "did", heading: "I did something" },
];

/**
 * True for the code of a choice, as it stands in the address of a page.
 * @example isHappening("own_protection") // true
 */
export function isHappening(code: unknown): code is HappeningCode {
  return typeof code === "string" && Object.hasOwn(happenings, code);
}

/**
 * The choices that can have happened, by the kinds of event that can be recorded now.
 * @example listHappenings(allowedEvents(state)).includes("nothing_came") // true once something was asked for
 */
export function listHappenings(allowed: readonly string[]): HappeningCode[] {
  return Object.keys(happenings)
    .filter(isHappening)
    .filter((code) => allowed.includes(neededEvent(happenings[code])));
}

/**
 * The kind of event that must be possible for a choice to make sense.
 * @example neededEvent(happenings.nothing_came) // "followed_up"
 */
export function neededEvent(happening: Happening): FactType {
  return happening.event === null ? happening.needs : happening.event.type;
}

/**
 * The choices among these in which every typed word is found, whatever its case. Without words all of them.
 * @example searchHappenings(["fax_lost", "promised"], "fax") // ["fax_lost"]
 */
export function searchHappenings(
  codes: readonly HappeningCode[],
  typed: string,
): readonly HappeningCode[] {
  return codes.filter((code) => {
    const { words, hint, also = "" } = happenings[code];
    return hasEveryWord(`${words} ${hint} ${also}`, typed);
  });
}
