import type { z } from "zod";

type RawIssue = z.core.$ZodRawIssue;

/** RFC 6901. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a JSON object with fields",
  record: "a JSON object with fields",
  date: "a date",
  null: "null",
};

const formats: Readonly<Record<string, string>> = {
  uuid: "This is not a valid id.",
  email: "Enter an e-mail address like name@example.org.",
  datetime: "Write the instant like 2026-10-13T09:00:00Z.",
};

/** Says in plain words what is wrong, where the schema itself does not. */
export function describeIssue(issue: RawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "This is missing."
        : `This must be ${kinds[issue.expected] ?? issue.expected}.`;
    case "too_big":
      return describeLimit(issue.origin, "at most", String(issue.maximum));
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1
        ? "Enter something here."
        : describeLimit(issue.origin, "at least", String(issue.minimum));
    case "invalid_format":
      return formats[issue.format] ?? "This is not in the right form.";
    case "invalid_value":
      return issue.input === undefined
        ? `This is missing. Choose one of: ${issue.values.map(String).join(", ")}.`
        : `Choose one of: ${issue.values.map(String).join(", ")}.`;
    case "invalid_union":
      return issue.input === undefined ? "This is missing." : "This is not one of the known kinds.";
    case "not_multiple_of":
      return `This must be a multiple of ${issue.divisor}.`;
    case "invalid_key":
    case "invalid_element":
      return "One of the entries is not right.";
    case "unrecognized_keys":
      return "This field is not known here.";
    default:
      return "This is not right. Please check it.";
  }
}

function describeLimit(origin: string, side: "at most" | "at least", limit: string): string {
  switch (origin) {
    case "string":
      return `Use ${side} ${limit} characters.`;
    case "array":
    case "set":
      return `Give ${side} ${limit} entries.`;
    default:
      return `This must be ${side} ${limit}.`;
  }
}
