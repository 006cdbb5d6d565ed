import { type CaseInWords, note, type StepWords, say, writeDown } from "./step-words.ts";

export const sendFirstRequestWords = ({ federal }: CaseInWords): StepWords => ({
  title: "Send the first request",
  why: federal
    ? "A plain request in writing starts their 30 days. The day it reaches them is day 0."
    : "A plain request in writing, with a date on it, is the first step everywhere.",
  effort: "About ten minutes. We fill in the letter from what you told us.",
  cost: "Nothing for the asking. A stamp, if you mail it.",
  caution: null,
  script: [],
});

export const lookInThePortalWords = (): StepWords => ({
  title: "Download what the portal has",
  why: "Some pages may be there today. It is rarely the full record, and it seldom shows what the doctor writes. So send the request too.",
  effort: "A few minutes.",
  cost: "Nothing.",
  caution: null,
  script: [
    note("Look for", "“Download my record”, visit notes, test results, letters."),
    note("Tell us", "What was there, and which dates. We keep it on the case."),
  ],
});

/** `sent`: when the request went out of which nobody knows the arrival, such as "on October 13". There may be an older one. */
export const confirmReceiptWords = (
  { introduction }: CaseInWords,
  sent: string | null,
): StepWords => ({
  title: "Find out when your request arrived",
  why: "Their days for an answer begin on the day it arrived. Without that day, no date can be counted.",
  effort: "A look at the tracking or the portal, or a short call.",
  cost: "Nothing.",
  caution: null,
  script: [
    note(
      "Look first",
      "The return receipt, the tracking page, the fax confirmation, or the portal. If you asked by phone or in person, it is the day you asked.",
    ),
    say(
      "If you call",
      `“Hello. ${introduction} A request for records went to you ${sent ?? "some time ago"}.”`,
    ),
    say("Ask", "“On which day did you receive it? May I have your name, please?”"),
    writeDown,
  ],
});

/** `number` as it is printed on the slip. */
export const lookUpNumberWords = (
  words: CaseInWords,
  sent: string | null,
  number: string,
): StepWords => ({
  ...confirmReceiptWords(words, sent),
  title: "Look up the number of your letter",
  why: "The post office knows if it came, and on which day. Their days for an answer begin on that day.",
  effort: "Two minutes on the page of the post office, or a short call.",
  script: [
    note("Look up", `Type usps.com into your browser, choose “Track”, and enter ${number}.`),
    note("If it says “Delivered”", "Enter that day here. Keep the green card when it comes."),
    note(
      "If it was refused or not picked up",
      "Tell us. Then send it another way: fax, the portal, or by hand with somebody who sees it.",
    ),
    ...confirmReceiptWords(words, sent).script.slice(1),
  ],
});

export const sendAgainWords = (): StepWords => ({
  title: "Send the request again, another way",
  why: "It came back, so it may never have reached them. No clock runs until it does. Fax, the portal, or handing it over while somebody sees it may work better.",
  effort: "About ten minutes. The letter is still here.",
  cost: "A stamp or a fax, if you do not use the portal.",
  caution: null,
  script: [
    note("Check first", "Ask the office for the address or fax number that it uses for records."),
  ],
});

/** `promised`: the day that they named, where it has passed with nothing in hand. */
export const followUpWords = (
  { introduction, asked, late, holder }: CaseInWords,
  promised: string | null,
): StepWords => ({
  title: promised === null ? "Ask them where the records are" : "Ask them about their promise",
  why: sayWhyToAsk(holder, late, promised),
  effort: "A call or a message of five minutes.",
  cost: "Nothing.",
  caution: null,
  script: [
    say("Begin with", `“Hello. ${introduction} I asked for records ${asked ?? "some time ago"}.”`),
    ...(promised === null
      ? []
      : [say("Remind them", `“You told me that I would have an answer by ${promised}.”`)]),
    say("Ask", "“Where is the request now, and by which day can I expect the records?”"),
    say("If they need something", "“Could you tell me in writing what is missing?”"),
    writeDown,
  ],
});

function sayWhyToAsk(holder: string, late: string | null, promised: string | null): string {
  if (promised !== null)
    return `They promised it by ${promised}, and nothing is recorded. A promise is easy to forget. A friendly word brings it back to mind.`;
  return late === null
    ? `You may ask ${holder} how it is going at any time. It does not change their date.`
    : "Sometimes a request only lies in the wrong tray. A short, friendly word often helps.";
}

export const askForFullRecordWords = ({ asked, theRecords, federal }: CaseInWords): StepWords => ({
  title: "Reply that a summary is not the record",
  why: federal
    ? "They may send a summary in place of the records only if you agreed to it in advance. The 30 days go on. A form to sign or a fee to pay would be a sign of the real record."
    : "You asked for the record, and a summary is not the record. A form to sign or a fee to pay would be a sign of the real one.",
  effort: "A short message.",
  cost: "Nothing for the asking. They may charge for the copy itself.",
  caution: null,
  script: [
    say(
      "Write or say",
      `“Thank you for the summary. I asked ${asked ?? "earlier"} for ${theRecords}, the full record with the treatment notes. I did not agree to a summary in its place.”`,
    ),
    say("Then ask", "“Please send the full record. By which day can I expect it?”"),
    writeDown,
  ],
});
