import { describe, expect, test } from "@jest/globals";
import { exactDate } from "../calendar/date-range.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { noticeAbout, noticeWords } from "./notice-words.ts";

const due = exactDate(plainDate("2026-11-12"));
const range = { earliest: plainDate("2026-11-12"), latest: plainDate("2026-11-17") };
const holderName = "Elm Street Clinic";

describe("noticeWords", () => {
  test("says that an answer is late", () => {
    expect(noticeWords({ kind: "overdue", about: "answer", due, holderName })).toBe(
      "The answer from Elm Street Clinic was due on November\u00a012. No full answer is recorded.",
    );
  });

  test("keeps a range a range", () => {
    expect(noticeWords({ kind: "due_soon", about: "answer", due: range, holderName })).toBe(
      "The answer from Elm Street Clinic is due between November\u00a012 and November\u00a017.",
    );
  });

  test("names the person's own last day", () => {
    expect(noticeWords({ kind: "due_soon", about: "complaint", due, holderName })).toBe(
      "The last day to file a complaint about Elm Street Clinic with the Office for Civil Rights comes on November\u00a012.",
    );
  });

  test("keeps the answer about a correction apart from the answer about records (T09)", () => {
    const about = noticeAbout("amendment_due:0");
    expect(noticeWords({ kind: "overdue", about, due, holderName })).toBe(
      "The answer from Elm Street Clinic about your correction was due on November\u00a012. None is recorded.",
    );
    expect(noticeWords({ kind: "due_soon", about, due, holderName })).toContain("is due on");
  });

  test("says of a letter without news that the day to look is our suggestion", () => {
    expect(noticeWords({ kind: "due_soon", about: "mailing", due, holderName })).toBe(
      "Your letter to Elm Street Clinic went by certified mail, and nothing is recorded of it. A good day to look up its number comes on November\u00a012. No rule sets that day.",
    );
  });

  test.each([
    ["mailing:0", "mailing"],
    ["answer_due:0", "answer"],
    ["rest_due:0", "answer"],
    ["complaint_window:0:30", "complaint"],
    ["own_date:0:DC-AMEND-01:7", "own_date"],
  ])("%s is about: %s", (deadlineId, about) => {
    expect(noticeAbout(deadlineId)).toBe(about);
  });
});
