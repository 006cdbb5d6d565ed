import { describe, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { z } from "zod";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextInput } from "../components/text-input.tsx";
import { answerFetch, json, problem } from "../testing/answer-fetch.ts";
import { renderWithCache } from "../testing/render-app.tsx";
import { callApi } from "./api-client.ts";
import { clearAllDrafts } from "./draft-store.ts";
import { useForm } from "./use-form.ts";

const schema = z.strictObject({
  holder: z.strictObject({ name: z.string().trim().min(1, "Enter the name of the office.") }),
  secret: z.string(),
});

function OfficeForm({ onDone }: { onDone?: () => void }) {
  const form = useForm({
    id: "office",
    initial: { officeName: "", secret: "" },
    schema,
    toBody: ({ officeName, secret }) => ({ holder: { name: officeName }, secret }),
    pointers: { "/holder/name": "officeName" },
    notInDraft: ["secret"],
    safeToRetry: true,
    submit: (body, { idempotencyKey }) =>
      callApi({ method: "POST", path: "/api/v1/x", body, schema: z.unknown(), idempotencyKey }),
    onDone,
  });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <TextInput label="Office" {...form.field("officeName")} />
      <TextInput label="Secret" {...form.field("secret")} />
      <button type="submit">Send</button>
    </form>
  );
}

const office = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Office" });
const send = () => userEvent.click(screen.getByRole("button", { name: "Send" }));

describe("a form", () => {
  test("checks the shared schema before it asks the server, and puts the error at the field", async () => {
    const calls = answerFetch({});
    renderWithCache(<OfficeForm />);
    await send();
    expect(calls).toHaveLength(0);
    expect(office().getAttribute("aria-invalid")).toBe("true");
    const describedBy = office().getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(describedBy)?.textContent).toBe("Enter the name of the office.");
  });

  test("the summary takes the focus, and its link leads to the wrong field", async () => {
    answerFetch({});
    document.title = "Office – Recourse";
    renderWithCache(<OfficeForm />);
    await send();
    const summary = screen.getByRole("alert", { name: "There is a problem" });
    expect(document.activeElement).toBe(summary);
    expect(document.title).toBe("Error: Office – Recourse");
    await userEvent.click(screen.getByRole("link", { name: "Enter the name of the office." }));
    expect(document.activeElement).toBe(office());
  });

  test("takes the focus again when the next attempt fails too", async () => {
    answerFetch({});
    renderWithCache(<OfficeForm />);
    await send();
    await send();
    expect(document.activeElement).toBe(screen.getByRole("alert"));
  });

  test("maps what the server refuses by its pointer, and keeps every word", async () => {
    const errors = [{ pointer: "/holder/name", detail: "Too long by 3 letters." }];
    answerFetch({ "POST /api/v1/x": () => problem(422, { errors }) });
    renderWithCache(<OfficeForm />);
    await userEvent.type(office(), "Larkspur");
    await send();
    await screen.findByRole("link", { name: "Too long by 3 letters." });
    expect(office().getAttribute("aria-invalid")).toBe("true");
    expect(office().value).toBe("Larkspur");
  });

  test("says in words what belongs to no field", async () => {
    answerFetch({ "POST /api/v1/x": () => problem(409, { detail: "The case is closed." }) });
    renderWithCache(<OfficeForm />);
    await userEvent.type(office(), "Larkspur");
    await send();
    expect((await screen.findByRole("alert")).textContent).toContain("The case is closed.");
  });

  test("leads back here by way of signing in when the session has ended meanwhile", async () => {
    answerFetch({ "POST /api/v1/x": () => problem(401) });
    renderWithCache(<OfficeForm />);
    await userEvent.type(office(), "Larkspur");
    await send();
    const link = await screen.findByRole("link", { name: /Sign in again/ });
    expect(link.getAttribute("href")).toBe("/sign-in?next=%2F");
    expect(office().value).toBe("Larkspur");
  });

  test("sends one attempt with one key, also when the answer is lost, and another with another", async () => {
    let lost = true;
    const calls = answerFetch({
      "POST /api/v1/x": () => {
        if (!lost) return problem(409, { detail: "No." });
        lost = false;
        throw new TypeError("connection lost");
      },
    });
    renderWithCache(<OfficeForm />);
    await userEvent.type(office(), "Larkspur");
    await send();
    await screen.findByRole("alert");
    await send();
    await waitFor(() => expect(calls).toHaveLength(3));
    await userEvent.type(office(), " Psychiatry");
    await send();
    await waitFor(() => expect(calls).toHaveLength(4));
    const keys = calls.map(({ headers }) => headers.get("idempotency-key"));
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  test("keeps what was typed when the page is left, but never what is secret", async () => {
    const view = renderWithCache(<OfficeForm />);
    await userEvent.type(office(), "Larkspur");
    await userEvent.type(screen.getByRole("textbox", { name: "Secret" }), "hidden");
    view.unmount();
    renderWithCache(<OfficeForm />);
    expect(office().value).toBe("Larkspur");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Secret" }).value).toBe("");
    expect(JSON.stringify(sessionStorage)).not.toContain("hidden");
  });

  test("forgets the draft once it is sent, and when the user signs out", async () => {
    let done = 0;
    answerFetch({ "POST /api/v1/x": () => json({}) });
    renderWithCache(<OfficeForm onDone={() => done++} />);
    await userEvent.type(office(), "Larkspur");
    expect(JSON.stringify(sessionStorage)).toContain("Larkspur");
    await send();
    await waitFor(() => expect(done).toBe(1));
    expect(JSON.stringify(sessionStorage)).not.toContain("Larkspur");
    await userEvent.type(office(), "!");
    clearAllDrafts();
    expect(JSON.stringify(sessionStorage)).not.toContain("Larkspur");
  });
});
