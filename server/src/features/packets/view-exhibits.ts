import type { NumberedExhibit } from "@recourse/shared/packet/exhibits";
import type { FileVault } from "../../storage/file-vault.ts";
import type { SealedFile } from "../../storage/store-sealed.ts";
import { type FileToView, makeViewingCopy } from "../../viewing/make-viewing-copy.ts";
import { inPrint } from "../../viewing/picture-look.ts";
import { NotViewable } from "../../viewing/viewing-errors.ts";
import { printingTypeOf, type ViewingType } from "../../viewing/viewing-kinds.ts";
import type { PacketExhibit } from "./packet-exhibits.ts";

/** What is shown of an exhibit: the file itself, or a copy of it to look at. A letter has no type. */
export type ExhibitView = FileToView & { readonly contentType: string | null };

/** An exhibit, and what is shown of it, or the reason why nothing is. */
export type ViewedExhibit = {
  readonly exhibit: NumberedExhibit;
  readonly view: ExhibitView | NotViewable["reason"];
  /** What kind of copy it is that is shown; null where it is the file itself. */
  readonly copyType: ViewingType["contentType"] | null;
};

type Making = {
  readonly files: FileVault;
  /** Told of each copy as soon as it lies in the store, for whoever removes it at the end. */
  readonly onCopy: (copy: SealedFile) => void;
  readonly onViewed: (done: number, all: number) => Promise<void>;
};

/** Makes a copy to look at of each exhibit whose own file shows nowhere, or is a photo that weighs more than its page needs. */
export async function viewExhibits(
  exhibits: readonly PacketExhibit[],
  making: Making,
): Promise<ViewedExhibit[]> {
  const planned = exhibits.map(({ exhibit, sizeBytes, open }) => {
    const own = { contentType: exhibit.contentType, sizeBytes, open };
    return { exhibit, own, type: printingTypeOf(own) };
  });
  const all = planned.filter(({ type }) => type !== null).length;
  let done = 0;
  const viewed: ViewedExhibit[] = [];
  for (const { exhibit, own, type } of planned) {
    if (type === null) {
      viewed.push({ exhibit, view: own, copyType: null });
      continue;
    }
    viewed.push({ exhibit, view: await viewCopy(own, type, making), copyType: type.contentType });
    done += 1;
    await making.onViewed(done, all);
  }
  return viewed;
}

async function viewCopy(
  own: ExhibitView,
  { kind, contentType }: ViewingType,
  { files, onCopy }: Making,
): Promise<ViewedExhibit["view"]> {
  try {
    const file = await makeViewingCopy(files.dataDir, own, { kind, picture: inPrint });
    onCopy(file);
    return { contentType, sizeBytes: file.sizeBytes, open: () => files.open(file, file.key) };
  } catch (error) {
    if (error instanceof NotViewable) return error.reason;
    throw error;
  }
}
