import { randomUUID } from "node:crypto";
import { type ApiRoute, needsVersion, takesKey } from "../http/route.ts";
import type { TestApp } from "../testing/test-app.ts";
import type { Ids } from "./everything.fixture.ts";
import { type Json, sampleOf } from "./sample.fixture.ts";

/** A body that fits the route's schema, with ids of the given records where it names any. */
export function bodyFor({ contract }: ApiRoute, ids: Ids): Json | undefined {
  return contract.body ? sampleOf(contract.body, ids)[0] : undefined;
}

type Extras = { readonly headers?: readonly string[]; readonly body?: string };

/** Sends a whole and well-formed request to a route; `extras` win. The body is text, so that it can be anything. */
export async function sendTo(
  app: TestApp,
  route: ApiRoute,
  path: string,
  cookie: string | undefined,
  extras: Extras = {},
) {
  const { method, body } = route.contract;
  const request = app.request()[method](`/api/v1${path}`);
  if (cookie) request.set("Cookie", cookie);
  if (takesKey(route)) request.set("Idempotency-Key", randomUUID());
  if (needsVersion(route)) request.set("If-Match", '"1"');
  if (body && !route.upload) request.set("Content-Type", "application/json");
  for (const header of extras.headers ?? []) {
    const [name = "", value = ""] = header.split(": ");
    request.set(name, value);
  }
  if (route.upload?.kind === "part") {
    return request
      .set("Content-Type", "application/octet-stream")
      .query({ offset: 0 })
      .send(Buffer.from("A letter."));
  }
  if (route.upload) return request.attach("file", Buffer.from("A letter."), "letter.txt");
  if (!body) return request;
  return request.send(extras.body ?? JSON.stringify(bodyFor(route, new Map())));
}
