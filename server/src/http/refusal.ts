/** One thing that is wrong with a request. `pointer` is a JSON pointer into the body, or starts with /path, /query or /headers. */
export type FieldError = { readonly pointer: string; readonly detail: string };

/** Says no, for a reason the user can act on. A value: a bug is an exception. */
export type Refusal = {
  readonly refused: typeof mark;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly reason?: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
};

const mark = Symbol("refusal");

function refuse(parts: Omit<Refusal, "refused">): Refusal {
  return { refused: mark, ...parts };
}

export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === "object" && value !== null && "refused" in value && value.refused === mark
  );
}

/** Not there, or not yours: the answer is the same, so that ids tell nothing. */
export const notFound = (): Refusal =>
  refuse({
    status: 404,
    title: "Not found",
    detail: "We could not find this. It may have been removed.",
  });

/** A command that the state of things does not allow. */
export const refused = (reason: string, message: string, errors?: readonly FieldError[]): Refusal =>
  refuse({
    status: 409,
    title: "Not possible now",
    detail: message,
    reason,
    ...(errors && errors.length > 0 ? { errors } : {}),
  });

/** Somebody changed it since it was read. */
export const stale = (): Refusal =>
  refuse({
    status: 412,
    title: "Changed in the meantime",
    detail: "This was changed since you opened it. Load it again, then make your change once more.",
    reason: "stale_version",
  });

export const invalid = (errors: readonly FieldError[]): Refusal =>
  refuse({
    status: 422,
    title: "Please check what you entered",
    detail: "Some of the fields need another look.",
    errors,
  });

export const signInNeeded = (): Refusal =>
  refuse({
    status: 401,
    title: "Please sign in",
    detail: "You are not signed in, or you were away for a while. Sign in to go on.",
    reason: "not_signed_in",
  });

export const signInFailed = (): Refusal =>
  refuse({
    status: 401,
    title: "Could not sign you in",
    detail: "The e-mail address or the password is not right. Check both and try again.",
    reason: "wrong_email_or_password",
  });

export const notAllowed = (
  detail = "Your role in this workspace does not allow this.",
  reason = "not_allowed",
): Refusal => refuse({ status: 403, title: "Not allowed", detail, reason });

export const versionNeeded = (): Refusal =>
  refuse({
    status: 428,
    title: "Version needed",
    detail:
      'Send the version that you read in an If-Match header, for example: If-Match: "3". It keeps you from overwriting a newer change.',
    reason: "version_needed",
  });

export const unsupportedType = (expected: string): Refusal =>
  refuse({
    status: 415,
    title: "Unsupported content type",
    detail: `Send the body as ${expected}.`,
  });

export const malformed = (detail: string): Refusal =>
  refuse({ status: 400, title: "Cannot read the request", detail });

export const tooLarge = (detail: string): Refusal =>
  refuse({ status: 413, title: "Too large", detail });

export const pictureBroken = (): Refusal =>
  refused(
    "picture_broken",
    "This picture is damaged. We cannot tell what else is in it, so we make no copy to share. Download it as it is, or take a new picture.",
  );

export const notViewable = (why: "broken" | "too_large"): Refusal =>
  refused(
    why === "broken" ? "file_broken" : "file_too_large",
    why === "broken"
      ? "We cannot show this file. It may be damaged, or too large to be opened here. You can still download it as it came."
      : "This file is too large to be shown here. You can still download it as it came.",
  );

/** Files are taken apart one at a time, and too many wait already. */
export const crowded = (): Refusal =>
  refuse({
    status: 503,
    title: "Please try again in a moment",
    detail: "Many files are being opened right now. Try again in a minute.",
    reason: "crowded",
    headers: { "Retry-After": "20" },
  });

export const outsideOfFile = (sizeBytes: number): Refusal =>
  refuse({
    status: 416,
    title: "Not in this file",
    detail: `The file is ${sizeBytes} bytes long. Ask for bytes before its end.`,
    headers: { "Content-Range": `bytes */${sizeBytes}` },
  });

export const methodNotAllowed = (allowed: readonly string[]): Refusal =>
  refuse({
    status: 405,
    title: "Method not allowed",
    detail: `This address knows ${allowed.join(", ")} only.`,
    headers: { Allow: allowed.join(", ") },
  });

export const tooManyTries = (seconds: number): Refusal =>
  refuse({
    status: 429,
    title: "Too many tries",
    detail: "Please wait a little and try again.",
    reason: "too_many_tries",
    headers: { "Retry-After": String(seconds) },
  });

export const tryLater = (): Refusal =>
  refuse({
    status: 503,
    title: "Please try again in a moment",
    detail:
      "We cannot reach the stored data right now. Nothing was lost. Try again in a few seconds.",
    reason: "temporarily_unavailable",
    headers: { "Retry-After": "5" },
  });

export const filesNotWritable = (): Refusal =>
  refuse({
    status: 507,
    title: "No room for this file",
    detail:
      "We cannot store files right now. Nothing was saved. Try again later, or tell the person who runs this Recourse that its disk is full or closed to it.",
    reason: "files_not_writable",
  });

export const fileNotReadable = (): Refusal =>
  refuse({
    status: 500,
    title: "This file does not open",
    detail:
      "The file was changed where it is stored, or this Recourse runs with another master key than it was stored with. Nothing was deleted. Tell the person who runs this Recourse: the right key, or a backup of the file, brings it back.",
    reason: "file_not_readable",
  });
