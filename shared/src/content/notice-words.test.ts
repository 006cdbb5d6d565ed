import { describe, expect, test } from "@jest/globals";
import { exactDate } from "../calendar/date-range.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { noticeWords } from "./notice-words.ts";

const due = exactDate(plainDate("2026-11-12"));
const range = { earliest: plainDate("2026-11-12"), latest: plainDate("2026-11-17") };
const holderName = "Elm Street Clinic";

describe("noticeWords", () => {
  test("says that an answer is late", () => {
    expect(noticeWords({ kind: "overdue", party: "holder", due, holderName })).toBe(
      "The answer from Elm Street Clinic was due on November\u00a012. No full answer is recorded.",
    );
  });

  test("keeps a range a range", () => {
    expect(noticeWords({ kind: "due_soon", party: "holder", due: range, holderName })).toBe(
      "The answer from Elm Street Clinic is due between November\u00a012 and November\u00a017.",
    );
  });

  test("names the person's own last day", () => {
    expect(noticeWords({ kind: "due_soon", party: "person", due, holderName })).toBe(
      "The last day to file a complaint about Elm Street Clinic with the Office for Civil Rights comes on November\u00a012.",
    );
  });
});
