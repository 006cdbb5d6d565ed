import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { keepSecret } from "./database/data-folder.ts";
import { StartError } from "./database/start-error.ts";
import { bucketShape, toBucket } from "./env-bucket.ts";
import { optional } from "./env-optional.ts";
import type { BucketSettings } from "./storage/bucket.ts";
import { parseMasterKey } from "./storage/parse-master-key.ts";

const port = z.coerce.number().int().min(0).max(65_535);
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^\s]+$/, "must look like postgresql://user:password@host:5432/name");
const masterKey = z.string().refine((text) => parseMasterKey(text) !== null, {
  error: 'must be 32 random bytes in base64, for example from "openssl rand -base64 32"',
});
const sourceSchema = z.object({
  NODE_ENV: optional(z.enum(["development", "test", "production"])),
  PORT: optional(port),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, "must be a host name or an address")),
  BASE_URL: optional(
    z.url({ protocol: /^https?$/, error: "must look like https://recourse.example.org" }),
  ),
  TRUST_PROXY: optional(z.string().max(500)),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(postgresUrl),
  MIGRATION_DATABASE_URL: optional(postgresUrl),
  DATABASE_POOL_SIZE: optional(z.coerce.number().int().min(2).max(200)),
  SECRET: optional(z.string().min(32, "must have at least 32 characters")),
  MASTER_KEY: optional(masterKey),
  NEW_MASTER_KEY: optional(masterKey),
  WORKSPACE_QUOTA_MB: optional(z.coerce.number().int().min(1).max(1_000_000_000)),
  ...bucketShape,
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/, error: "must look like smtp://user:password@host:587" }),
  ),
  SMTP_HOST: optional(z.string()),
  SMTP_PORT: optional(port),
  SMTP_USER: optional(z.string()),
  SMTP_PASSWORD: optional(z.string()),
  MAIL_FROM: optional(z.email("must be a plain e-mail address")),
  WORKER: optional(z.enum(["inline", "off"])),
  LOG_LEVEL: optional(z.enum(["fatal", "error", "warn", "info", "debug", "silent"])),
  METRICS_TOKEN: optional(z.string().min(16, "must have at least 16 characters")),
  CLOCK_OFFSET_DAYS: optional(z.coerce.number().int().min(-36_500).max(36_500)),
});
type Source = z.infer<typeof sourceSchema>;

/** The settings of one process, checked. */
export type Env = {
  nodeEnv: "development" | "test" | "production";
  port: number;
  host: string;
  /** Where people reach the app: in links, cookies and the check of origins. Without a slash at the end. */
  baseUrl: string;
  /** What Express calls "trust proxy": hops, addresses, or false. */
  trustProxy: number | string | false;
  dataDir: string;
  /** Null: the built-in PostgreSQL. */
  databaseUrl: string | null;
  migrationDatabaseUrl: string | null;
  databasePoolSize: number;
  /** Signs sessions. */
  authSecret: string;
  /** Wraps the keys of the stored files. Null: it lies in a file in the data folder. */
  masterKey: Buffer | null;
  /** What `masterKey` is to be changed to, until that is done. Null: no change is asked for. */
  newMasterKey: Buffer | null;
  /** How much one workspace may store, in bytes. */
  quotaBytes: number;
  /** Null: files lie in the data folder. */
  bucket: BucketSettings | null;
  /** Null: no e-mail, reminders show in the app only. */
  mail: { url: string; from: string } | null;
  worker: "inline" | "off";
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  metricsToken: string | null;
  /** Moves the app's day, for tests only. */
  clockOffsetDays: number;
};

/** Reads the settings, or refuses to start in one sentence that names what is wrong. */
export function parseEnv(
  source: Readonly<Record<string, string | undefined>>,
  findSecret: (dataDir: string) => string = keepSecret,
): Env {
  const parsed = sourceSchema.safeParse(source);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartError(`The setting ${issue?.path.join(".")} is wrong: ${issue?.message}.`);
  }
  const given = parsed.data;
  const nodeEnv = given.NODE_ENV ?? "development";
  if (nodeEnv === "production") refuseUnsafe(given);
  const dataDir = resolve(given.DATA_DIR ?? "data");
  const port = given.PORT ?? 3000;
  return {
    nodeEnv,
    port,
    host: given.HOST ?? "127.0.0.1",
    baseUrl: (given.BASE_URL ?? `http://localhost:${port}`).replace(/\/+$/, ""),
    trustProxy: toTrustProxy(given.TRUST_PROXY),
    dataDir,
    databaseUrl: given.DATABASE_URL ?? null,
    migrationDatabaseUrl: given.MIGRATION_DATABASE_URL ?? null,
    databasePoolSize: given.DATABASE_POOL_SIZE ?? 10,
    authSecret: given.SECRET ?? findSecret(dataDir),
    masterKey: parseMasterKey(given.MASTER_KEY ?? ""),
    newMasterKey: parseMasterKey(given.NEW_MASTER_KEY ?? ""),
    quotaBytes: (given.WORKSPACE_QUOTA_MB ?? 5_000) * 1_000_000,
    bucket: toBucket(given),
    mail: toMail(given),
    worker: given.WORKER ?? "inline",
    logLevel: given.LOG_LEVEL ?? (nodeEnv === "production" ? "info" : "warn"),
    metricsToken: given.METRICS_TOKEN ?? null,
    clockOffsetDays: nodeEnv === "test" ? (given.CLOCK_OFFSET_DAYS ?? 0) : 0,
  };
}

function refuseUnsafe({ SECRET, BASE_URL }: Source): void {
  if (SECRET === undefined)
    throw new StartError(
      'In production the setting SECRET must be set to 32 or more random characters, for example by "openssl rand -base64 32".',
    );
  if (!BASE_URL?.startsWith("https://"))
    throw new StartError(
      "In production the setting BASE_URL must be the https address of this server.",
    );
}

/** Never "true": whoever asks could then name any address as their own, and get around the limits on guessing. */
function toTrustProxy(text: string | undefined): Env["trustProxy"] {
  if (text === undefined || text === "false" || text === "0") return false;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (text.split(",").every((part) => isAddressRange(part.trim()))) return text;
  throw new StartError(
    'The setting TRUST_PROXY is wrong: name the addresses of your proxies, for example "loopback, 10.0.0.0/8", or how many stand in a row, for example 1.',
  );
}

function isAddressRange(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

function toMail(given: Source): Env["mail"] {
  const url = given.SMTP_URL ?? toSmtpUrl(given);
  if (url === null) return null;
  if (given.MAIL_FROM === undefined)
    throw new StartError(
      "E-mail is set up without a sender: set MAIL_FROM to the address it comes from.",
    );
  return { url, from: given.MAIL_FROM };
}

function toSmtpUrl({ SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD }: Source): string | null {
  if (SMTP_HOST === undefined) return null;
  const login = [SMTP_USER, SMTP_PASSWORD]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent);
  const scheme = SMTP_PORT === 465 ? "smtps" : "smtp";
  return `${scheme}://${login.length > 0 ? `${login.join(":")}@` : ""}${SMTP_HOST}:${SMTP_PORT ?? 587}`;
}
