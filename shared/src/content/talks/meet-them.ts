import {
  aloud,
  askAboutTheClaim,
  ifItGoesBadly,
  type Preparation,
  type PreparationPart,
  point,
  whatNotToAgreeTo,
} from "./preparation.ts";
import { nameRecords, type TalkVoice } from "./talk-voice.ts";

/**
 * What to go through before a meeting with the doctor, or with the person who looks after the records.
 * @example prepareForMeeting(voice).parts.map(({ heading }) => heading)
 */
export function prepareForMeeting(voice: TalkVoice): Preparation {
  return {
    lead: "It is harder to say no across a table. You come to find a way, not to win. Take from this page what fits, and leave the rest.",
    parts: [
      howToGetAMeeting(voice),
      whatToBring(voice),
      talkingPoints(voice),
      whatToAskFor(voice),
      ...(voice.hasDoctor ? askAboutTheClaim(voice) : []),
      whatNotToAgreeTo(voice),
      beforeYouLeave(),
      ifItGoesBadly(voice),
    ],
  };
}

function howToGetAMeeting({ hasDoctor, doctor, federal, holder }: TalkVoice): PreparationPart {
  return {
    heading: "To get the meeting",
    points: [
      point(
        hasDoctor
          ? `Ask for ${doctor}, or for the person who looks after the records at ${holder}.`
          : `Ask for the person who looks after the records at ${holder}.`,
      ),
      ...(federal
        ? [
            point(
              "An office that HIPAA binds has a privacy contact. If you do not know whom to ask for, ask for that person.",
              "CONTACT-01",
            ),
          ]
        : []),
      aloud("May I come in for half an hour, to talk about a request for records?"),
      point("Ask if it is billed as a visit. A talk about records need not be one."),
    ],
  };
}

function whatToBring({ isSelf, person, hasClaim }: TalkVoice): PreparationPart {
  return {
    heading: "What to bring",
    points: [
      point("A copy of every request, and the proof that it arrived."),
      point("Their letters and messages."),
      point("A paper that shows who you are."),
      ...(isSelf ? [] : [point(`The paper that shows that you may act for ${person}.`)]),
      ...(hasClaim
        ? [point("A paper that shows the disability claim. In some states the copy is then free.")]
        : []),
      point("A list of what came and what is missing. Print the case page for it."),
      point("A pen, this page, and somebody you trust if that helps."),
    ],
  };
}

function talkingPoints(voice: TalkVoice): PreparationPart {
  const { isSelf, person } = voice;
  return {
    heading: "Talking points",
    points: [
      aloud(`Thank you for your time. I would like us to find a way to ${nameRecords(voice)}.`),
      aloud("What has happened with the request since it came? What stands in the way?"),
      aloud("Who decides it, and may I speak with that person?"),
      aloud(
        isSelf
          ? "I am prepared to read them, and I would value help with anything that is hard."
          : `${person} is prepared to read them, and help with it is welcome.`,
      ),
      aloud(
        `If it is a policy for everybody: could you make an exception for ${isSelf ? "me" : person}?`,
      ),
    ],
  };
}

function whatToAskFor({ federal }: TalkVoice): PreparationPart {
  return {
    heading: "What to ask for",
    points: [
      aloud("Which part could you give me today, or this week?"),
      aloud("What is held back, by whom, and for which reason? May I have that in writing?"),
      ...(federal
        ? [
            point(
              "Whatever a reason covers, they may leave out that part only. The rest is owed.",
              "PARTIAL-01",
            ),
            aloud("How does a review by another clinician work here, and whom do I write to?"),
          ]
        : []),
      aloud("Is there a fee? What is it made of, and what does an electronic copy cost?"),
      aloud("By which day will I have it?"),
    ],
  };
}

function beforeYouLeave(): PreparationPart {
  return {
    heading: "Before you leave",
    points: [
      aloud("May we write down what we agreed, and by which day?"),
      point("Ask for the name of whom to call if the day passes."),
      point("Send a short message on the same day, so that it stands in writing:"),
      aloud("Thank you for the meeting. We agreed that you send … by …. I look forward to it."),
    ],
  };
}
