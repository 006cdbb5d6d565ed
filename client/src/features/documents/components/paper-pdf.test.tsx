import { expect, test } from "@jest/globals";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { OpenPdf, PdfOrigin } from "../pdf.ts";
import { PaperPdf } from "./paper-pdf.tsx";

const paper: PdfOrigin = { url: "/letter.pdf", sizeBytes: 10 };

const words = ["We refuse.", ""];

/** Two pages: the second is a picture. */
const twoPages: OpenPdf = async () => ({
  pageCount: 2,
  draw: async (page) => words[page - 1] ?? "",
});

function Shown({ open, from = 1 }: { open: OpenPdf; from?: number }) {
  const [page, setPage] = useState(from);
  return <PaperPdf from={paper} page={page} onPage={setPage} open={open} />;
}

const isOff = (name: string) =>
  screen.getByRole("button", { name }).getAttribute("aria-disabled") === "true";

test("pages are turned, and each says its words to whoever does not see it", async () => {
  render(<Shown open={twoPages} />);
  expect(await screen.findByRole("img", { name: "Page 1 of 2" })).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
  expect(await screen.findByText("We refuse.")).toBeTruthy();
  expect(isOff("Page before")).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Next page" }));
  expect(screen.getByRole("img", { name: "Page 2 of 2" })).toBeTruthy();
  expect(await screen.findByText(/This page is a picture/)).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("Page 2 of 2");
  expect(isOff("Next page")).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Next page" }));
});

test("an address with a page that is not there shows the last", async () => {
  render(<Shown open={twoPages} from={99} />);
  expect(await screen.findByRole("img", { name: "Page 2 of 2" })).toBeTruthy();
});

test("a locked one asks for its password, and again after a wrong one", async () => {
  const open: OpenPdf = (source) =>
    new Promise((resolve) => {
      const give = (password: string) =>
        password === "right" ? resolve(twoPages(source, signal)) : source.askPassword(give, true);
      source.askPassword(give, false);
    });
  const { signal } = new AbortController();
  render(<Shown open={open} />);
  const field = await screen.findByLabelText("Password of the paper");
  await userEvent.type(field, "wrong{Enter}");
  expect(await screen.findByText(/does not open it/)).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, "right{Enter}");
  expect(await screen.findByRole("img", { name: "Page 1 of 2" })).toBeTruthy();
  // The field is gone that had the focus; who works by keyboard goes on at the pages.
  expect(document.activeElement).toBe(screen.getByRole("navigation"));
});

test("a broken one says so", async () => {
  render(
    <Shown
      open={async () => {
        throw new Error("no PDF");
      }}
    />,
  );
  expect((await screen.findByRole("alert")).textContent).toContain("cannot show this PDF");
});

test("leaving lets go of it", async () => {
  const signals: AbortSignal[] = [];
  const open: OpenPdf = (source, signal) => {
    signals.push(signal);
    return twoPages(source, signal);
  };
  const { unmount } = render(<Shown open={open} />);
  await screen.findByRole("img");
  unmount();
  await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
});
