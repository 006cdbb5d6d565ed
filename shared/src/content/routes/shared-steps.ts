import { note, say, writeDown } from "../next-steps/step-words.ts";
import type { RouteInWords, RouteStepWords } from "./route-text.ts";

/** Steps that several ways share. */

export const signTheForm = ({ isSelf, person }: RouteInWords): RouteStepWords => ({
  title: "Send back the form they want",
  why: "A form that is signed today is one day less of waiting. Read it first: it should name what is sent, and to whom.",
  script: [
    note(
      "Check the form",
      "What is to be sent, who sends it, who gets it, until when it counts, your signature and the day.",
    ),
    ...(isSelf ? [] : [note("Who signs", `${person} signs, or whoever may act for ${person}.`)]),
    note("Keep", "A copy of the signed form, and the day you sent it."),
  ],
});

/** SSA-MED-01: Social Security’s own test of harm. */
export const nameSomeone = ({ isSelf, person, theFile }: RouteInWords): RouteStepWords => ({
  title: "Name someone who may receive the medical records",
  why: "Social Security may hold medical records back if it thinks that reading them could harm. Then it sends them to somebody who is named in writing, and that person decides what to pass on. It can be a doctor or another person you trust. It is not the one who represents you in the claim.",
  script: [
    say(
      "Write",
      `“Please send the medical records in ${theFile} to [name, address, phone]. I name this person as the designated representative. ${isSelf ? "I am" : `${person} is`} still asking for all of them.”`,
    ),
    note("Ask that person first", "Whether they agree, and whether they will give you all of it."),
    note("Send along", "A short word signed by that person, if they can write one."),
  ],
});

export const refusedThere = ({ theRecords }: RouteInWords): RouteStepWords => ({
  title: "Ask for the reason in writing, then choose",
  why: "A no on this way ends nothing else. Your own request to the office goes on, and another way may be open.",
  script: [
    say(
      "Write",
      `“Please tell me in writing why I cannot have ${theRecords} from you, and whom I can ask to look at it again.”`,
    ),
    note("Then", "Ask again here, or end this way. You can begin it again at any time."),
  ],
});

export const notThere = (): RouteStepWords => ({
  title: "End this way, and go on where the records are",
  why: "They looked, and the records are not there. That is worth knowing. The office that treated still has its own.",
  script: [
    note("Ask once", "Whether they asked the office for the records, and on which day."),
    note("Then", "Tell us that this way ended. Nothing else changes."),
  ],
});

export const compareWithTheList = ({ holder }: RouteInWords): RouteStepWords => ({
  title: "Compare what came with the list of those who treated",
  why: "A disc or a file that holds only a part is common. The gap is easy to see when you put two lists side by side.",
  script: [
    note(
      "First list",
      "Everyone who treated: names and years. The forms of the application have it.",
    ),
    note("Second list", "The list of exhibits on the disc. Section F holds the medical ones."),
    note("Look for", `${holder}: is it there, for which years, and are the treatment notes in it?`),
    note("Then", "Tell us what it holds. Ask for what is missing."),
  ],
});

export const readAndClose = ({ isSelf }: RouteInWords): RouteStepWords => ({
  title: "Read what came. If it is all, you can close the case",
  why: "You have what you wanted. The office still owes its own answer, and you may leave that or wait for it.",
  script: [
    ...(isSelf
      ? [note("Take your time", "Reading can hurt. You may read with someone you trust.")]
      : []),
    note("Is it all?", "Every kind and every year you asked for, and the treatment notes."),
    note(
      "Then",
      "End this way, and close the case as received another way. It can be opened again.",
    ),
  ],
});

export const askAgainFor = (
  { introduction, theRecords, to }: RouteInWords,
  whom: string,
): RouteStepWords => ({
  title: `Ask ${to ?? whom} again`,
  why: "A short, friendly word keeps the matter on the pile. You are not a nuisance: it is your file.",
  script: [
    say("Begin with", `“Hello. ${introduction}”`),
    say("Ask", `“How far is it with ${theRecords}? By which day can I expect them?”`),
    say("If nothing moves", "“Is there anything you still need from me?”"),
    writeDown,
  ],
});
