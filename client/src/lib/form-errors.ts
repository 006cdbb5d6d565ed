import type { z } from "zod";
import type { ApiProblem } from "./api-problem.ts";

/** A wrong field of a form, and what to do about it. `field` is null for what belongs to no field. */
export type FormError = {
  readonly field: string | null;
  readonly message: string;
  /** Where the way on is, when it is on another page. */
  readonly href?: string;
};

/** Where a part of the request body is typed: JSON pointer prefix → name of the form's field. */
export type FieldPointers = Readonly<Record<string, string>>;

/** The field behind a JSON pointer: the longest prefix listed in `pointers`, else the pointer's first part. */
export function fieldAt(
  pointer: string,
  fields: readonly string[],
  pointers: FieldPointers = {},
): string | null {
  const prefixes = Object.keys(pointers)
    .filter((prefix) => pointer === prefix || pointer.startsWith(`${prefix}/`))
    .sort((a, b) => b.length - a.length);
  const listed = prefixes[0] === undefined ? undefined : pointers[prefixes[0]];
  const field = listed ?? pointer.split("/")[1] ?? "";
  return fields.includes(field) ? field : null;
}

/** At most one message for each field, in the order of the form. */
export function orderErrors(errors: readonly FormError[], fields: readonly string[]): FormError[] {
  const position = (error: FormError) =>
    error.field === null ? fields.length : fields.indexOf(error.field);
  const firstOfField = errors.filter(
    (error, index) =>
      error.field === null || errors.findIndex(({ field }) => field === error.field) === index,
  );
  return firstOfField.toSorted((a, b) => position(a) - position(b));
}

/** What the shared schema says about the request body, as errors of the form. */
export function errorsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  fields: readonly string[],
  pointers?: FieldPointers,
): FormError[] {
  return issues.map(({ path, message }) => ({
    field: fieldAt(`/${path.map(String).join("/")}`, fields, pointers),
    message,
  }));
}

/** What the server says about the request body (422, or a refusal that points at it), as errors of the form; null for any other problem. */
export function errorsOfProblem(
  { problem }: ApiProblem,
  fields: readonly string[],
  pointers?: FieldPointers,
): FormError[] | null {
  if (problem.status !== 422 && problem.status !== 409) return null;
  if (!problem.errors?.length) return null;
  return problem.errors.map(({ pointer, detail }) => ({
    field: fieldAt(pointer.replace(/^#/, ""), fields, pointers),
    message: detail,
  }));
}
