/** The file cannot be shown: it does not open, or is larger than what we take apart. */
export class NotViewable extends Error {
  override readonly name = "NotViewable";
  readonly reason: "broken" | "too_large";
  constructor(reason: "broken" | "too_large", options?: ErrorOptions) {
    super(`no copy to look at: ${reason}`, options);
    this.reason = reason;
  }
}

/** Files are taken apart one at a time, and too many wait already. */
export class Crowded extends Error {
  override readonly name = "Crowded";
}
