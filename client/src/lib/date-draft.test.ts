import { describe, expect, test } from "@jest/globals";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import fc from "fast-check";
import { type DateDraft, draftOfRange, emptyDateDraft, readDateDraft } from "./date-draft.ts";

const none = { month: "", day: "", year: "" };
const exact = (month: string, day: string, year: string): DateDraft => ({
  kind: "exact",
  first: { month, day, year },
  last: none,
});

describe("what is typed as a date", () => {
  test("nothing typed is no date and no error", () => {
    expect(readDateDraft(emptyDateDraft)).toEqual({ state: "empty" });
  });

  test.each([
    ["a missing part", exact("10", "", "2026"), "Add the day.", ["day"]],
    ["a month nobody knows", exact("Oktob", "1", "2026"), "Write the month as a name", ["month"]],
    ["month 13", exact("13", "1", "2026"), "Write the month as a name", ["month"]],
    ["a day in words", exact("10", "first", "2026"), "Write the day as a number", ["day"]],
    ["a short year", exact("10", "1", "26"), "Write the year with four numbers", ["year"]],
    ["a day that is not", exact("2", "30", "2026"), "This date does not exist", ["month", "day"]],
  ])("says what is wrong with %s", (_, draft, message, parts) => {
    expect(readDateDraft(draft)).toEqual({
      state: "wrong",
      message: expect.stringContaining(message),
      group: "first",
      parts,
    });
  });

  test("refuses two dates in the wrong order, at the second one", () => {
    const draft: DateDraft = {
      kind: "between",
      first: { month: "3", day: "9", year: "2026" },
      last: { month: "3", day: "2", year: "2026" },
    };
    expect(readDateDraft(draft)).toMatchObject({ state: "wrong", group: "last" });
  });

  test("takes 'about' as seven days before and seven days after", () => {
    const draft = { ...exact("10", "13", "2026"), kind: "about" as const };
    expect(readDateDraft(draft)).toEqual({
      state: "read",
      range: { earliest: "2026-10-06", latest: "2026-10-20" },
    });
  });

  test("does not bend a date that lies in the future altogether: that is for the server to refuse", () => {
    const range = { earliest: plainDate("2026-12-01"), latest: plainDate("2026-12-01") };
    expect(readDateDraft(exact("12", "1", "2026"), plainDate("2026-11-19"))).toEqual({
      state: "read",
      range,
    });
  });

  test("a range comes back from the fields as it went in", () => {
    const date = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
      .map((day) => plainDate(day.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(date, date, (a, b) => {
        const range = a <= b ? { earliest: a, latest: b } : { earliest: b, latest: a };
        expect(readDateDraft(draftOfRange(range))).toEqual({ state: "read", range });
      }),
    );
  });
});
