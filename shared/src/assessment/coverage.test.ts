import { expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { AskedFor, RecordKind } from "../workflow/records.ts";
import { asksForAtLeast } from "./coverage.ts";

function asked(
  kinds: RecordKind[],
  from: string | null = null,
  to: string | null = null,
): AskedFor {
  return {
    kinds,
    from: from === null ? null : plainDate(from),
    to: to === null ? null : plainDate(to),
    format: null,
  };
}

test.each<[string, AskedFor, AskedFor, boolean]>([
  ["the same", asked(["test_results"]), asked(["test_results"]), true],
  [
    "the complete record holds a kind",
    asked(["complete_record"]),
    asked(["treatment_notes"]),
    true,
  ],
  [
    "a kind is not the complete record",
    asked(["treatment_notes"]),
    asked(["complete_record"]),
    false,
  ],
  [
    "psychotherapy notes are kept apart from it",
    asked(["complete_record"]),
    asked(["psychotherapy_notes"]),
    false,
  ],
  [
    "one kind of two is missing",
    asked(["test_results"]),
    asked(["test_results", "test_data"]),
    false,
  ],
  [
    "from the start holds any first day",
    asked(["test_results"]),
    asked(["test_results"], "2023-01-01"),
    true,
  ],
  [
    "a first day does not hold the start",
    asked(["test_results"], "2023-01-01"),
    asked(["test_results"]),
    false,
  ],
  [
    "a later first day is not enough",
    asked(["test_results"], "2024-01-01"),
    asked(["test_results"], "2023-01-01"),
    false,
  ],
  [
    "a last day does not hold the present",
    asked(["test_results"], null, "2024-01-01"),
    asked(["test_results"]),
    false,
  ],
  [
    "an earlier last day is not enough",
    asked(["test_results"], null, "2023-01-01"),
    asked(["test_results"], null, "2024-01-01"),
    false,
  ],
  [
    "a later last day is",
    asked(["test_results"], null, "2025-01-01"),
    asked(["test_results"], null, "2024-01-01"),
    true,
  ],
])("%s", (_, wider, narrower, holds) => {
  expect(asksForAtLeast(wider, narrower)).toBe(holds);
});
