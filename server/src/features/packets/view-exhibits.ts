import type { NumberedExhibit } from "@recourse/shared/packet/exhibits";
import type { FileVault } from "../../storage/file-vault.ts";
import type { SealedFile } from "../../storage/store-sealed.ts";
import { type FileToView, makeViewingCopy } from "../../viewing/make-viewing-copy.ts";
import { NotViewable } from "../../viewing/viewing-errors.ts";
import { viewingTypeOf } from "../../viewing/viewing-kinds.ts";
import type { PacketExhibit } from "./packet-exhibits.ts";

/** What is shown of an exhibit: the file itself, or a copy of it to look at. A letter has no type. */
export type ExhibitView = FileToView;

/** An exhibit, and what is shown of it, or the reason why nothing is. */
export type ViewedExhibit = {
  readonly exhibit: NumberedExhibit;
  readonly view: ExhibitView | NotViewable["reason"];
};

type Making = {
  readonly files: FileVault;
  /** Told of each copy as soon as it lies in the store, for whoever removes it at the end. */
  readonly onCopy: (copy: SealedFile) => void;
  readonly onViewed: (done: number, all: number) => Promise<void>;
};

/** Makes a copy to look at of each exhibit whose own file shows nowhere. */
export async function viewExhibits(
  exhibits: readonly PacketExhibit[],
  making: Making,
): Promise<ViewedExhibit[]> {
  const all = exhibits.filter(({ exhibit }) => viewingTypeOf(exhibit.contentType) !== null).length;
  let done = 0;
  const viewed: ViewedExhibit[] = [];
  for (const { exhibit, sizeBytes, open } of exhibits) {
    const own = { contentType: exhibit.contentType, sizeBytes, open };
    if (viewingTypeOf(own.contentType) === null) {
      viewed.push({ exhibit, view: own });
      continue;
    }
    viewed.push({ exhibit, view: await viewCopy(own, making) });
    done += 1;
    await making.onViewed(done, all);
  }
  return viewed;
}

async function viewCopy(
  own: ExhibitView,
  { files, onCopy }: Making,
): Promise<ViewedExhibit["view"]> {
  try {
    const { file, contentType } = await makeViewingCopy(files.dataDir, own);
    onCopy(file);
    return { contentType, sizeBytes: file.sizeBytes, open: () => files.open(file, file.key) };
  } catch (error) {
    if (error instanceof NotViewable) return error.reason;
    throw error;
  }
}
