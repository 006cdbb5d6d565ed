import { z } from "zod";
import { StartError } from "./database/start-error.ts";
import { optional } from "./env-optional.ts";
import type { BucketSettings } from "./storage/bucket.ts";

/** The settings of a store that speaks S3. */
export const bucketShape = {
  S3_ENDPOINT: optional(
    z.url({ protocol: /^https?$/, error: "must look like https://s3.us-east-1.amazonaws.com" }),
  ),
  S3_BUCKET: optional(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "is no bucket name")),
  S3_REGION: optional(z.string().regex(/^[a-z0-9-]+$/, "must look like us-east-1")),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
};
type BucketSource = z.infer<z.ZodObject<typeof bucketShape>>;

/** Null where no bucket is named. */
export function toBucket(given: BucketSource): BucketSettings | null {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given;
  if (S3_BUCKET === undefined) return null;
  if (!S3_ENDPOINT || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new StartError(
      "S3_BUCKET is set without the rest: set S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY as well.",
    );
  return {
    endpoint: S3_ENDPOINT.replace(/\/+$/, ""),
    bucket: S3_BUCKET,
    region: S3_REGION ?? "us-east-1",
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}
