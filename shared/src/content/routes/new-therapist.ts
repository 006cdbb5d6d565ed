import { note, say, writeDown } from "../next-steps/step-words.ts";
import type { RouteInWords, RouteStepWords, RouteWords } from "./route-text.ts";

export const newTherapistWords: RouteWords = {
  what: "The records go to a therapist or doctor the person chose. The two of them may read it all together.",
  why: "Some offices send notes to another therapist without a fight. It is a choice of yours, and never in place of your own copy.",
  fitsWhen:
    "It fits where the ones who treated have the records, and there is someone you trust to receive them.",
  mayHold: ["What the office agreed to send, once the therapist has it"],
  mayLack: [
    "Whatever the paper you sign does not name",
    "What the therapist does not pass on to you",
  ],
  rhythm: "We suggest asking every two weeks until it has come.",
  letters: ["A form of the office that lets it send the records", "A word that they were sent"],
  cautions: [
    "You need not choose this. The right to the records is yours, and they may not choose for you.",
    "The paper that lets them send the records should say exactly what is sent, to whom, and until when. It can be taken back in writing.",
    "Ask the new therapist first. Some do not want to keep old notes.",
    "Copies for somebody else can cost more than copies for you.",
  ],
  end: "The therapist has the records, and you have read what you wanted to read. You can close the case as sent to someone you chose, or go on for your own copy.",
};

export const chooseTherapistWords = ({
  isSelf,
  person,
  holder,
  theRecords,
}: RouteInWords): RouteStepWords => ({
  title: "Ask the new therapist, then sign for the sending",
  why: "Both have to agree: the one who receives, and the office that sends.",
  script: [
    say(
      "Ask the therapist",
      `“Would you receive ${theRecords} from ${holder}, read them with ${isSelf ? "me" : person}, and give ${isSelf ? "me" : person} a copy?”`,
    ),
    say(
      "Write to the office",
      `“Please send ${theRecords} to [name and address]. ${isSelf ? "My own request for a copy stays as it is" : `The request for a copy for ${person} stays as it is`}.”`,
    ),
    note("The paper", "What is sent, who sends it, who gets it, until when, signature and day."),
    writeDown,
  ],
});

export const hasItComeWords = ({ to, holder }: RouteInWords): RouteStepWords => ({
  title: `Ask ${to ?? "the therapist"} if the records came`,
  why: "Offices often send late, and nobody tells you.",
  script: [
    say(
      "Ask the therapist",
      `“Did anything come from ${holder}? How many pages, and which years?”`,
    ),
    say("If not, ask the office", "“On which day did you send it, and to which address?”"),
    writeDown,
  ],
});

export const readTogetherWords = ({ to }: RouteInWords): RouteStepWords => ({
  title: `Read them with ${to ?? "the therapist"}, and ask for a copy`,
  why: "Reading with someone who knows you is gentler. Pages that came from another office belong to the record there too, so you may ask for a copy of them.",
  script: [
    say("Ask", "“Could we go through it together? I would like a copy to keep.”"),
    note("Tell us", "What is in it: the kinds, and the years."),
    note("Take your time", "Nobody has to read all of it at once."),
  ],
});
