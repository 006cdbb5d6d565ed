/** Holds about 50,000 leaked passwords, most used first. Loaded when first needed, then kept. */
let loading: Promise<ReadonlySet<string>> | null = null;

function loadLeaked(): Promise<ReadonlySet<string>> {
  loading ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"]),
  );
  return loading;
}

const disguises: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
};

/** One of the passwords that are tried first: leaked, or a leaked one with the usual trimmings, or a plain pattern. */
export async function isEasyToGuess(password: string): Promise<boolean> {
  const leaked = await loadLeaked();
  const plain = password.normalize("NFKC").toLowerCase();
  return (
    isPattern(plain) || formsOf(plain).some((form) => leaked.has(form) || isRepeat(form, leaked))
  );
}

/** The password itself, and what is left without disguise and without digits and signs at its ends. */
function formsOf(password: string): string[] {
  const undisguised = [...password].map((sign) => disguises[sign] ?? sign).join("");
  return [password, undisguised]
    .flatMap((form) => [form, trimEnds(form)])
    .concat([...trimEnds(password)].map((sign) => disguises[sign] ?? sign).join(""));
}

function trimEnds(form: string): string {
  return form.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

/** "passwordpassword", "abc123abc123abc123" */
function isRepeat(form: string, leaked: ReadonlySet<string>): boolean {
  const unit = /^(.{2,}?)\1+$/u.exec(form)?.[1];
  return unit !== undefined && (unit.length < 6 || leaked.has(unit));
}

/** Few different characters ("aaaaaaaaaaaa"), or each one step from the last ("abcdefghijkl", "987654321098"). */
function isPattern(password: string): boolean {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  if (new Set(codes).size < 4) return true;
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return [1, -1].some(
    (step) => steps.filter((found) => found !== step && found !== -9 * step).length === 0,
  );
}
