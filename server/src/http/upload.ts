/** A file that has arrived whole in a temporary place, checked by content. */
export type UploadedFile = {
  readonly fileName: string;
  /** Found from the content. */
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Moves it under this key into the files folder. It is removed again when the change is rolled back. */
  readonly storeAs: (storageKey: string) => Promise<void>;
};
