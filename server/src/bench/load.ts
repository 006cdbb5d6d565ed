import { randomUUID } from "node:crypto";
import autocannon from "autocannon";

export interface LoadTarget {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** With a body it is a POST, each under a key of its own. The path may differ from request to request. */
  readonly post?: { readonly body: string; readonly nextPath: () => string };
}

const connections = 32;
const warmUpSeconds = 4;
const rounds = 3;
const secondsPerRound = 4;

/**
 * Requests per second of two servers at 32 connections. They take turns after a warm-up, and each one's best round counts: whatever
 * else the machine does falls on both alike and makes nobody look faster.
 */
export async function compareLoads(
  oneTarget: LoadTarget,
  otherTarget: LoadTarget,
): Promise<{ one: number; other: number }> {
  await measure(oneTarget, warmUpSeconds);
  await measure(otherTarget, warmUpSeconds);
  let [one, other] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    one = Math.max(one, await measure(oneTarget, secondsPerRound));
    other = Math.max(other, await measure(otherTarget, secondsPerRound));
  }
  return { one: Math.round(one), other: Math.round(other) };
}

/** Throws where an answer was no success: a fast error is no figure. */
async function measure(target: LoadTarget, seconds: number): Promise<number> {
  const result = await run(target, seconds);
  if (result.non2xx > 0 || result.errors > 0 || result.timeouts > 0) {
    throw new Error(
      `${target.url}: ${result.non2xx} answers were no success, ${result.errors} failed.`,
    );
  }
  return result["2xx"] / result.duration;
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
