/** The plain role of the app: owns nothing, bound by every policy. */
export const appRole = "recourse_app";

/** Adds `-c` settings for the session to a connection address; settings that are there already stay. */
export function withSessionOptions(url: string, settings: readonly string[]): string {
  const parsed = new URL(url);
  const given = parsed.searchParams.get("options") ?? "";
  parsed.searchParams.delete("options");
  const options = [given, ...settings.map((setting) => `-c ${setting}`)].join(" ").trim();
  const rest = parsed.searchParams.toString();
  parsed.search = `${rest === "" ? "" : `${rest}&`}options=${encodeURIComponent(options)}`;
  return parsed.href;
}
