import { randomUUID } from "node:crypto";
import autocannon from "autocannon";

export interface LoadTarget {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** With a body it is a POST, each under a key of its own. The path may differ from request to request. */
  readonly post?: { readonly body: string; readonly nextPath: () => string };
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const connections = 32;
const warmUpSeconds = 3;
const seconds = 8;

/** Requests per second at 32 connections, after a warm-up. Throws where an answer was no success: a fast error is no figure. */
export async function measureLoad(target: LoadTarget): Promise<LoadResult> {
  await run(target, warmUpSeconds);
  const result = await run(target, seconds);
  if (result.non2xx > 0 || result.errors > 0 || result.timeouts > 0) {
    throw new Error(
      `${target.url}: ${result.non2xx} answers were no success, ${result.errors} failed.`,
    );
  }
  const { p50, p99 } = result.latency;
  return { perSecond: Math.round(result["2xx"] / result.duration), p50, p99 };
}

function run({ url, headers, post }: LoadTarget, duration: number): Promise<autocannon.Result> {
  if (!post) return autocannon({ url, connections, duration, headers: { ...headers } });
  const setupRequest = (request: autocannon.Request): autocannon.Request => ({
    ...request,
    path: post.nextPath(),
    headers: { ...request.headers, "idempotency-key": randomUUID() },
  });
  return autocannon({
    url,
    connections,
    duration,
    headers: { ...headers, "content-type": "application/json" },
    requests: [{ method: "POST", body: post.body, setupRequest }],
  });
}
