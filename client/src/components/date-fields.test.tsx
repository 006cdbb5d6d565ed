import { describe, expect, test } from "@jest/globals";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { emptyDateDraft, readDateDraft } from "../lib/date-draft.ts";
import { DateFields } from "./date-fields.tsx";

function Form({ error, ranges }: { error?: string; ranges?: boolean }) {
  const [value, setValue] = useState(emptyDateDraft);
  const reading = readDateDraft(value, plainDate("2026-11-19"));
  return (
    <>
      <DateFields
        id="sent"
        legend="When was it sent?"
        value={value}
        onChange={setValue}
        error={error}
        ranges={ranges}
        notAfter={plainDate("2026-11-19")}
      />
      <output>{JSON.stringify(reading)}</output>
    </>
  );
}

const range = () => JSON.parse(screen.getByRole("status").textContent ?? "").range;

async function type(month: string, day: string, year: string) {
  const user = userEvent.setup();
  if (month) await user.type(screen.getByRole("textbox", { name: "Month" }), month);
  if (day) await user.type(screen.getByRole("textbox", { name: "Day" }), day);
  if (year) await user.type(screen.getByRole("textbox", { name: "Year" }), year);
  return user;
}

describe("a date in three inputs", () => {
  test.each([["10"], ["October"], ["oct"], ["Oct."]])("takes the month as %s", async (month) => {
    render(<Form />);
    await type(month, "13", "2026");
    expect(range()).toEqual({ earliest: "2026-10-13", latest: "2026-10-13" });
  });

  test("reads the date back with its weekday, to show a slip", async () => {
    render(<Form />);
    await type("10", "13", "2026");
    expect(screen.getByText("Tuesday, October 13, 2026.")).toBeTruthy();
  });

  test("takes 'about' as a week either side, and never a day after today", async () => {
    render(<Form />);
    const user = await type("November", "15", "2026");
    await user.click(screen.getByRole("checkbox", { name: "I know only about when" }));
    expect(range()).toEqual({ earliest: "2026-11-08", latest: "2026-11-19" });
  });

  test("takes only the month", async () => {
    render(<Form />);
    const user = await type("February", "", "2024");
    await user.click(screen.getByRole("checkbox", { name: "I know only about when" }));
    await user.click(screen.getByRole("radio", { name: "I know only the month" }));
    expect(range()).toEqual({ earliest: "2024-02-01", latest: "2024-02-29" });
    expect(screen.queryByRole("textbox", { name: "Day" })).toBeNull();
  });

  test("takes two dates, each in a group with its name", async () => {
    render(<Form />);
    const user = await type("3", "2", "2026");
    await user.click(screen.getByRole("checkbox", { name: "I know only about when" }));
    await user.click(screen.getByRole("radio", { name: "Between two dates" }));
    const [month, day, year] = Array.from(
      screen.getByRole("group", { name: "Last day it can be" }).querySelectorAll("input"),
    );
    if (!month || !day || !year) throw new Error("three inputs");
    await user.type(month, "March");
    await user.type(day, "9");
    await user.type(year, "2026");
    expect(range()).toEqual({ earliest: "2026-03-02", latest: "2026-03-09" });
  });

  test("marks only the input that is wrong, and ties the error to the group", async () => {
    render(<Form error="This date does not exist." />);
    await type("11", "9", "26");
    const invalid = screen.getAllByRole("textbox").map((box) => box.getAttribute("aria-invalid"));
    expect(invalid).toEqual([null, null, "true"]);
    const group = screen.getByRole("group", { name: "When was it sent?" });
    expect(group.getAttribute("aria-describedby")).toContain("sent-error");
  });

  test("offers no range where only a day will do", () => {
    render(<Form ranges={false} />);
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});
