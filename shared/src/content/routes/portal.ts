import { note } from "../next-steps/step-words.ts";
import type { RouteInWords, RouteStepWords, RouteWords } from "./route-text.ts";

export const portalWords: RouteWords = {
  what: "Many offices show a part of the record on a page of their own, where you sign in.",
  why: "A quick first step: some pages may be there today.",
  fitsWhen: "It fits where the ones who treated have a portal.",
  mayHold: ["Visit summaries", "Test results and lists of medicines", "Letters and messages"],
  mayLack: [
    "What the doctor writes down during treatment",
    "Older years, and the time before the portal",
    "Psychological tests",
  ],
  rhythm: "We suggest looking again after two weeks. New pages often appear late.",
  letters: ["A message that something new is there"],
  cautions: [
    "The portal is never the full record, so we do not count it as the record. The request to the office goes on.",
    "Someone who shares your device may see the portal. Sign out when you are done.",
  ],
  end: "You have seen what there is, or you need no more of it. The case stays open for the rest.",
};

export const lookWords = ({ isSelf, person }: RouteInWords): RouteStepWords => ({
  title: "Sign in and download what is there",
  why: "It costs nothing and takes a few minutes.",
  script: [
    note("Look for", "“Download my record”, “Export”, visit notes, test results, letters."),
    note("If you cannot sign in", "Ask the office for a new link."),
    ...(isSelf
      ? []
      : [
          note("Whose sign-in", `Only with the leave of ${person}, and through a way of your own.`),
        ]),
    note("Tell us", "What was there, and for which time."),
  ],
});

export const lookAgainWords = (): RouteStepWords => ({
  title: "Look in the portal again",
  why: "Some pages appear only after weeks. What is missing is what the request is for.",
  script: [note("Tell us", "What is new, and for which time. Or end this way: it need not go on.")],
});

export const helpWithPortalWords = (): RouteStepWords => ({
  title: "Ask the office to open the portal for you",
  why: "A portal that does not open is for the office to mend. It is no reason to wait with the request.",
  script: [note("Ask", "For a new link, or for the person who looks after the portal.")],
});

export const leavePortalWords = (): RouteStepWords => ({
  title: "End this way, and leave the rest to the request",
  why: "You have what the portal shows. The full record comes with the request to the office.",
  script: [
    note("Keep the files", "In a place that only you open."),
    note("Then", "Tell us that this way ended. The case stays open for the rest."),
  ],
});
