import type { InspectedFile } from "../storage/inspect-file.ts";

/** A file that has arrived whole in a temporary place, sealed, checked by content. */
export type UploadedFile = InspectedFile & {
  readonly fileName: string;
  /** Opens it. Kept in its row, wrapped. */
  readonly key: Buffer;
  /** Moves it under this key into the files folder. It is removed again when the change is rolled back. */
  readonly storeAs: (storageKey: string) => Promise<void>;
};
