import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Letter } from "@recourse/shared/api/letters";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import {
  sampleCase,
  sampleCaseId,
  sampleLetter,
  sampleLetterId,
} from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const page = `/cases/${sampleCaseId}/letters/${sampleLetterId}`;
const hash = "0123456789abcdef".repeat(4);
const serve = (letter: Letter = sampleLetter()) =>
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase()),
    [`GET /api/v1/letters/${sampleLetterId}`]: () => json(letter),
  });
const recipient = {
  id: "recipient",
  role: "recipient" as const,
  edited: false,
  segments: [{ kind: "text" as const, text: "Larkspur Psychiatry\nAustin, Texas 78756" }],
};

beforeEach(() => localStorage.clear());

describe("a letter as a file", () => {
  const linkTo = async (name: string) =>
    (await screen.findByRole("link", { name })).getAttribute("href");

  test("is offered as PDF and Word file, on US Letter in normal print at first", async () => {
    serve();
    await renderApp(page);
    const path = `/api/v1/letters/${sampleLetterId}`;
    expect(await linkTo("Save as PDF")).toBe(`${path}/pdf?paper=letter&print=normal`);
    expect(await linkTo("Save as Word file")).toBe(`${path}/docx?paper=letter&print=normal`);
  });

  test("the paper and the print that were chosen hold for the next letter, and for what the browser prints", async () => {
    serve();
    const first = await renderApp(page);
    await userEvent.click(await screen.findByText("US Letter, Normal print"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Paper" }), "A4");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Size of the words" }),
      "Large print, 18 points",
    );
    expect(await linkTo("Save as PDF")).toContain("paper=a4&print=large");
    first.unmount();
    await renderApp(page);
    expect(await screen.findByText("A4, Large print, 18 points")).toBeTruthy();
    expect(await linkTo("Save as Word file")).toContain("paper=a4&print=large");
    expect(screen.getByRole("article", { name: "Letter" }).dataset.print).toBe("large");
  });

  test("a choice that this version does not know is no choice", async () => {
    for (const saved of ['{"paper":"napkin"}', "not json", "[]"]) {
      localStorage.setItem("recourse.print-look", saved);
      serve();
      const shown = await renderApp(page);
      expect(await linkTo("Save as PDF")).toContain("paper=letter&print=normal");
      shown.unmount();
    }
  });
});

describe("a file that cannot be made", () => {
  const refuse = (format: string, body: object, status = 409) =>
    answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase()),
      [`GET /api/v1/letters/${sampleLetterId}`]: () => json(sampleLetter()),
      [`GET /api/v1/letters/${sampleLetterId}/${format}`]: () => problem(status, body),
    });
  const press = async (name: string) => {
    await renderApp(page);
    const link = await screen.findByRole("link", { name });
    link.focus();
    await userEvent.keyboard("{Enter}");
    return link;
  };
  const alertWith = async (words: string) => {
    const said = await screen.findByText(words);
    const alert = said.closest("[role=alert]");
    expect(alert).not.toBeNull();
    return alert?.textContent;
  };

  test("a PDF whose characters have no shapes says which, and what works; the keyboard stays in its place", async () => {
    const detail = "Our PDF has no shapes for these characters: 李 小 龍";
    refuse("pdf", { reason: "characters_not_printable", detail });
    const link = await press("Save as PDF");
    expect(await alertWith(detail)).toMatch(/The Word file and “Copy for a portal” keep them/);
    expect(document.activeElement).toBe(link);
  });

  test("a letter that is no longer as it was sent says so, and names no other file", async () => {
    const detail = "The stored words of this letter are not the ones that were sent.";
    refuse("docx", { reason: "letter_not_as_sent", detail });
    await press("Save as Word file");
    expect(await alertWith(detail)).not.toContain("Copy for a portal");
  });

  test("a server that is busy says so, and the next press clears it", async () => {
    refuse("pdf", {}, 503);
    await press("Save as PDF");
    await alertWith("Recourse is busy for a moment");
    answerFetch({});
    await userEvent.click(screen.getByRole("link", { name: "Save as PDF" }));
    expect(await screen.findByText("We could not find that")).toBeTruthy();
    expect(screen.queryByText("Recourse is busy for a moment")).toBeNull();
  });
});

describe("a sent letter", () => {
  const day = sampleCase().assessment.today;
  const sentToday = { status: "sent", sentOn: { earliest: day, latest: day } } as const;

  test("that was taken back later says so, and shows no day on which it went out", async () => {
    serve(sampleLetter({ ...sentToday, sending: "withdrawn" }));
    await renderApp(page);
    const section = await screen.findByRole("region", { name: "Sent" });
    expect(section.textContent).toContain("Not sent after all");
    expect(section.textContent).not.toContain("2026");
  });

  test("whose stored words are not the ones that were sent says so, and offers no copy", async () => {
    serve(sampleLetter({ ...sentToday, textHash: hash, textHashFits: false }));
    await renderApp(page);
    const alert = await screen.findByRole("alert", {
      name: "These words are not the ones that were sent",
    });
    expect(alert.textContent).toContain("A backup brings the letter back.");
    expect(screen.queryByRole("link", { name: /^Save/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Print a copy" })).toBeNull();
    expect(screen.queryByText("These words stay as they were sent.")).toBeNull();
  });

  test.each(["copy", "certified-mail"])(
    "whose words were changed shows none of them to copy: %s",
    async (way) => {
      serve(sampleLetter({ ...sentToday, textHash: hash, textHashFits: false }));
      await renderApp(`${page}/${way}`);
      await screen.findByRole("alert", { name: "These words are not the ones that were sent" });
      expect(screen.queryByRole("textbox")).toBeNull();
      expect(screen.queryByRole("button", { name: /^(Copy|Print)/ })).toBeNull();
      const back = screen.getByRole("link", { name: "Back to the letter" });
      expect(back.getAttribute("href")).toBe(page);
    },
  );

  test.each(["", "/copy", "/certified-mail"])(
    "that cannot be read says so, and what can be done%s",
    async (way) => {
      const unread = { textHash: hash, textHashFits: false, readable: false, blocks: [] };
      serve(sampleLetter({ ...sentToday, ...unread }));
      await renderApp(`${page}${way}`);
      const alert = await screen.findByRole("alert", { name: "The kept letter cannot be read" });
      const links = within(alert).getAllByRole("link");
      expect(links.map((link) => link.getAttribute("href"))).toEqual([
        `/cases/${sampleCaseId}#papers`,
        `/cases/${sampleCaseId}/letters/new`,
      ]);
      expect(screen.queryByRole("article", { name: "Letter" })).toBeNull();
      expect(screen.queryByRole("link", { name: /^Save/ })).toBeNull();
    },
  );

  test("shows its whole fingerprint, and says which bytes it covers", async () => {
    const day = sampleCase().assessment.today;
    serve(sampleLetter({ status: "sent", sentOn: { earliest: day, latest: day }, textHash: hash }));
    await renderApp(page);
    const section = await screen.findByRole("region", { name: "Fingerprint of the words" });
    expect(within(section).getByText(hash)).toBeTruthy();
    expect(section.textContent).toContain("SHA-256 of the text file below, of every byte");
    expect(
      within(section).getByRole("link", { name: "Save the text file" }).getAttribute("href"),
    ).toBe(`/api/v1/letters/${sampleLetterId}/text`);
  });
});

describe("the words to paste into a portal", () => {
  const longLetter = sampleLetter({
    gapCount: 0,
    blocks: ["one", "two", "three"].map((word) => ({
      id: word,
      role: "paragraph",
      edited: false,
      segments: [{ kind: "text", text: Array.from({ length: 40 }, () => word).join(" ") }],
    })),
  });
  const fields = () => screen.getAllByRole<HTMLTextAreaElement>("textbox", { name: /characters$/ });

  test("are copied as one text, with nothing wrapped, and that is said", async () => {
    serve(longLetter);
    const user = userEvent.setup();
    await renderApp(`${page}/copy`);
    await user.click(await screen.findByRole("button", { name: /^Copy/ }));
    expect(await screen.findByText("Copied.")).toBeTruthy();
    const copied = await navigator.clipboard.readText();
    expect(copied).toBe(fields()[0]?.value);
    expect(copied.split("\n\n").map((paragraph) => paragraph.split("\n").length)).toEqual([
      1, 1, 1,
    ]);
    expect(screen.getByLabelText(`The letter, ${copied.length} characters`)).toBeTruthy();
  });

  test("are cut into parts at the ends of paragraphs, none longer than the portal takes", async () => {
    serve(longLetter);
    const user = userEvent.setup();
    await renderApp(`${page}/copy`);
    await user.type(await screen.findByRole("textbox", { name: /^Longest message/ }), "370");
    const parts = fields();
    expect(parts.map(({ value }) => value.slice(0, 16).trim())).toEqual([
      "Part 1 of 2\n\none",
      "Part 2 of 2\n\nthr",
    ]);
    for (const { value } of parts) expect(value.length).toBeLessThanOrEqual(370);
    await user.click(screen.getByRole("button", { name: /^Copy.*Part 2 of 2/ }));
    expect(await screen.findByText("Part 2 of 2 is copied.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(parts[1]?.value);
  });

  test("are marked to copy by hand where the browser refuses the clipboard", async () => {
    serve(longLetter);
    const user = userEvent.setup();
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await renderApp(`${page}/copy`);
    await user.click(await screen.findByRole("button", { name: /^Copy/ }));
    expect(await screen.findByText(/^Your browser did not let us copy/)).toBeTruthy();
    const [field] = fields();
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
  });

  test("a limit that is no number, or too small, is said and cuts nothing", async () => {
    serve(longLetter);
    await renderApp(`${page}/copy`);
    const limit = await screen.findByRole("textbox", { name: /^Longest message/ });
    for (const typed of ["many", "50"]) {
      await userEvent.clear(limit);
      await userEvent.type(limit, typed);
      expect(screen.getByText("Enter a number, 200 or more.")).toBeTruthy();
      expect(fields()).toHaveLength(1);
    }
    await userEvent.clear(limit);
    await userEvent.type(limit, "1,000");
    expect(screen.queryByText("Enter a number, 200 or more.")).toBeNull();
  });

  test("open gaps are said before anything is copied", async () => {
    serve();
    await renderApp(`${page}/copy`);
    expect(await screen.findByText(/^One gap is still open/)).toBeTruthy();
    expect(fields()[0]?.value).toContain("______ (your mailing address)");
  });
});

describe("at the post office", () => {
  const box = (form: string, name: string) => {
    const section = screen.getByRole("region", { name: form });
    return within(section).getByText(name).nextElementSibling?.textContent;
  };

  test("both forms show who it goes to, and the card where it comes back to", async () => {
    serve(sampleLetter({ blocks: [...sampleLetter().blocks, recipient] }));
    await renderApp(`${page}/certified-mail`);
    await screen.findByRole("heading", { name: "The receipt, PS Form 3800" });
    const to = "Larkspur Psychiatry\nAustin, Texas 78756";
    expect(box("The receipt, PS Form 3800", "Who it goes to")).toBe(to);
    expect(box("The green card, PS Form 3811", "Who it goes to")).toBe(to);
    expect(box("The green card, PS Form 3811", "Where the card comes back to")).toContain(
      "Renata Moreno\n______ (your mailing address)",
    );
    expect(box("The receipt, PS Form 3800", "The number")).toContain(
      "As the post office prints it",
    );
    expect(screen.getByText(/hand-stamped receipt/)).toBeTruthy();
  });

  test("a number that is known stands on both", async () => {
    serve(sampleLetter({ trackingNumber: "9589 0710 5270 0000 0000 01" }));
    await renderApp(`${page}/certified-mail`);
    await screen.findByRole("heading", { name: "The receipt, PS Form 3800" });
    expect(box("The receipt, PS Form 3800", "The number")).toBe("9589 0710 5270 0000 0000 01");
    expect(box("The green card, PS Form 3811", "The number")).toBe(
      "The same number: 9589 0710 5270 0000 0000 01",
    );
  });
});
