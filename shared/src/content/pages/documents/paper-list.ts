import type { FileFlaw } from "../../../api/documents.ts";

/** The papers of a case. */
export const paperListTexts = {
  none: "Nothing here yet. Keep receipts, letters and pictures of them with the case: they are proof.",
  find: "Find a paper",
  found: (found: number, all: number) => `${found} of ${all} papers`,
  nothingFound: "No paper has these words in its name or in what you said it is.",
  rename: "Change what it is called",
  describe: "Say what it is",
  /** Which paper a press is about. */
  about: (words: string, name: string) => `${words}: ${name}`,
} as const;

export const attachPapersTexts = {
  legend: "Papers that show it",
  ifYouLike: "(if you like)",
} as const;

/** What kind of file it is. */
export const paperKinds: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "image/jpeg": "picture",
  "image/png": "picture",
  "image/tiff": "picture",
  "image/heic": "picture",
  "text/plain": "text",
  "message/rfc822": "e-mail",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word file",
};

export const paperFactTexts = {
  otherKind: "file",
  facts: (kind: string, size: string, day: string) => `${kind}, ${size} · added ${day}`,
} as const;

/** What may keep others from using a paper, and what to do about it. */
export const flawWords = {
  locked:
    "It opens with a password only. Others will need that too. If you can, save a copy without one and add it.",
  incomplete:
    "It seems to break off before its end. If you have the whole file, add it. If this is how it came to you, keep it.",
  name_differs: "Its name says another kind of file than it is. We go by what is in it.",
} as const satisfies Record<FileFlaw, string>;
