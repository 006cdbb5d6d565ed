import { afterEach, describe, expect, test } from "@jest/globals";
import { type CaseEvent, caseEventSchema } from "@recourse/shared/workflow/events";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { saveDraft } from "../../lib/draft-store.ts";
import { readTalkNotes, saveTalkNotes } from "../../lib/talk-notes.ts";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import { askedAndArrived, sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const casePath = `/api/v1/cases/${sampleCaseId}`;
const recorded = { version: 4, case: sampleCase({ version: 4 }), events: [], warnings: [] };

/** The sample is looked at on Thursday, November 19. */
function decided(details: object): CaseEvent {
  return caseEventSchema.parse({
    type: "step_decided",
    id: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa3",
    sequence: 3,
    recordedOn: "2026-11-18",
    recordedBy: "user",
    occurredOn: { earliest: "2026-11-18", latest: "2026-11-18" },
    details: { step: "follow_up", ...details },
  });
}

async function open(address: string, events: readonly CaseEvent[] = askedAndArrived) {
  const seen = sampleCase({ events });
  const calls = answerFetch({
    [`GET ${casePath}`]: () => json(seen),
    [`POST ${casePath}/events`]: () => json(recorded, 201),
  });
  await renderApp(`/cases/${sampleCaseId}/${address}`);
  return calls;
}
const sentBody = (calls: Awaited<ReturnType<typeof open>>) =>
  calls.find(({ method }) => method === "POST")?.body;

afterEach(() => sessionStorage.clear());

describe("the page of a step", () => {
  test("has why, the time and the money, the words, the answers to rehearse, and what it answers", async () => {
    await open("steps/follow_up");
    await screen.findByRole("heading", { name: "Ask them where the records are", level: 1 });
    expect(document.title).toBe("A step – Recourse");
    expect(screen.getByText("A call or a message of five minutes.")).toBeTruthy();
    expect(screen.getByText("Nothing.")).toBeTruthy();
    expect(screen.getByText("It answers: They did not answer in time.")).toBeTruthy();
    const replies = screen.getByRole("region", { name: /^If they say/ });
    expect(within(replies).getByText("“It is our policy.”")).toBeTruthy();
    const rule = within(replies).getByRole("link", { name: "The rule NOTGROUND-POLICY" });
    expect(rule.getAttribute("href")).toBe("/rules/NOTGROUND-POLICY");
  });

  test("can be put off until a day, with a reason", async () => {
    const calls = await open("steps/follow_up");
    await userEvent.click(await screen.findByRole("radio", { name: /^Not now/ }));
    await userEvent.click(screen.getByRole("button", { name: "Save this" }));
    expect(await screen.findByRole("link", { name: "Choose a day." })).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "Monday, November\u00a023" }));
    await userEvent.type(screen.getByLabelText(/^Why/), "Too tired");
    await userEvent.click(screen.getByRole("button", { name: "Save this" }));
    await screen.findByRole("heading", { name: "What do I do next?" });
    expect(sentBody(calls)).toEqual({
      type: "step_decided",
      occurredOn: { earliest: "2026-11-19", latest: "2026-11-19" },
      details: {
        step: "follow_up",
        decision: "snoozed",
        until: "2026-11-23",
        reason: "Too tired",
      },
    });
  });

  test("of a right says how long it can rest, and takes no day beyond", async () => {
    const calls = await open("steps/file_complaint");
    await userEvent.click(await screen.findByRole("radio", { name: /^Not now/ }));
    expect(screen.getByText(/It can rest until Monday, May 10/)).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "A day I choose" }));
    const group = screen.getByRole("group", { name: "Which day?" });
    await userEvent.type(within(group).getByLabelText("Month"), "May");
    await userEvent.type(within(group).getByLabelText("Day"), "20");
    await userEvent.type(within(group).getByLabelText("Year"), "2027");
    await userEvent.click(screen.getByRole("button", { name: "Save this" }));
    expect(await screen.findByRole("link", { name: /so that you lose no right/ })).toBeTruthy();
    expect(sentBody(calls)).toBeUndefined();
  });

  const arrivedOn = (day: string) =>
    askedAndArrived.map((event) =>
      caseEventSchema.parse({ ...event, occurredOn: { earliest: day, latest: day } }),
    );

  // 30 days for their answer and 180 for the complaint: 210 days after April 25 is November 21.
  test("of a right that can rest for one more day offers that day alone", async () => {
    await open("steps/file_complaint", arrivedOn("2026-04-25"));
    await userEvent.click(await screen.findByRole("radio", { name: /^Not now/ }));
    const days = screen.getByRole("group", { name: /^Rest until when/ });
    const offered = within(days).getAllByRole("radio");
    expect(offered.map((radio) => radio.getAttribute("value"))).toEqual(["2026-11-20"]);
  });

  test("of a right whose last day is tomorrow offers no rest, and says why", async () => {
    const values = { decision: "snoozed", until: "2026-11-20", reason: "" };
    saveDraft(`decide-${sampleCaseId}-file_complaint`, values);
    const calls = await open("steps/file_complaint", arrivedOn("2026-04-24"));
    expect(await screen.findByText(/it cannot rest any longer/)).toBeTruthy();
    expect(screen.queryByRole("radio", { name: /^Not now/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Save this" }));
    expect(
      await screen.findByRole("link", { name: "Choose how it is with this step." }),
    ).toBeTruthy();
    expect(sentBody(calls)).toBeUndefined();
  });

  test("of one that was set aside says why, and gives it back", async () => {
    const events = [...askedAndArrived, decided({ decision: "not_for_me", reason: "No phone" })];
    const calls = await open("steps/follow_up", events);
    await screen.findByRole("heading", { name: "You set this aside" });
    expect(screen.getByText("Not for you.")).toBeTruthy();
    expect(screen.getByText("No phone")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Take it up again" }));
    await screen.findByRole("heading", { name: "What do I do next?" });
    expect(sentBody(calls)).toMatchObject({ details: { decision: "taken_up_again" } });
  });

  test("that is none today leads back to what fits", async () => {
    await open("steps/check_what_came");
    expect(await screen.findByText(/This step does not fit today/)).toBeTruthy();
  });

  test("for the doctor prepares the talk, and keeps own notes in this tab", async () => {
    await open("steps/talk_to_doctor");
    const prepare = await screen.findByRole("region", { name: /^Prepare for the talk/ });
    for (const heading of ["What to say", "What to ask for", "What you need not agree to"])
      expect(within(prepare).getByRole("heading", { name: heading })).toBeTruthy();
    expect(within(prepare).getByText(/mental RFC form/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/What you want to say/), "Stay calm");
    expect(readTalkNotes(sampleCaseId, "talk_to_doctor")).toBe("Stay calm");
  });
});

describe("what was set aside", () => {
  test("stands on the case with its reason, and the case rests", async () => {
    const snoozed = decided({ decision: "snoozed", until: "2026-11-23", reason: "Too tired" });
    const seen = sampleCase({ events: [...askedAndArrived, snoozed] });
    answerFetch({ [`GET ${casePath}`]: () => json(seen) });
    await renderApp(`/cases/${sampleCaseId}`);
    expect(await screen.findByText("Rest until Monday, November 23")).toBeTruthy();
    await userEvent.click(screen.getByText("Set aside (1)"));
    expect(screen.getByText("Not now: Too tired")).toBeTruthy();
    expect(
      screen.getByRole("link", { name: /^Take it up again.*Ask them where the records are/ }),
    ).toBeTruthy();
  });
});

describe("writing down a talk", () => {
  test("takes who, what and by when; the step it was for counts as done", async () => {
    const calls = await open("talk?step=follow_up");
    await userEvent.type(await screen.findByLabelText(/Who did you speak with/), "Dana");
    await userEvent.type(screen.getByLabelText(/What was said/), "They look for it");
    await userEvent.click(screen.getByRole("radio", { name: /^In a week/ }));
    await userEvent.click(screen.getByRole("button", { name: "Write it down" }));
    expect(await screen.findByText(/we remind you to ask/)).toBeTruthy();
    expect(sentBody(calls)).toEqual({
      type: "call_logged",
      occurredOn: { earliest: "2026-11-19", latest: "2026-11-19" },
      details: {
        spokeWith: "Dana",
        said: "They look for it",
        promisedBy: "2026-11-26",
        step: "follow_up",
      },
    });
  });

  test("with the doctor is a talk with the doctor, and the notes from before go along", async () => {
    saveTalkNotes(sampleCaseId, "talk_to_doctor", "Stay calm");
    const calls = await open("talk?step=talk_to_doctor");
    await userEvent.click(await screen.findByRole("radio", { name: "Dr. Alan Reyes" }));
    await userEvent.type(screen.getByLabelText(/What was said/), "He will look at it");
    await userEvent.click(screen.getByRole("button", { name: "Write it down" }));
    await screen.findByRole("heading", { name: "What do I do next?" });
    expect(sentBody(calls)).toMatchObject({
      type: "doctor_contacted",
      note: "Stay calm",
      details: { method: "phone", answer: "He will look at it" },
    });
    expect(readTalkNotes(sampleCaseId, "talk_to_doctor")).toBe("");
  });

  test("with the office only leaves the step open", async () => {
    const calls = await open("talk?step=talk_to_doctor");
    await userEvent.click(await screen.findByRole("radio", { name: /^Only the office/ }));
    await userEvent.type(screen.getByLabelText(/What was said/), "He is away");
    await userEvent.click(screen.getByRole("button", { name: "Write it down" }));
    await screen.findByRole("heading", { name: "What do I do next?" });
    expect(sentBody(calls)).toMatchObject({ type: "call_logged", details: { said: "He is away" } });
    expect(sentBody(calls)).not.toMatchObject({ details: { step: "talk_to_doctor" } });
  });

  test("is recorded on the newer case where someone else changed it meanwhile", async () => {
    let version = 3;
    const calls = answerFetch({
      [`GET ${casePath}`]: () => json(sampleCase({ version })),
      [`POST ${casePath}/events`]: ({ headers }) => {
        if (headers.get("if-match") === '"4"') return json(recorded, 201);
        version = 4;
        return problem(412, { title: "Changed" });
      },
    });
    await renderApp(`/cases/${sampleCaseId}/talk`);
    await userEvent.type(await screen.findByLabelText(/What was said/), "Soon");
    await userEvent.click(screen.getByRole("button", { name: "Write it down" }));
    await screen.findByRole("heading", { name: "What do I do next?" });
    const keys = calls
      .filter(({ method }) => method === "POST")
      .map(({ headers }) => headers.get("idempotency-key"));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });
});
