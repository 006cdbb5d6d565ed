import type { LetterKind } from "../letter.ts";
import type { LetterTemplate } from "../letter-template.ts";
import { certifiedLetter } from "./certified-letter.ts";
import { firstRequest } from "./first-request.ts";

/** Every letter that can be written, by kind. */
export const letterTemplates: Readonly<Record<LetterKind, LetterTemplate>> = {
  first_request: firstRequest,
  certified_letter: certifiedLetter,
};
