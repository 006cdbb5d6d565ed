import { say, sentences } from "../letter-segments.ts";
import { type BlockTemplate, byTone, type LetterTemplate } from "../letter-template.ts";
import { finds, hasHappened, isAwaited } from "../letter-view.ts";
import {
  closing,
  contact,
  coverage,
  date,
  delivery,
  fee,
  identity,
  onBehalf,
  personConfirms,
  personSignature,
  psychotherapyNotes,
  recordsOf,
  sender,
  signature,
  thanks,
} from "./letter-frame.ts";
import { doctorRecipient, doctorSalutation, retaliation } from "./letter-parts.ts";

const mailing: BlockTemplate = {
  id: "mailing",
  role: "delivery",
  write: ({ fact }) => say`By certified mail, return receipt requested: ${fact("tracking_number")}`,
};

const heading: BlockTemplate = {
  id: "heading",
  role: "heading",
  write: (context) => {
    const { voice, traits, has, fact } = context;
    const records = traits.wantsCompleteRecord ? "complete records" : "records";
    const whose =
      voice === "self" ? say`my ${records}` : say`the ${records} of ${fact("person_name")}`;
    if (has("later_requests_on")) return say`Repeated request for ${whose}`;
    return has("earlier_request_on") ? say`Second request for ${whose}` : say`Request for ${whose}`;
  },
};

/** What came before, as far as it is known. That the time has ended is said only once it has for certain. */
const history: BlockTemplate = {
  id: "history",
  role: "paragraph",
  write: (context) => {
    const { voice, traits, words, has, fact } = context;
    const records = voice === "advocate" ? say`their records` : recordsOf(context);
    if (!has("earlier_request_on")) {
      return say`${words.I} ask for ${records} under the right of access in the HIPAA Privacy Rule, 45 CFR 164.524.`;
    }
    const time = traits.dueAfterThirtyDays ? "30 days" : "time, with your extension,";
    const ended = byTone(context, {
      friendly: say`The ${time} that the law gives for an answer ended on ${fact("earlier_request_due_on")}.`,
      firm: say`The ${time} that 45 CFR 164.524(b)(2) allows ended on ${fact("earlier_request_due_on")}.`,
      legal: say`The ${time} that 45 CFR 164.524(b)(2) allows ended on ${fact("earlier_request_due_on")}.`,
    });
    return sentences(
      say`${words.I} asked for ${records} on ${fact("earlier_request_on")}.`,
      has("later_requests_on")
        ? say`${words.I} asked again on ${fact("later_requests_on")}.`
        : null,
      has("earlier_request_received_on")
        ? say`Your office received the first request on ${fact("earlier_request_received_on")}.`
        : null,
      has("earlier_request_due_on") ? ended : null,
    );
  },
};

/** The findings of the assessment, in their own words. */
const whatHappened: BlockTemplate = {
  id: "what_happened",
  role: "paragraph",
  write: ({ has, fact }) => (has("what_happened") ? say`${fact("what_happened")}` : null),
};

const turn: BlockTemplate = {
  id: "turn",
  role: "paragraph",
  write: (context) =>
    byTone(context, {
      friendly: say`I know how busy an office can be, and I would like us to settle this together. Would you please do these five things:`,
      firm: say`I would like us to settle this between ourselves. Please do these five things:`,
      legal: say`I would like us to settle this between ourselves, and the rule shows how. Please do these five things:`,
    }),
};

/** LETTER-01, point 1: 45 CFR 164.524(a)(1), 164.501. */
const pointA: BlockTemplate = {
  id: "point_a",
  role: "point",
  write: (context) => {
    const { traits, words, has, fact } = context;
    const what = say`${words.my} ${fact("asked_kinds")}, ${fact("asked_range")}`;
    const ask = traits.looksInPerson
      ? say`Let me look at ${what}, at a time and a place that suit us both.`
      : say`Send ${what}, as ${fact("asked_format")}.`;
    return sentences(
      ask,
      has("asked_details") ? say`${fact("asked_details")}` : null,
      byTone(context, {
        friendly: say`The right to this is in 45 CFR 164.524(a)(1) and 164.501.`,
        firm: say`45 CFR 164.524(a)(1) gives the right to the whole designated record set, as 45 CFR 164.501 defines it.`,
        legal: say`45 CFR 164.524(a)(1) gives the right to the whole designated record set, as 45 CFR 164.501 defines it: the medical and billing records, and any other records used to make decisions about ${words.about}.`,
      }),
    );
  },
};

/** LETTER-01, point 2. The regulation is quoted as the regulation; "very limited" and "extremely rare" are words of HHS guidance, FAQ 2046. */
const pointB: BlockTemplate = {
  id: "point_b",
  role: "point",
  write: (context) => {
    const { words } = context;
    return sentences(
      byTone(context, {
        friendly: say`If you think you cannot send some part, please tell me which paragraph of 45 CFR 164.524(a)(2) or (a)(3) that rests on, and why.`,
        firm: say`If you withhold any part, name the paragraph of 45 CFR 164.524(a)(2) or (a)(3) that you rely on, and the facts that support it.`,
        legal: say`If you withhold any part, name the paragraph of 45 CFR 164.524(a)(2) or (a)(3) that you rely on, and the facts that support it. A denial must state its basis (45 CFR 164.524(d)(2)(i)).`,
      }),
      say`You may deny access for the safety of a person only if a licensed health care professional has determined, “in the exercise of professional judgment, that the access requested is reasonably likely to endanger the life or physical safety of the individual or another person” (45 CFR 164.524(a)(3)(i)).`,
      say`Guidance of the U.S. Department of Health and Human Services (FAQ 2046) says that access may be denied only in “very limited” circumstances, and that this ground applies in “extremely rare” ones.`,
      say`Please tell me which “extremely rare” circumstances apply in ${words.my} case.`,
      byTone(context, {
        friendly: null,
        firm: say`An office policy is not a ground that the rule lists.`,
        legal: say`An office policy is not a ground that the rule lists. The same guidance says: “General concerns about psychological or emotional harm are not sufficient to deny an individual access.”`,
      }),
    );
  },
};

/** LETTER-01, point 3: the words of 45 CFR 164.524(a)(4), and (d)(4). */
const pointC: BlockTemplate = {
  id: "point_c",
  role: "point",
  write: (context) =>
    sentences(
      say`Tell me the procedure for a review of a denial.`,
      say`If you deny access on a ground in 45 CFR 164.524(a)(3), ${context.words.i} have the right to have the denial “reviewed by a licensed health care professional who is designated by the covered entity to act as a reviewing official and who did not participate in the original decision to deny” (45 CFR 164.524(a)(4)).`,
      byTone(context, {
        friendly: say`Please tell me to whom to write for it. What happens next is in 45 CFR 164.524(d)(4).`,
        firm: say`Please tell me to whom to send the request for it. You must pass it on promptly, and send the result in writing promptly (45 CFR 164.524(d)(4)).`,
        legal: say`Please tell me to whom to send the request for it, as 45 CFR 164.524(d)(2)(ii) asks. You must refer it promptly. The reviewing official must decide within a reasonable period of time, and you must send the result in writing promptly (45 CFR 164.524(d)(4)).`,
      }),
    ),
};

/** LETTER-01, point 4: 45 CFR 164.524(d)(2)(iii), 160.306. */
const pointD: BlockTemplate = {
  id: "point_d",
  role: "point",
  write: (context) =>
    sentences(
      say`Tell me how to complain to your office, and to the Office for Civil Rights of the U.S. Department of Health and Human Services.`,
      byTone(context, {
        friendly: say`Please add the name or title and the telephone number of the person to ask (45 CFR 164.524(d)(2)(iii) and 160.306).`,
        firm: say`Give the name or title and the telephone number of your contact person (45 CFR 164.524(d)(2)(iii) and 160.306).`,
        legal: say`Give the name or title and the telephone number of the contact person or office that 45 CFR 164.530(a)(1)(ii) requires (45 CFR 164.524(d)(2)(iii) and 160.306). Please also name your privacy official.`,
      }),
    ),
};

/** LETTER-01, point 5: 45 CFR 164.524(d)(1). */
const pointE: BlockTemplate = {
  id: "point_e",
  role: "point",
  write: (context) =>
    sentences(
      say`Separate out what you withhold, and send the rest.`,
      byTone(context, {
        friendly: say`45 CFR 164.524(d)(1) asks for this.`,
        firm: say`You must, “to the extent possible, give the individual access to any other protected health information requested” (45 CFR 164.524(d)(1)).`,
        legal: say`You must, “to the extent possible, give the individual access to any other protected health information requested” (45 CFR 164.524(d)(1)). The rest is due on the same day as the whole.`,
      }),
    ),
};

/** Each request has its own clock, and a new one does not reset an older one (FED-CLOCK-05). */
const answerBy: BlockTemplate = {
  id: "answer_by",
  role: "paragraph",
  write: (context) => {
    const { words, has } = context;
    const firm = has("earlier_request_on")
      ? say`${words.My} first request still stands, and this letter gives it no new date. This letter is also a new request of its own. Please act on it no later than 30 days after you receive it (45 CFR 164.524(b)(2)).`
      : say`Please act on this request no later than 30 days after you receive it (45 CFR 164.524(b)(2)).`;
    return byTone(context, {
      friendly: has("earlier_request_on")
        ? say`${words.My} first request still stands. Please answer soon, and at the latest 30 days after you receive this letter.`
        : say`Please answer soon, and at the latest 30 days after you receive this letter.`,
      firm,
      legal: firm,
    });
  },
};

/** The certified letter with the five points of LETTER-01. */
export const certifiedLetter: LetterTemplate = {
  kind: "certified_letter",
  version: 3,
  basis: "access",
  isCalledFor: (view) =>
    isAwaited(view) &&
    (finds(view, ["answer_overdue", "rest_not_released"]) || hasHappened(view, "denied")) &&
    !hasHappened(view, "certified_letter_sent"),
  title: "The certified letter",
  rules: [
    "LETTER-01",
    "CERT-01",
    "FED-SCOPE-01",
    "FED-SCOPE-02",
    "FED-CLOCK-01",
    "FED-CLOCK-05",
    "DENY-R1",
    "NOTGROUND-POLICY",
    "NOTGROUND-UPSET",
    "DENIALLETTER-01",
    "PARTIAL-01",
    "REVIEW-01",
    "PSY-01",
    "PSY-02",
    "FEE-01",
    "FEE-03",
    "FORM-01",
    "THIRD-01",
    "CONTACT-01",
    "RETAL-01",
    "PR-01",
    "PR-04",
  ],
  blocks: [
    sender,
    date,
    mailing,
    doctorRecipient,
    heading,
    doctorSalutation,
    onBehalf,
    history,
    whatHappened,
    retaliation,
    turn,
    pointA,
    pointB,
    pointC,
    pointD,
    pointE,
    psychotherapyNotes,
    identity,
    delivery,
    fee,
    answerBy,
    coverage,
    contact,
    thanks,
    closing,
    signature,
    personConfirms,
    personSignature,
  ],
};
