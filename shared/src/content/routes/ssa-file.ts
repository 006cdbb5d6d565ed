import { note, say } from "../next-steps/step-words.ts";
import type { RouteInWords, RouteStepWords, RouteWords } from "./route-text.ts";

export const ssaFileWords: RouteWords = {
  what: "Social Security keeps one file on the claim. It gets records from those who treated, and the person whose claim it is may see all of it.",
  why: "The records may lie in the claim file already. You may see everything in it, not only what is meant for the judge.",
  fitsWhen:
    "It fits once the claim is at a hearing, or decided, and nobody represents the person. Is there a lawyer or another representative? They may be able to read the file online, so ask there first.",
  mayHold: [
    "Records that Social Security asked for itself, in section F of the list of exhibits",
    "What you, a lawyer or a doctor sent in",
    "Notes of the people who decided on the claim",
  ],
  mayLack: [
    "Records that never arrived there, or arrived in part",
    "The private section of the file, which stays closed",
    "What came after the disc was made",
  ],
  rhythm:
    "We suggest asking again after two weeks, and once more in the last days before a hearing.",
  letters: [
    "An encrypted disc, and apart from it the password",
    "A letter that asks you to name somebody who receives the medical part",
  ],
  cautions: [
    "Social Security answers under the Privacy Act, not under the federal rule for doctors. No 30 days run here.",
    "It may send medical records only to someone you name in writing, called a designated representative. This can be so even where the doctor gives them freely. Name one in the first request, and no weeks are lost.",
    "It never gives out or talks about medical records on the phone. Ask in writing.",
    "The disc is encrypted. Ask for the password and how to open it. People in prison get paper, and more copies may cost something.",
  ],
  end: "The disc came and holds the records, or you know that they are not on it.",
};

export const askForDiscWords = ({
  theFile,
  isSelf,
  person,
  designated,
}: RouteInWords): RouteStepWords => ({
  title: "Ask Social Security in writing for the file on a disc",
  why: "For a hearing, the hearing office makes the disc. It does so most often when the exhibits are ready, and again on the evening before or on the day. After a decision, the office that decided has the file. The Appeals Council has the recordings too.",
  script: [
    say(
      "Write",
      `“Please send ${isSelf ? "me" : person} a copy of all of ${theFile} on an encrypted disc, with the list of exhibits and the password. This is a request under the Privacy Act.”`,
    ),
    say(
      "Add at once",
      `“If you will not send medical records directly, I name ${designated ?? "[name, address, phone]"} as the designated representative who may receive them.”`,
    ),
    note("Put in", "Name, date of birth, the number on their letters, signature and the day."),
    ...(isSelf
      ? []
      : [
          note(
            "Who may ask",
            `${person}, or the representative appointed in the claim. If you are neither, let ${person} sign.`,
          ),
        ]),
    note("Keep", "A copy, and proof of the day it arrived."),
  ],
});

export const askAboutDiscWords = ({ introduction, evidenceBy }: RouteInWords): RouteStepWords => ({
  title: "Ask whether the disc was sent",
  why:
    evidenceBy === null
      ? "They can say whether it was made and sent, though not what is in it."
      : `The last day for evidence is ${evidenceBy}. It is good to see the file before that day.`,
  script: [
    say("Begin with", `“Hello. ${introduction} I asked in writing for the file on a disc.”`),
    say("Ask", "“Was it made, when was it sent, and to which address? Who sends the password?”"),
    note(
      "Not on the phone",
      "They do not talk about what is in the medical records. That is a rule.",
    ),
    note("Write down", "Who you spoke with, what was promised, and the day."),
  ],
});

export const discHoldsNoneWords = ({ holder }: RouteInWords): RouteStepWords => ({
  title: "Tell them what is missing, and ask for the disc again later",
  why: "The file grows. What is missing today can be asked for by Social Security itself, or sent in by you.",
  script: [
    say(
      "Write",
      `“The file does not hold the records of ${holder}. Please ask for them, and send me a new disc when they are in.”`,
    ),
    note("At a hearing", "Tell them in time which records you still wait for. That protects them."),
  ],
});
