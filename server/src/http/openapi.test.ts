import { expect, test } from "@jest/globals";
import { Validator } from "@seriousme/openapi-schema-validator";
import { apiRoutes, openRoutes } from "./api-routes.ts";
import { createOpenApi } from "./openapi.ts";

const document = createOpenApi({ apiRoutes, openRoutes }, { baseUrl: "http://localhost:3000" });

test("is a valid OpenAPI 3.1 document", async () => {
  const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect(result).toMatchObject({ valid: true });
});

test("describes every route, each under an id of its own", () => {
  const operations = Object.values(document.paths ?? {}).flatMap((path) =>
    Object.values(path).filter((operation) => operation?.operationId),
  );
  const ids = operations.map((operation) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(apiRoutes.length);
  expect(ids).toContain("getPeopleByPersonId");
});

test("names the parameters of every address", () => {
  for (const path of Object.keys(document.paths ?? {})) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const operation of Object.values(document.paths?.[path] ?? {})) {
      const described = (operation.parameters ?? [])
        .filter((parameter: { in?: string }) => parameter.in === "path")
        .map((parameter: { name?: string }) => parameter.name);
      expect([path, described]).toEqual([path, inPath]);
    }
  }
});

test("asks for an idempotency key with every change by POST, and for a version with every PATCH of a record", () => {
  const post = document.paths?.["/api/v1/people"]?.post;
  const patch = document.paths?.["/api/v1/people/{personId}"]?.patch;
  expect(post?.parameters).toContainEqual(
    expect.objectContaining({ in: "header", name: "Idempotency-Key", required: true }),
  );
  expect(patch?.parameters).toContainEqual(
    expect.objectContaining({ in: "header", name: "If-Match", required: true }),
  );
});
