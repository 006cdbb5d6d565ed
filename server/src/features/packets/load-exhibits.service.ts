import { Readable } from "node:stream";
import { letterHashText } from "@recourse/shared/letters/letter-text";
import type { NumberedExhibit } from "@recourse/shared/packet/exhibits";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import type { FileVault } from "../../storage/file-vault.ts";
import { findDocument } from "../documents/documents.repository.ts";
import type { LetterRow } from "../letters/letter-rows.ts";
import { ExhibitNotReadable, openChecked, type PacketExhibit } from "./packet-exhibits.ts";
import type { LoadedPacket } from "./packet-source.service.ts";

/** Finds the keys of all exhibits while the transaction lasts, so that their files can be opened after it. */
export async function loadExhibits(
  tx: Tx,
  scope: WorkspaceScope,
  files: FileVault,
  { papers, source }: LoadedPacket,
): Promise<PacketExhibit[]> {
  const loaded: PacketExhibit[] = [];
  for (const exhibit of source.exhibits) {
    loaded.push(
      exhibit.source === "letter"
        ? loadLetter(exhibit, papers.letters)
        : await loadPaper(tx, scope, files, exhibit),
    );
  }
  return loaded;
}

/** A letter is an exhibit by the words that its hash was taken of. */
function loadLetter(exhibit: NumberedExhibit, letters: readonly LetterRow[]): PacketExhibit {
  const frozen = letters.find(({ id }) => id === exhibit.id)?.frozen;
  if (!frozen || frozen === "unreadable") throw new ExhibitNotReadable(exhibit);
  const text = Buffer.from(letterHashText(frozen.blocks), "utf8");
  const open = openChecked(exhibit, async () => Readable.from([text]));
  return { exhibit, sizeBytes: text.length, open };
}

async function loadPaper(
  tx: Tx,
  scope: WorkspaceScope,
  files: FileVault,
  exhibit: NumberedExhibit,
): Promise<PacketExhibit> {
  const found = await findDocument(tx, scope, exhibit.id);
  if (found === null) throw new ExhibitNotReadable(exhibit);
  const { document, stored, wrappedKey } = found;
  const key = wrappedKey === null ? null : await files.unwrap(tx, scope, wrappedKey);
  const open = openChecked(exhibit, () => files.open(stored, key));
  return { exhibit, sizeBytes: document.sizeBytes, open };
}
