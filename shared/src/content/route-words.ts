import type { RouteAnswer, RouteContents, RouteEnd, RouteName } from "../workflow/route-details.ts";
import type { ChoiceWords } from "./record-words.ts";

/** What each way is called, alike in a list, on a page and on the timeline. */
export const routeNames: Readonly<Record<RouteName, string>> = {
  portal: "The patient portal",
  ssa_file: "The claim file from Social Security",
  lawyer_file: "The lawyer’s file",
  hearing_office: "The hearing office",
  disability_examiner: "The disability examiner",
  new_therapist: "A therapist you choose",
};

export const routeAnswerWords: Readonly<Record<RouteAnswer, ChoiceWords>> = {
  coming: { label: "They say it is coming", hint: "Or that they are working on it." },
  they_have_them: {
    label: "They have the records now",
    hint: "The records came to them, but not yet to you.",
  },
  needs_form: { label: "They want a form or a signature" },
  needs_designated_representative: {
    label: "They want someone else named who receives it",
    hint: "A doctor or another person you trust. Social Security can ask for this.",
  },
  refused: { label: "They said no" },
  not_there: { label: "The records are not there", hint: "They looked, and do not have them." },
};

export const routeContentsWords: Readonly<Record<RouteContents, ChoiceWords>> = {
  everything: { label: "It holds all the records you want" },
  some: { label: "It holds some of them" },
  none: { label: "It holds none of them", hint: "A disc or a file can come without them." },
};

export const routeEndWords: Readonly<Record<RouteEnd, ChoiceWords>> = {
  records_came: { label: "The records came" },
  not_there: { label: "They are not there" },
  stopped: { label: "You stopped asking here", hint: "You can begin again at any time." },
};

/** The sections of the case and the page of a way. */
export const routeSectionWords = {
  heading: "Other ways to get them",
  note: "They run beside your request. What comes this way is no answer to it, so its date stays.",
  followUpTitle: (name: string) => `Ask again: ${lowerFirst(name)}`,
  moveTitle: (name: string, step: string) => `${step} (${lowerFirst(name)})`,
  followUpSummary:
    "This day is our suggestion. No rule sets it, and nothing is lost if you ask later.",
  chosenSummary: "You named this day, or they did. No rule sets it.",
  from: "the last word on this way",
  began: (on: string) => `Begun ${on}.`,
  lastWord: (on: string) => `Last word ${on}.`,
  ended: (on: string) => `Ended ${on}.`,
} as const;

export const abroadWords =
  "Social Security and its hearings belong to the United States. These records are in another country. We have not read its rules for a claim there, so we offer no such way here. Is there a claim with Social Security in the United States? Tell us where it stands. Then its ways appear.";

export const claimUnknownWords =
  "Tell us where the disability claim stands. It decides which of the ways through Social Security fit.";

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
