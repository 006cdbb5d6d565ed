import type { LetterPatch } from "@recourse/shared/api/letters";
import { isFactKey } from "@recourse/shared/letters/fact-catalogue";
import { type FactsThen, isBlockId, isOptionalPart } from "@recourse/shared/letters/render-letter";
import { refuseNumber } from "@recourse/shared/workflow/guards/mailings";
import { normalizeTracking } from "@recourse/shared/workflow/tracking-number";
import { pointerOf } from "../../http/plain-issues.ts";
import { type FieldError, invalid, type Refusal } from "../../http/refusal.ts";
import type { DraftWords } from "./letter-drafting.ts";
import type { LetterRow } from "./letter-rows.ts";

type Words = Readonly<Record<string, string>>;
type WordsPatch = Readonly<Record<string, string | null>>;
type Edits = LetterRow["edits"];

/** The facts behind a block of this draft, as they stand. */
type LookBehind = (draft: DraftWords, blockId: string) => FactsThen;

/** About 20 pages. Setting a longer one would hold the app up. */
const longestLetter = 40_000;

/** Merges what is sent into what the user typed before. A null takes the user's words back. */
export function applyLetterPatch(
  row: LetterRow,
  patch: LetterPatch,
  lookBehind: LookBehind,
): Pick<LetterRow, "tone" | "facts" | "edits"> | Refusal {
  const tone = patch.tone ?? row.tone;
  const facts = mergeFacts(row.facts, patch.facts ?? {});
  const wrongKeys = [
    ...unknownKeys(patch.facts ?? {}, "facts", isFactKey),
    ...unknownKeys(patch.edits ?? {}, "edits", (id) => isBlockId(row.kind, id)),
    ...unknownKeys(patch.optionalParts ?? {}, "optionalParts", (id) =>
      isOptionalPart(row.kind, id),
    ),
  ];
  if (wrongKeys.length > 0) return invalid(wrongKeys);
  const draft = { kind: row.kind, tone, facts, edits: {} };
  const edited = mergeEdits(row.edits, patch.edits ?? {}, (id) => lookBehind(draft, id));
  const edits = chooseParts(edited, patch.optionalParts ?? {});
  const errors = [...tooLong(facts, edits), ...wrongNumber(patch.facts ?? {})];
  return errors.length > 0 ? invalid(errors) : { tone, facts, edits };
}

function mergeFacts(before: Words, patch: WordsPatch): Record<string, string> {
  const merged = new Map(Object.entries(before));
  for (const [key, words] of Object.entries(patch)) {
    if (words === null) merged.delete(key);
    else merged.set(key, words);
  }
  return Object.fromEntries(merged);
}

/** The words are kept with the facts of this moment, so that a later change of them can be told. */
function mergeEdits(before: Edits, patch: WordsPatch, look: (id: string) => FactsThen): Edits {
  const merged = new Map(Object.entries(before));
  for (const [id, words] of Object.entries(patch)) {
    if (words === null) merged.delete(id);
    else merged.set(id, { words, over: { ...look(id) } });
  }
  return Object.fromEntries(merged);
}

/** A part that is left out takes the user's words for it along. */
function chooseParts(before: Edits, patch: Readonly<Record<string, boolean>>): Edits {
  const merged = new Map(Object.entries(before));
  for (const [id, isShown] of Object.entries(patch)) {
    if (!isShown) merged.delete(id);
    else if (!merged.has(id)) merged.set(id, { words: null, over: {} });
  }
  return Object.fromEntries(merged);
}

function unknownKeys(
  patch: object,
  field: "facts" | "edits" | "optionalParts",
  isKnown: (key: string) => boolean,
): FieldError[] {
  const what = field === "facts" ? "fact" : "part";
  return Object.keys(patch)
    .filter((key) => !isKnown(key))
    .map((key) => ({
      pointer: pointerOf([field, key]),
      detail: `This letter has no ${what} of this name.`,
    }));
}

/** Before it is printed: a wrong number on the paper that went out cannot be mended. */
function wrongNumber({ tracking_number: typed }: WordsPatch): FieldError[] {
  if (typed === undefined || typed === null) return [];
  const pointer = pointerOf(["facts", "tracking_number"]);
  const refusal = refuseNumber(normalizeTracking(typed), pointer);
  return refusal === null ? [] : [{ pointer, detail: refusal.message }];
}

function tooLong(facts: Words, edits: Edits): FieldError[] {
  const words = Object.values(edits).map((edit) => edit.words ?? "");
  const { length } = [...Object.values(facts), ...words].join("");
  if (length <= longestLetter) return [];
  const detail = "The letter is too long. Keep your own words under 40,000 characters in all.";
  return [{ pointer: "/edits", detail }];
}
