import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import type { Env } from "../env.ts";
import { cookiePrefix, isHttps, readCookie } from "../http/session-cookie.ts";

type Settings = Pick<Env, "baseUrl" | "authSecret">;

const yearSeconds = 31_536_000;

const cookieName = (env: Settings): string => `${cookiePrefix(env)}.device`;

function sign(env: Settings, device: string, email: string): Buffer {
  const words = `known-device\n${device}\n${email.trim().toLowerCase()}`;
  return createHmac("sha256", env.authSecret).update(words).digest();
}

/**
 * The id of this device, where this account has signed in on it before. Wrong tries from elsewhere then do not lock its
 * owner out.
 */
export function knownDevice(
  env: Settings,
  cookieHeader: string | undefined,
  email: string,
): string | null {
  const [device = "", signature = ""] = (readCookie(cookieHeader, cookieName(env)) ?? "").split(
    ".",
  );
  const given = Buffer.from(signature, "base64url");
  const expected = sign(env, device, email);
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null;
}

export function knownDeviceCookie(env: Settings, email: string, device: string | null): string {
  const id = device ?? randomUUID();
  const value = `${id}.${sign(env, id, email).toString("base64url")}`;
  const secure = isHttps(env) ? "; Secure" : "";
  return `${cookieName(env)}=${value}; Max-Age=${yearSeconds}; Path=/; HttpOnly; SameSite=Strict${secure}`;
}
