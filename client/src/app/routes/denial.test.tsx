import { describe, expect, test } from "@jest/globals";
import { previewCommand } from "@recourse/shared/assessment/preview";
import { type CaseEvent, caseEventSchema, newEventSchema } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, type Call, json, problem } from "../../testing/answer-fetch.ts";
import {
  askedAndArrived,
  sampleCase,
  sampleCaseId,
  sampleToday,
} from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const casePath = `/api/v1/cases/${sampleCaseId}`;
const denialId = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa3";

function denied(details: object): CaseEvent {
  return caseEventSchema.parse({
    id: denialId,
    sequence: 3,
    recordedOn: "2026-11-05",
    recordedBy: "user",
    type: "denied",
    occurredOn: { earliest: "2026-11-05", latest: "2026-11-05" },
    details: { method: "letter", whole: true, ...details },
  });
}

/** Answers a preview as the server does: with the shared rules. */
function answerPreview({ body }: Call) {
  const event = newEventSchema.parse(body);
  const seen = sampleCase();
  const previewed = previewCommand(
    { kind: "record", eventId: denialId, event },
    { ...seen, state: replay(seen.events) },
    { today: sampleToday, actorId: "user" },
  );
  return previewed.ok ? json(previewed) : problem(409, { detail: previewed.message });
}

async function openInterview() {
  const calls = answerFetch({
    [`GET ${casePath}`]: () => json(sampleCase()),
    [`POST ${casePath}/events/preview`]: answerPreview,
  });
  await renderApp(`/cases/${sampleCaseId}/record?type=denied`);
  await screen.findByRole("heading", { name: "They said no" });
  return calls;
}
const pick = (name: string | RegExp) => userEvent.click(screen.getByRole("radio", { name }));
const pickIn = (group: RegExp, name: string | RegExp) =>
  userEvent.click(within(screen.getByRole("group", { name: group })).getByRole("radio", { name }));
/** What is read aloud as soon as the answers tell. */
const meaning = () =>
  screen
    .getAllByRole("status")
    .map((status) => status.textContent)
    .join(" ");

describe("the interview about a refusal", () => {
  test("says at once what their reason means and what follows, with its rule", async () => {
    await openInterview();
    expect(meaning()).not.toContain("What follows");
    await pick(/It is for your own protection/);
    expect(meaning()).toContain("Not a reason that the rule allows");
    expect(meaning()).toContain("NOTGROUND-UPSET");
    await pick(/They gave no reason/);
    expect(meaning()).toContain("Ask for the reason in writing.");
    expect(meaning()).not.toContain("NOTGROUND-UPSET");
  });

  test("asks further only where it matters", async () => {
    await openInterview();
    await pick(/Our office never releases/);
    expect(screen.queryByRole("group", { name: /kept apart/ })).toBeNull();
    await pick(/They are psychotherapy notes/);
    expect(meaning()).toContain("A reason that the rule knows, without a review");
    await pickIn(/kept apart from the rest/, "No");
    expect(meaning()).toContain("they are not kept apart from the rest of the record");
    await pick(/endanger somebody’s life/);
    expect(meaning()).not.toContain("What follows");
    await pickIn(/What do they fear/, /could be upset/);
    expect(meaning()).toContain("Not a reason that the rule allows");
  });

  test("saves nothing before a yes, and sends the ground, the test and the checklist", async () => {
    const calls = await openInterview();
    const when = within(screen.getByRole("group", { name: "When did the no reach you?" }));
    await userEvent.type(when.getByRole("textbox", { name: "Month" }), "11");
    await userEvent.type(when.getByRole("textbox", { name: "Day" }), "5");
    await userEvent.type(when.getByRole("textbox", { name: "Year" }), "2026");
    await pick("By letter");
    await pick("To everything");
    await pick(/They are psychotherapy notes/);
    await pickIn(/kept apart from the rest/, "No");
    await pick(/I can check it now/);
    await pickIn(/say why they say no/, "Yes");
    await pickIn(/phone number of that contact/, "No");
    await userEvent.click(screen.getByRole("button", { name: "See what this changes" }));
    const allowed = await screen.findByRole("region", { name: "Is it allowed?" });
    expect(allowed.textContent).toContain("These are not psychotherapy notes");
    expect(calls.map(({ path }) => path)).not.toContain(`${casePath}/events`);
    const [asked] = calls.filter(({ method }) => method === "POST");
    expect(asked?.body).toMatchObject({
      details: {
        ground: "psychotherapy_notes",
        psychotherapyNotesTest: {
          ...{ mentalHealthProfessional: null, aboutASession: null, keptSeparate: false },
        },
        letter: { basisStated: true, contactPhone: false, complaintToHhs: null },
      },
    });
    // What was typed is still there.
    await userEvent.click(screen.getByRole("button", { name: "No, change something" }));
    const again = await screen.findByRole("radio", { name: /They are psychotherapy notes/ });
    expect(again).toHaveProperty("checked", true);
  });
});

describe("the letter on the case", () => {
  const audit = async (details: object) => {
    answerFetch({
      [`GET ${casePath}`]: () =>
        json(sampleCase({ events: [...askedAndArrived, denied(details)] })),
    });
    await renderApp(`/cases/${sampleCaseId}`);
    await screen.findByRole("heading", { name: "What do I do next?" });
    return screen.queryByRole("region", { name: /What their letter must contain/ });
  };

  test("is checked item by item, each in words and with its paragraph, and can be completed", async () => {
    const region = await audit({
      ground: "endangers_life_or_safety",
      letter: {
        basisStated: true,
        reviewRightsStated: false,
        contactNameOrTitle: null,
        contactPhone: false,
      },
    });
    const lines = within(region ?? document.body)
      .getAllByRole("listitem")
      .map((line) => line.textContent ?? "");
    expect(lines).toHaveLength(10);
    expect(lines).toContainEqual(
      expect.stringMatching(/^There.*why they say no.*\(d\)\(2\)\(i\)$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Missing.*a review.*\(d\)\(2\)\(ii\)$/));
    expect(lines).toContainEqual(expect.stringMatching(/^Not looked at.*whom to contact/));
    expect(region?.textContent).toContain("2 are missing");
    const link = within(region ?? document.body).getByRole("link", { name: /letter again/ });
    expect(link.getAttribute("href")).toBe(`/cases/${sampleCaseId}/events/${denialId}/correct`);
  });

  test("a no by phone has none", async () => {
    expect(await audit({ ground: "not_stated", method: "phone" })).toBeNull();
  });
});
