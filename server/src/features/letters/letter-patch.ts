import type { LetterPatch } from "@recourse/shared/api/letters";
import { isFactKey } from "@recourse/shared/letters/fact-catalogue";
import { isBlockId } from "@recourse/shared/letters/render-letter";
import { pointerOf } from "../../http/plain-issues.ts";
import { type FieldError, invalid, type Refusal } from "../../http/refusal.ts";
import type { LetterRow } from "./letter-rows.ts";

type Words = Readonly<Record<string, string>>;
type WordsPatch = Readonly<Record<string, string | null>>;

/** About 20 pages. Setting a longer one would hold the app up. */
const longestLetter = 40_000;

/** Merges what is sent into what the user typed before. A null takes the user's words back. */
export function applyLetterPatch(
  row: LetterRow,
  patch: LetterPatch,
): Pick<LetterRow, "tone" | "facts" | "edits"> | Refusal {
  const facts = merge(row.facts, patch.facts ?? {});
  const edits = merge(row.edits, patch.edits ?? {});
  const errors = [
    ...unknownKeys(patch.facts ?? {}, "facts", isFactKey),
    ...unknownKeys(patch.edits ?? {}, "edits", (id) => isBlockId(row.kind, id)),
    ...tooLong(facts, edits),
  ];
  return errors.length > 0 ? invalid(errors) : { tone: patch.tone ?? row.tone, facts, edits };
}

function merge(before: Words, patch: WordsPatch): Record<string, string> {
  const merged = new Map(Object.entries(before));
  for (const [key, words] of Object.entries(patch)) {
    if (words === null) merged.delete(key);
    else merged.set(key, words);
  }
  return Object.fromEntries(merged);
}

function unknownKeys(
  patch: WordsPatch,
  field: "facts" | "edits",
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

function tooLong(facts: Words, edits: Words): FieldError[] {
  const length = [...Object.values(facts), ...Object.values(edits)].join("").length;
  if (length <= longestLetter) return [];
  const detail = "The letter is too long. Keep your own words under 40,000 characters in all.";
  return [{ pointer: "/edits", detail }];
}
