import { nameRecords, type TalkVoice } from "./talk-voice.ts";

/** What people hear when they ask for records. */
export type ReplyCode =
  | "policy"
  | "doctor_must_approve"
  | "come_in"
  | "no_notes"
  | "upset"
  | "balance"
  | "fee"
  | "too_busy"
  | "who_is_this_for"
  | "already_sent"
  | "form"
  | "only_providers"
  | "summary"
  | "portal"
  | "other_office"
  | "not_here"
  | "call_later"
  | "only_to_the_patient";

/** One thing they may say, with words to answer it and the reason why they help. */
export interface Reply {
  readonly code: ReplyCode;
  readonly theySay: string;
  readonly youSay: string;
  readonly why: string;
  /** The rule behind it; null where none is needed, or where federal law does not count. */
  readonly rule: string | null;
}

type Answer = Omit<Reply, "code">;

/** Where HIPAA does not count, the words ask kindly for the same, and no rule is named. */
const answers: Readonly<Record<ReplyCode, (voice: TalkVoice) => Answer>> = {
  policy: ({ federal }) => ({
    theySay: "It is our policy.",
    youSay: federal
      ? "I understand. The federal rule asks for a decision about this one person, in writing. Could you make an exception, or tell me which ground you rely on?"
      : "I understand. Could you make an exception, and tell me in writing what the reason is?",
    why: federal
      ? "A policy is not a reason. The rule has a short list, and asks about one person at a time."
      : "Somebody there can make an exception, and a reason in writing is something to work with.",
    rule: federal ? "NOTGROUND-POLICY" : null,
  }),
  doctor_must_approve: ({ federal, hasDoctor }) => ({
    theySay: hasDoctor
      ? "The doctor has to approve it first."
      : "Somebody has to approve it first.",
    youSay: "Thank you. Could you ask today? When may I call back to hear the answer?",
    why: federal
      ? "They may ask inside the house. Nothing in the rule stops their 30 days for it."
      : "It helps to know who decides, and on which day.",
    rule: federal ? "FED-CLOCK-04" : null,
  }),
  come_in: ({ federal }) => ({
    theySay: "You have to come in for that.",
    youSay:
      "Coming in is hard for me. Could you send them by mail or e-mail? I can show another way who I am.",
    why: federal
      ? "They must check who is asking. The check may not become a barrier or a delay."
      : "Most offices have another way if somebody asks for it.",
    rule: federal ? "FED-SCOPE-03" : null,
  }),
  no_notes: ({ federal }) => ({
    theySay: "We do not give out notes.",
    youSay: federal
      ? "I ask for the notes in the chart: visits, diagnosis, treatment plan, test results. If you keep other notes apart from it, please say so in writing, and send the rest."
      : "Please tell me in writing which notes you keep back, and why. Could you send the rest?",
    why: federal
      ? "Only a therapist’s own notes of what was said, kept apart from the chart, are different. The chart is not."
      : "Then it is clear what is missing, and the rest need not wait for it.",
    rule: federal ? "PSY-01" : null,
  }),
  upset: ({ federal, isSelf }) => ({
    theySay: "It would upset you. It is for your own protection.",
    youSay: `${
      isSelf
        ? "Thank you for thinking of me. I am prepared to read them, and I would value help with anything that is hard."
        : "Thank you for the thought. Nobody will be alone with the reading, and help is welcome."
    }${federal ? " Is there a danger to somebody’s life or body? If not, please send them." : ""}`,
    why: federal
      ? "Fear that reading may hurt is not a reason. Only a danger to life or body counts."
      : "It answers the worry, and asks for nothing more than help.",
    rule: federal ? "NOTGROUND-UPSET" : null,
  }),
  balance: ({ federal }) => ({
    theySay: "You still owe a balance.",
    youSay:
      "I am glad to talk about the bill another day. The records are a thing apart. Please send them meanwhile.",
    why: federal
      ? "An unpaid bill for treatment is not a reason to keep the record."
      : "Saying that they are two things often settles it.",
    rule: federal ? "NOTGROUND-BILL" : null,
  }),
  fee: ({ federal }) => ({
    theySay: "There is a fee for every page.",
    youSay:
      "Could you tell me in writing what the fee is made of? Is there a lower one for an electronic copy?",
    why: federal
      ? "They may charge for the copying, the paper or the disc, and postage. Not for the search."
      : "An electronic copy often costs less.",
    rule: federal ? "FEE-01" : null,
  }),
  too_busy: ({ federal }) => ({
    theySay: "We are too busy. It will take a while.",
    youSay: `I understand that there is a lot to do. ${
      federal ? "The rule gives 30 days from the day it arrived. " : ""
    }Which part could you send this week, and by which day the rest?`,
    why: federal
      ? "The 30 days run whether they are busy or not. A part now is better than all of it later."
      : "A part now, and a day for the rest, is more than a promise.",
    rule: federal ? "FED-CLOCK-01" : null,
  }),
  who_is_this_for: ({ isSelf, person, federal }) => ({
    theySay: "Who is this for? Why do you want them?",
    youSay: `${isSelf ? "They are for me." : `They are for ${person}.`} ${
      federal
        ? "I would rather leave it at that. The rule asks for no reason."
        : "I would rather leave it at that."
    }`,
    why: federal
      ? "Nobody has to say why. With a disability claim it can help to say so: in some states the copy is then free."
      : "You may say why if you think that it helps.",
    rule: federal ? "NOTGROUND-REASON" : null,
  }),
  already_sent: () => ({
    theySay: "We already sent it.",
    youSay:
      "Thank you. Nothing has come. On which day was it sent, how, and to which address? Please send it once more.",
    why: "It may have gone to an old address, or to somebody else. The day and the way show which.",
    rule: null,
  }),
  form: ({ federal }) => ({
    theySay: "You have to send our form.",
    youSay: federal
      ? "Gladly. Please send it to me today. My request stands, and its days run on."
      : "Gladly. Please send it to me today. My request stands.",
    why: federal
      ? "A form to sign often means that they work on the real record. It does not start the days anew."
      : "A form to sign often means that they work on the real record.",
    rule: federal ? "FED-CLOCK-04" : null,
  }),
  only_providers: (voice) => ({
    theySay: "We only send them to other providers.",
    youSay: `I ask for a copy of ${nameRecords(voice)} for ${voice.isSelf ? "myself" : voice.person}. If a clinician should have one too, I will tell you whom.`,
    why: voice.federal
      ? "The right to the record belongs to the person. The person may choose somebody; the office may not."
      : "It is for the person to choose who gets a copy.",
    rule: voice.federal ? "NOTGROUND-TOCLINICIAN" : null,
  }),
  summary: ({ federal }) => ({
    theySay: "We will send you a summary.",
    youSay:
      "Thank you, a summary is a help. It does not take the place of the record for me. Please send the record as well.",
    why: federal
      ? "A summary takes the place of the record only if it was agreed to in advance. A quick “yes” could be taken for that."
      : "A quick “yes” could be taken as if nothing else were wanted.",
    rule: federal ? "SUMMARY-01" : null,
  }),
  portal: ({ federal }) => ({
    theySay: "It is all on the portal.",
    youSay:
      "I have looked there. The treatment notes and much else are not there. Please send the full record.",
    why: federal
      ? "The portal is enough only if everything asked for is there, in the form asked for."
      : "A portal seldom shows what the clinician writes.",
    rule: federal ? "NOTGROUND-PORTAL" : null,
  }),
  other_office: ({ federal }) => ({
    theySay: "Those pages came from another doctor.",
    youSay: "They are in the chart that you keep. Please send them with the rest.",
    why: federal
      ? "What another doctor sent is part of the record that this office keeps."
      : "It saves asking a second office.",
    rule: federal ? "NOTGROUND-OTHERDOC" : null,
  }),
  not_here: ({ federal }) => ({
    theySay: "We do not have them any more.",
    youSay:
      "Do you know who has them now? Please give me the name and address, in writing if you can.",
    why: federal
      ? "If they know where the records are, the rule asks them to say so."
      : "They often know who took them over.",
    rule: federal ? "FED-WRONGPLACE-01" : null,
  }),
  call_later: () => ({
    theySay: "Call back later.",
    youSay:
      "When is a good time, and whom do I ask for? Could you make a note that I called today? May I have your name?",
    why: "A name and a time make the next call shorter. Write the call down here.",
    rule: null,
  }),
  only_to_the_patient: ({ person, federal }) => ({
    theySay: "We can only talk to the patient.",
    youSay: `I understand. Which paper do you need to see that I may act for ${person}? I can send it today.`,
    why: federal
      ? "They must check who may act for somebody. Once they have seen the paper, tell us the day."
      : "A paper settles it. Once they have seen it, tell us the day.",
    rule: federal ? "PR-01" : null,
  }),
};

/**
 * One thing they may say on this case, and the words to answer it.
 * @example answerReply("policy", voice).youSay
 */
export function answerReply(code: ReplyCode, voice: TalkVoice): Reply {
  return { code, ...answers[code](voice) };
}
