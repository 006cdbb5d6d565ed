import { describe, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isSharedDevice } from "../../lib/device.ts";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { emptyDay } from "../../testing/today-sample.ts";

const signedIn = () => new Response(null, { status: 204 });

async function openSignIn(address: string, answer = signedIn) {
  const calls = answerFetch({
    "POST /api/auth/sign-in/email": answer,
    "GET /api/v1/today": () => json(emptyDay),
  });
  const app = await renderApp(address);
  await userEvent.type(
    await screen.findByRole("textbox", { name: "E-mail address" }),
    "me@example.org",
  );
  await userEvent.type(screen.getByLabelText("Password"), "river lamp quiet stone");
  return { ...app, calls };
}

const press = () => userEvent.click(screen.getByRole("button", { name: "Sign in" }));

describe("signing in", () => {
  test("takes the device for a shared one unless told otherwise", async () => {
    const { calls } = await openSignIn("/sign-in");
    await press();
    await screen.findByText(/Nothing is due/);
    expect(calls[0]?.body).toEqual({
      email: "me@example.org",
      password: "river lamp quiet stone",
      trustedDevice: false,
    });
    expect(isSharedDevice()).toBe(true);
  });

  test("tells the server that the device is only mine", async () => {
    const { calls } = await openSignIn("/sign-in");
    await userEvent.click(screen.getByRole("radio", { name: /only mine/ }));
    await press();
    await screen.findByText(/Nothing is due/);
    expect(calls[0]?.body).toMatchObject({ trustedDevice: true });
    expect(isSharedDevice()).toBe(false);
  });

  test("goes on to the page that asked for it, and to no other site", async () => {
    const { router, unmount } = await openSignIn("/sign-in?next=%2Fhelp");
    await press();
    await waitFor(() => expect(router.state.location.pathname).toBe("/help"));
    unmount();
    const other = await openSignIn("/sign-in?next=%2F%2Fevil.example");
    await press();
    await waitFor(() => expect(other.router.state.location.pathname).toBe("/"));
  });

  test("keeps the address that was typed when the password is wrong, and no trace of either", async () => {
    const detail = "The e-mail address or the password is not right.";
    await openSignIn("/sign-in", () => problem(401, { detail, reason: "wrong_email_or_password" }));
    await press();
    await screen.findByRole("link", { name: detail });
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "E-mail address" }).value).toBe(
      "me@example.org",
    );
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain("me@example.org");
  });

  test("says why the page is shown", async () => {
    await openSignIn("/sign-in?because=idle");
    expect(screen.getByText(/after 30 minutes without a touch/)).toBeTruthy();
  });
});
