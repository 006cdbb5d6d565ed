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
 * What to go through before the talk with the doctor: the doctor, not the office, because an office has a policy and a
 * doctor can make an exception.
 * @example prepareForDoctor(voice).parts[0]?.heading
 */
export function prepareForDoctor(voice: TalkVoice): Preparation {
  return {
    lead: `The office may have one policy for everybody. ${capitalize(voice.doctor)} can look at one person, and make an exception. Take from this page what fits, and leave the rest.`,
    parts: [
      beforeTheTalk(voice),
      whatToSay(voice),
      whatToAskFor(voice),
      ...askAboutTheClaim(voice),
      whatNotToAgreeTo(voice),
      ifItGoesBadly(voice),
    ],
  };
}

function beforeTheTalk({ isSelf, person }: TalkVoice): PreparationPart {
  return {
    heading: "Before the talk",
    points: [
      point("Have at hand: your request, the day you sent it, and the proof that it arrived."),
      ...(isSelf ? [] : [point(`And the paper that shows that you may act for ${person}.`)]),
      point("Think what you would be glad of at the end: all of it, a part now, or a day."),
      point(
        isSelf
          ? "Think who could be with you when you read. It helps you, and it answers a worry."
          : `Think who could be with ${person} for the reading. It answers a worry.`,
      ),
      point(
        "If a call is too much, send the same words as a message. Then you have it in writing.",
      ),
    ],
  };
}

function whatToSay(voice: TalkVoice): PreparationPart {
  const { isSelf, person, federal } = voice;
  return {
    heading: "What to say",
    points: [
      aloud(sayWhy(voice)),
      aloud(
        isSelf
          ? "I am prepared to read them, also what is hard."
          : `${person} is prepared to read them, and will not be alone with it.`,
      ),
      aloud(
        isSelf
          ? "I would value your help. Could we go through the hard parts once I have the copy?"
          : "Your help would be welcome. Could you go through the hard parts with us once the copy is there?",
      ),
      aloud(
        `The office may have a policy about this. Could you make an exception for ${isSelf ? "me" : person}?`,
      ),
      ...(federal
        ? [
            point(
              "You may leave out why. The rule asks for no reason. Many doctors are moved by one.",
              "NOTGROUND-REASON",
            ),
          ]
        : []),
    ],
  };
}

function sayWhy(voice: TalkVoice): string {
  const records = nameRecords(voice);
  if (voice.hasClaim)
    return voice.isSelf
      ? `I need ${records} for my disability claim. It may depend on what they say.`
      : `We need ${records} for a disability claim. It may depend on what they say.`;
  return voice.isSelf
    ? `I would like to have ${records}, to understand my care and to know what is written about me.`
    : `${voice.person} would like to have the records, to understand the care and to know what is written there.`;
}

function whatToAskFor(voice: TalkVoice): PreparationPart {
  return {
    heading: "What to ask for",
    points: [
      aloud(`Would you let the office send ${nameRecords(voice)}, with the treatment notes?`),
      aloud("If not all of it: which part could you send now?"),
      aloud("What is held back, and for which reason? Could I have that in writing?"),
      ...(voice.federal
        ? [
            aloud("How does a review by another clinician work here?"),
            point(
              "A review is there for some reasons only, such as a danger to life. The answer tells you which reason it is.",
              "REVIEW-01",
            ),
          ]
        : []),
      aloud("By which day may I expect it? May I call you then?"),
    ],
  };
}

function capitalize(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
