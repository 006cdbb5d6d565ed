import type { Readable } from "node:stream";
import type { CaseDocument } from "@recourse/shared/api/documents";
import { type FileAnswer, file } from "../../http/answer.ts";
import { nameForDownload } from "../../http/file-name.ts";
import { type Refusal, refused } from "../../http/refusal.ts";
import type { FileVault } from "../../storage/file-vault.ts";
import { makeViewingCopy } from "../../viewing/make-viewing-copy.ts";
import { onScreen } from "../../viewing/picture-look.ts";
import { refuseCrowd } from "../../viewing/take-turn.ts";
import { viewingTypeOf } from "../../viewing/viewing-kinds.ts";

/** A copy to look at, made when the transaction has ended, and gone when it was sent. */
export function readViewingCopy(
  files: FileVault,
  { contentType, sizeBytes, fileName }: CaseDocument,
  open: () => Promise<Readable>,
): FileAnswer | Refusal {
  const type = viewingTypeOf(contentType);
  if (type === null) {
    return refused(
      "shown_as_it_is",
      "A file of this kind needs no copy to be looked at. Read it as it is.",
    );
  }
  const body = async (leaving: AbortSignal) => {
    refuseCrowd();
    const wanted = { kind: type.kind, picture: onScreen, leaving };
    const copy = await makeViewingCopy(files.dataDir, { sizeBytes, open }, wanted);
    const content = await files.open(copy, copy.key).catch(async (error: unknown) => {
      await files.remove(copy);
      throw error;
    });
    content.once("close", () => void files.remove(copy).catch(() => undefined));
    return content;
  };
  const name = nameForDownload(fileName, type.contentType);
  return file({ contentType: type.contentType, fileName: name, body });
}
