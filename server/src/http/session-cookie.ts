import { createHmac, timingSafeEqual } from "node:crypto";
import type { Env } from "../env.ts";

/** The `__Host-` prefix makes browsers insist on https, path / and no domain. Plain http works on localhost. */
export function cookiePrefix(env: Pick<Env, "baseUrl">): string {
  return isHttps(env) ? "__Host-recourse" : "recourse";
}

export function isHttps(env: Pick<Env, "baseUrl">): boolean {
  return env.baseUrl.startsWith("https://");
}

export function sessionCookieName(env: Pick<Env, "baseUrl">): string {
  return `${cookiePrefix(env)}.session_token`;
}

/** The token of a cookie whose signature is ours; null for any other. */
export function readSessionToken(
  env: Pick<Env, "baseUrl" | "authSecret">,
  header: string | undefined,
): string | null {
  const value = readCookie(header, sessionCookieName(env));
  const cut = value?.lastIndexOf(".") ?? -1;
  if (!value || cut < 1) return null;
  const token = value.slice(0, cut);
  const given = Buffer.from(value.slice(cut + 1), "base64");
  const expected = createHmac("sha256", env.authSecret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return decode(pair.slice(at + 1).trim());
  }
  return null;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
