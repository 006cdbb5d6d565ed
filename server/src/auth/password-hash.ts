import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** Argon2id with 19 MiB and two passes: the smallest set-up that OWASP's password storage advice names for it. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const saltBytes = 16;

/** A hash that says how it was made, in the usual PHC form. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const tag = await derive(password, salt, cost);
  const settings = `m=${cost.memory},t=${cost.passes},p=${cost.parallelism}`;
  return `$argon2id$v=19$${settings}$${encode(salt)}$${encode(tag)}`;
}

const phc =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Uses the cost that the hash names, so that old hashes stay good when the cost is raised. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const parts = phc.exec(hash);
  if (!parts) return false;
  const [, memory, passes, parallelism, salt = "", tag = ""] = parts;
  const expected = Buffer.from(tag, "base64");
  const found = await derive(password, Buffer.from(salt, "base64"), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return found.length === expected.length && timingSafeEqual(found, expected);
}

type Cost = { memory: number; passes: number; parallelism: number; tagLength: number };

function derive(password: string, nonce: Buffer, settings: Cost): Promise<Buffer> {
  // The same characters typed on another keyboard can be composed in another way.
  const message = Buffer.from(password.normalize("NFKC"), "utf8");
  return new Promise((resolve, reject) => {
    argon2("argon2id", { message, nonce, ...settings }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    );
  });
}

const encode = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");
