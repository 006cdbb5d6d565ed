import { jest } from "@jest/globals";

export type Call = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
  keepalive: boolean;
};
type Answer = (call: Call) => Response | Promise<Response>;

/** Answers requests at the edge of the network; the rest of the client is real. Returns the calls as they come. */
export function answerFetch(routes: Readonly<Record<string, Answer>>): Call[] {
  const calls: Call[] = [];
  jest.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const url = new URL(String(input), "http://localhost");
    const call = {
      method: init?.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init?.headers),
      keepalive: init?.keepalive ?? false,
      body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined,
    };
    calls.push(call);
    const answer = routes[`${call.method} ${call.path}`];
    return answer ? answer(call) : problem(404, { title: "Not found" });
  });
  return calls;
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  });
}

export function problem(status: number, body: object = {}): Response {
  return new Response(JSON.stringify({ type: "about:blank", title: "No", status, ...body }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}
