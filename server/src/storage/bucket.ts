import { openAsBlob } from "node:fs";
import { Readable } from "node:stream";
import { AwsClient } from "aws4fetch";
import { errorCode, StartError } from "../database/start-error.ts";
import { listedObjects } from "./bucket-listing.ts";
import { FileNotReadable, StoreNotReachable } from "./files-errors.ts";
import { hashFile } from "./hash-file.ts";
import type { ByteRange } from "./sealed-format.ts";

/** How to reach a store that speaks S3. */
export type BucketSettings = {
  /** Without the name of the bucket, and without a slash at the end. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

export type StoredObject = { readonly name: string; readonly changedAt: Date };

/** Objects by name. Each call is one request; none is tried again here. */
export type Bucket = {
  /** From a file on the disk, piece by piece. It is there whole or not at all: the store checks its length and its hash. */
  readonly put: (name: string, file: string) => Promise<void>;
  /** Null where there is none of this name. */
  readonly open: (name: string, range: ByteRange | null) => Promise<Readable | null>;
  readonly copy: (from: string, to: string) => Promise<void>;
  /** One that is gone already is no error. */
  readonly remove: (name: string) => Promise<void>;
  readonly list: (folder: string) => Promise<StoredObject[]>;
};

export function createBucket(settings: BucketSettings): Bucket {
  const { accessKeyId, secretAccessKey, region } = settings;
  const client = new AwsClient({
    ...{ accessKeyId, secretAccessKey, region },
    ...{ service: "s3", retries: 0 },
  });
  const home = `${settings.endpoint}/${settings.bucket}`;
  const ask = async (method: string, path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await client.fetch(home + path, { ...init, method }).catch((cause: unknown) => {
      throw new StoreNotReachable(`no answer: ${errorCode(cause)}`, { cause });
    });
    if (answer.ok || answer.status === 404) return answer;
    await answer.body?.cancel();
    throw new StoreNotReachable(`the store answers ${answer.status}`, { status: answer.status });
  };
  /** What is not there where something must be. */
  const must = (answer: Response): Response => {
    if (answer.status !== 404) return answer;
    throw new StoreNotReachable("the bucket or the object is not there", { status: 404 });
  };
  return {
    async put(name, file) {
      const hash = await hashFile(file).catch((cause: unknown) => {
        throw new FileNotReadable("no file to store", { cause });
      });
      const headers = { "X-Amz-Content-Sha256": hash };
      // A file on the disk that is read as it is sent, with its length known before.
      const body = await openAsBlob(file);
      const answer = must(await ask("PUT", `/${name}`, { headers, body }));
      await answer.body?.cancel();
    },
    async open(name, range) {
      const headers = range ? { Range: `bytes=${range.start}-${range.end}` } : {};
      const answer = await ask("GET", `/${name}`, { headers });
      if (answer.status !== 404 && answer.body) return Readable.from(answer.body);
      await answer.body?.cancel();
      return null;
    },
    async copy(from, to) {
      const headers = { "X-Amz-Copy-Source": `/${settings.bucket}/${from}` };
      const answer = must(await ask("PUT", `/${to}`, { headers }));
      await answer.body?.cancel();
    },
    async remove(name) {
      const answer = await ask("DELETE", `/${name}`);
      await answer.body?.cancel();
    },
    list: (folder) =>
      listedObjects(async (search) => (await must(await ask("GET", search))).text(), folder),
  };
}

/**
 * Looks whether the bucket may be used.
 * @returns false where nobody answers: that may pass, and what is on the disk can be read meanwhile
 */
export async function checkBucket(bucket: Bucket, settings: BucketSettings): Promise<boolean> {
  try {
    await bucket.list("start");
    return true;
  } catch (error) {
    if (!(error instanceof StoreNotReachable)) throw error;
    if (error.status === 403 || error.status === 401)
      throw new StartError(
        `The store at ${settings.endpoint} does not let us in: check S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, and what they may do in the bucket ${settings.bucket}. Nothing was changed.`,
      );
    if (error.status === 404)
      throw new StartError(
        `The store at ${settings.endpoint} has no bucket ${settings.bucket}: make it, or correct S3_BUCKET. Nothing was changed.`,
      );
    return false;
  }
}
