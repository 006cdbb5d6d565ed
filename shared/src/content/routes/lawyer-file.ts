import { note, say, writeDown } from "../next-steps/step-words.ts";
import type { RouteInWords, RouteStepWords, RouteWords } from "./route-text.ts";

export const lawyerFileWords: RouteWords = {
  what: "A lawyer who acts in the claim keeps a file. So does any other representative. Many of them can read the file of Social Security online at any hour.",
  why: "A representative may have the records, or can fetch them today. Asking costs nothing but patience.",
  fitsWhen: "It fits where a lawyer or another representative acts in the claim.",
  mayHold: [
    "Records that the lawyer asked for and paid",
    "Everything in the claim file of Social Security, fetched online",
    "The list of exhibits, and what was sent in or held back",
  ],
  mayLack: [
    "Treatment notes that nobody asked for",
    "What came to Social Security after the last download",
  ],
  rhythm: "We suggest asking once a week, in a friendly way. To keep asking is what works here.",
  letters: ["A link or a disc with the file", "A form that lets the lawyer fetch the records"],
  cautions: [
    "If the lawyer asks the office for the copy, the fee limit may not count, and the office need not send all of it. Ask for the copy to be sent to the person whose records they are, and pass it on.",
    "Certain representatives read the file online instead of getting a disc. Ask for that download by name.",
    "What a lawyer owes you of the file is for the rules of the state bar. We have not read them.",
  ],
  end: "The file came and holds the records, or the lawyer has looked and does not have them.",
};

export const askLawyerWords = ({
  to,
  introduction,
  theClaim,
  theRecords,
}: RouteInWords): RouteStepWords => ({
  title: `Ask ${to ?? "the lawyer"} for the file`,
  why: "One clear message is easier to answer than three questions on the phone.",
  script: [
    say("Begin with", `“Hello. ${introduction} It is about ${theClaim}.”`),
    say(
      "Ask for",
      "“Please download the whole file from Appointed Representative Services, and send it to me with the list of exhibits.”",
    ),
    say(
      "And for",
      `“Please send me all evidence that was sent in or held back, and ${theRecords} if you have them.”`,
    ),
    say("Close with", "“By which day can I expect it?”"),
    writeDown,
  ],
});

export const askLawyerAgainWords = ({ to, evidenceBy }: RouteInWords): RouteStepWords => ({
  title: `Ask ${to ?? "the lawyer"} again`,
  why:
    evidenceBy === null
      ? "Offices are busy, and the one who asks each week is served first. You are not a nuisance: it is your file."
      : `The last day for evidence is ${evidenceBy}. Say that day when you ask.`,
  script: [
    say("Say", "“I am asking again about the file. Has the download been made?”"),
    say("Ask", "“Who in your office can send it, and on which day?”"),
    say("If it drags on", "“I would be glad of the list of exhibits alone, today.”"),
    writeDown,
  ],
});

export const lawyerHasThemWords = ({ to }: RouteInWords): RouteStepWords => ({
  title: `Ask ${to ?? "the lawyer"} to send them to you`,
  why: "The records are there. Now only the sending is left.",
  script: [
    say("Ask", "“Please send me a copy, on a disc or by a safe link. Paper is fine too.”"),
    say("And", "“Which records did you send to Social Security, and which did you not?”"),
    writeDown,
  ],
});

export const lawyerSaidNoWords = ({ to }: RouteInWords): RouteStepWords => ({
  title: "Ask for the reason in writing",
  why: "A lawyer may have a reason that can be talked about. The file of Social Security stays open to the person whose claim it is.",
  script: [
    say("Write", "“Please tell me in writing why I cannot have a copy of the file.”"),
    note("Where to turn", `The state bar tells you what ${to ?? "a lawyer"} owes a client.`),
    note("Then", "Ask again, or end this way."),
  ],
});
