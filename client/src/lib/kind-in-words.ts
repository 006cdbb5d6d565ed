import { paperFactTexts, paperKinds } from "@recourse/shared/content/pages/documents/paper-list";

/** What kind of file a type is, for a person. */
export function kindInWords(contentType: string): string {
  return paperKinds[contentType] ?? paperFactTexts.otherKind;
}
