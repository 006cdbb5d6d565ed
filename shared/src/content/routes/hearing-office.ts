import { note, say } from "../next-steps/step-words.ts";
import type { RouteInWords, RouteStepWords, RouteWords } from "./route-text.ts";

export const hearingOfficeWords: RouteWords = {
  what: "The hearing office (OHO, once called ODAR) gets things ready for the judge. Does nobody represent the person? Then it can ask those who treated for the records itself.",
  why: "With no lawyer, the hearing office can collect the records. Then you ask for the disc again.",
  fitsWhen: "It fits before a hearing, where nobody represents the person in the claim.",
  mayHold: [
    "The records, once the office that treated has answered the hearing office",
    "The list of exhibits, which shows what came",
  ],
  mayLack: ["Records that were never sent to it", "What came after the last disc was made"],
  rhythm: "We suggest asking every two weeks. Once they are in, ask for the disc again.",
  letters: [
    "The notice of the hearing, at least 75 days before it",
    "A form that lets the hearing office ask for the records",
    "An encrypted disc with the file",
  ],
  cautions: [
    "You have to tell Social Security about all evidence on the disability, or send it. That goes on as long as the claim does.",
    "Evidence has to be sent, or named, 5 business days before the hearing. To name in time what you wait for is enough.",
    "It never gives out or talks about medical records on the phone. Write, or fax.",
    "It may insist on a designated representative for medical records. Name one in the first letter.",
  ],
  end: "The disc came and holds the records, or the hearing is over. After the decision you can ask for the file.",
};

export const askToCollectWords = ({
  holder,
  theRecords,
  theClaim,
  designated,
}: RouteInWords): RouteStepWords => ({
  title: "Ask the hearing office to collect the records",
  why: "It can write to the office that treated with the weight of Social Security. Do it early: it takes weeks.",
  script: [
    say(
      "Write",
      `“It is about ${theClaim}. Nobody represents the claim. Please ask ${holder} for ${theRecords}, with all treatment notes.”`,
    ),
    say("And", "“I asked for them too and have not received them. Please keep the record open.”"),
    say(
      "Add at once",
      `“If you will not send medical records directly, I name ${designated ?? "[name, address, phone]"} as the designated representative who may receive them.”`,
    ),
    note(
      "Put in",
      "The number on their letters, the years of treatment, the address of the office.",
    ),
    note("Keep", "A copy, and proof of the day it arrived."),
  ],
});

export const askIfCollectedWords = ({
  holder,
  introduction,
  evidenceBy,
}: RouteInWords): RouteStepWords => ({
  title: "Ask the hearing office if the records are in",
  why:
    evidenceBy === null
      ? "They can say whether an answer came, and what they still need."
      : `The last day for evidence is ${evidenceBy}. If the records are not in by then, tell them in writing that you wait for them.`,
  script: [
    say("Begin with", `“Hello. ${introduction}”`),
    say("Ask", `“Did you ask ${holder} for the records? Did an answer come?”`),
    say("If not", "“Could you ask again, please? Is there a form I can sign?”"),
    note("Write down", "Who you spoke with, what was promised, and the day."),
  ],
});

export const askForNewDiscWords = ({ theFile }: RouteInWords): RouteStepWords => ({
  title: "Ask for the disc again",
  why: "The records are in the file now, so a new disc holds them.",
  script: [
    say(
      "Write",
      `“Please send me a new encrypted disc of ${theFile}, with the list of exhibits and the password.”`,
    ),
    note(
      "Ask too",
      "For the last disc, which is made the evening before the hearing or on the day.",
    ),
  ],
});
