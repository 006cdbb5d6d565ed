import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import type { BucketSettings } from "../storage/bucket.ts";

export type TestBucket = {
  readonly settings: BucketSettings;
  readonly close: () => Promise<void>;
};

/** A store that speaks S3, with one empty bucket, on a free port. */
export async function createTestBucket(): Promise<TestBucket> {
  const directory = await mkdtemp(path.join(tmpdir(), "recourse-bucket-"));
  const store = new S3rver({
    ...{ address: "127.0.0.1", port: 0, silent: true, directory },
    configureBuckets: [{ name: "records", configs: [] }],
  });
  const { port } = await store.run();
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      ...{ bucket: "records", region: "us-east-1" },
      ...{ accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
    },
    async close() {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
