import { problemSchema } from "@recourse/shared/api/problem";
import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from "zod-openapi";
import { authOperations } from "../auth/auth-contract.ts";
import type { Env } from "../env.ts";
import type { OpenContract, OpenRoute } from "./open-route.ts";
import { type ApiRoute, needsVersion, storesFiles, successStatus, takesKey } from "./route.ts";
import { sessionCookieName } from "./session-cookie.ts";

const description = `Recourse keeps track of requests for medical records: what was sent, what came back, what is due and what to do next.

- Sign in with \`POST /api/auth/sign-in/email\`; the session travels in a cookie.
- Every \`POST\` that changes something takes an \`Idempotency-Key\`: new random text for each change. Sent again with the same body, it answers the same and changes nothing.
- Every record has a version, in its body and in \`ETag\`. Send it back as \`If-Match: "3"\` with \`PATCH\`.
- What goes wrong is answered as \`application/problem+json\` (RFC 9457). \`errors\` names each field by a JSON pointer into the body, or one that begins with /path, /query or /headers.
- Dates are calendar dates (\`2026-10-13\`) in the time zone of the account.`;

export type AllRoutes = {
  readonly apiRoutes: readonly ApiRoute[];
  readonly openRoutes: readonly OpenRoute[];
};

/** The OpenAPI document, made from the same schemas that check the requests. */
export function createOpenApi(
  { apiRoutes: routes, openRoutes }: AllRoutes,
  env: Pick<Env, "baseUrl">,
) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = `/api/v1${route.contract.path.replace(/:(\w+)/g, "{$1}")}`;
    paths[path] = { ...paths[path], [route.contract.method]: describeRoute(route) };
  }
  for (const { contract } of openRoutes) {
    paths[`/api/v1${contract.path}`] = { post: describeOpenRoute(contract) };
  }
  for (const operation of authOperations) {
    const path = `/api/auth${operation.path}`;
    paths[path] = { post: describeAuth(operation) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Recourse",
      version: "1",
      description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: env.baseUrl }],
    security: [{ session: [] }],
    tags: [
      ...new Set([...[...routes, ...openRoutes].map(({ contract }) => contract.tag), "Signing in"]),
    ].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: sessionCookieName(env) },
      },
    },
  });
}

function describeRoute(route: ApiRoute): ZodOpenApiOperationObject {
  const { contract } = route;
  const { params, query } = contract;
  return {
    operationId: operationId(contract.method, contract.path),
    tags: [contract.tag],
    summary: contract.summary,
    ...(contract.description ? { description: contract.description } : {}),
    requestParams: {
      ...(params instanceof z.ZodObject ? { path: params } : {}),
      ...(query instanceof z.ZodObject ? { query } : {}),
      ...headersOf(route),
    },
    ...bodyOf(route),
    responses: { ...successOf(route), ...problems(statusesOf(route)) },
  };
}

/** Asked without an account: no session, and a limit for each network address. */
function describeOpenRoute(contract: OpenContract): ZodOpenApiOperationObject {
  const { path, tag, summary, description, body, response } = contract;
  return {
    operationId: operationId("post", path),
    tags: [tag],
    summary,
    description,
    security: [],
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: {
      "200": { description: "Success", content: { "application/json": { schema: response } } },
      ...problems([400, 403, 413, 415, 422, 429, 500, 503]),
    },
  };
}

function operationId(method: string, path: string): string {
  const words = path.split("/").filter(Boolean);
  return [method, ...words.map((word) => word.replace(/^:/, "by-"))]
    .join("-")
    .replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

function headersOf(route: ApiRoute) {
  const key = z.string().min(1).max(255).meta({ description: "New random text for each change." });
  const version = z
    .string()
    .meta({ description: "The version you read, in quotes.", example: '"3"' });
  const headers = {
    ...(takesKey(route) ? { "Idempotency-Key": key } : {}),
    ...(needsVersion(route) ? { "If-Match": version } : {}),
  };
  return Object.keys(headers).length > 0 ? { header: z.object(headers) } : {};
}

function bodyOf({ contract, upload }: ApiRoute) {
  const { body } = contract;
  if (upload?.kind === "part") {
    const bytes = z.string().meta({ format: "binary" });
    return {
      requestBody: { required: true, content: { "application/octet-stream": { schema: bytes } } },
    };
  }
  if (!body) return {};
  if (!upload)
    return { requestBody: { required: true, content: { "application/json": { schema: body } } } };
  const file = z.string().meta({ format: "binary", description: "The file." });
  const schema = body instanceof z.ZodObject ? body.extend({ file }) : body;
  return { requestBody: { required: true, content: { "multipart/form-data": { schema } } } };
}

function successOf(route: ApiRoute): ZodOpenApiResponsesObject {
  const { response } = route.contract;
  const status = `${successStatus(route)}` as const;
  if ("fileTypes" in response) {
    const schema = z.string().meta({ format: "binary" });
    const content = Object.fromEntries(response.fileTypes.map((type) => [type, { schema }]));
    return { [status]: { description: "The file", content } };
  }
  if (response instanceof z.ZodUndefined) return { [status]: { description: "Done" } };
  return {
    [status]: { description: "Success", content: { "application/json": { schema: response } } },
  };
}

function statusesOf(route: ApiRoute): readonly number[] {
  const { contract } = route;
  const changes = contract.audit !== undefined && contract.method !== "get";
  return [
    ...(contract.body || route.upload ? [400, 413, 415] : []),
    ...[401, 403],
    ...(contract.params ? [404] : []),
    ...(changes || route.upload ? [409] : []),
    ...(needsVersion(route) ? [412, 428] : []),
    ...(contract.params || contract.query || contract.body || takesKey(route) ? [422] : []),
    ...(storesFiles(route) ? [507] : []),
    ...[500, 503],
  ];
}

const words: Readonly<Record<number, string>> = {
  400: "The body is not JSON, or broke off.",
  401: "Nobody is signed in.",
  403: "Not allowed, or asked for by another site.",
  404: "Not there, or not yours.",
  409: "Not possible now; `reason` says why.",
  412: "Changed since it was read.",
  413: "Too large.",
  415: "Unsupported content type.",
  422: "A field is wrong; `errors` says which.",
  428: "The version is missing.",
  429: "Too many tries; `Retry-After` says how long to wait.",
  500: "Our mistake.",
  503: "Try again in a moment.",
  507: "The file cannot be stored now.",
};

function problems(statuses: readonly number[]): ZodOpenApiResponsesObject {
  const content = { "application/problem+json": { schema: problemSchema } };
  return Object.fromEntries(
    statuses.map((status) => [String(status), { description: words[status] ?? "", content }]),
  );
}

function describeAuth(operation: (typeof authOperations)[number]): ZodOpenApiOperationObject {
  const { path, summary, body, response } = operation;
  const success: ZodOpenApiResponsesObject = response
    ? { "200": { description: "Success", content: { "application/json": { schema: response } } } }
    : { "204": { description: "Done" } };
  return {
    operationId: operationId("post", path),
    tags: ["Signing in"],
    summary,
    ...(operation.open ? { security: [] } : {}),
    ...(body
      ? { requestBody: { required: true, content: { "application/json": { schema: body } } } }
      : {}),
    responses: { ...success, ...problems([400, 401, 403, 409, 413, 415, 422, 429, 500, 503]) },
  };
}
