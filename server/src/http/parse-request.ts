import type { z } from "zod";
import { describeIssue, pointerOf } from "./plain-issues.ts";
import type { FieldError } from "./refusal.ts";
import { findUnstorableText } from "./unstorable-text.ts";

export type ParsedPart<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** More would help nobody. */
const mostErrors = 100;

/**
 * Parses one part of a request with its schema. A part without a schema must not be looked at and is undefined.
 * `prefix` begins every pointer: "/path", "/query", or "" for the body.
 */
export function parsePart<S extends z.ZodType>(
  schema: S | undefined,
  input: unknown,
  prefix: string,
): ParsedPart<z.output<S>>;
export function parsePart(
  schema: z.ZodType | undefined,
  input: unknown,
  prefix: string,
): ParsedPart<unknown> {
  if (!schema) return { ok: true, value: undefined };
  const parsed = schema.safeParse(input, { error: describeIssue });
  if (!parsed.success) {
    const errors = flattenIssues(parsed.error.issues, input).slice(0, mostErrors);
    return {
      ok: false,
      errors: errors.map((error) => ({ ...error, pointer: prefix + error.pointer })),
    };
  }
  const unstorable = findUnstorableText(parsed.data);
  if (unstorable.length > 0) {
    const detail = "This holds a character that cannot be stored. Type it again by hand.";
    return {
      ok: false,
      errors: unstorable.slice(0, mostErrors).map((at) => ({ pointer: prefix + at, detail })),
    };
  }
  return { ok: true, value: parsed.data };
}

type Issue = z.core.$ZodIssue;

function flattenIssues(issues: readonly Issue[], input: unknown): FieldError[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        pointer: pointerOf([...issue.path, key]),
        detail: "This field is not known here.",
      }));
    }
    const branch = issue.code === "invalid_union" ? nearestBranch(issue.errors) : undefined;
    if (branch) {
      return flattenIssues(
        branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        input,
      );
    }
    return [{ pointer: pointerOf(issue.path), detail: issue.message }];
  });
}

/** Of the ways to read a value, the one with the least wrong is the one that was meant. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const counted = branches.map((branch) => ({ branch, wrong: countWrong(branch) }));
  return counted.sort((a, b) => a.wrong - b.wrong)[0]?.branch;
}

function countWrong(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1),
    0,
  );
}
