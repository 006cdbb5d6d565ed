import { say, sentences } from "../letter-segments.ts";
import { type BlockTemplate, byTone, type LetterTemplate } from "../letter-template.ts";
import {
  closing,
  contact,
  coverage,
  date,
  delivery,
  fee,
  identity,
  lastDayIfReceivedToday,
  mailing,
  onBehalf,
  personConfirms,
  personSignature,
  psychotherapyNotes,
  recordsOf,
  sender,
  signature,
  thanks,
} from "./letter-frame.ts";
import { officeRecipient, officeSalutation } from "./letter-parts.ts";

const heading: BlockTemplate = {
  id: "heading",
  role: "heading",
  write: (context) =>
    context.traits.looksInPerson
      ? say`Request to look at ${recordsOf(context)}`
      : say`Request for a copy of ${recordsOf(context)}`,
};

/** What is asked for: kinds, dates, and the right to it (FED-SCOPE-02). */
const request: BlockTemplate = {
  id: "request",
  role: "paragraph",
  write: (context) => {
    const { traits, words, fact } = context;
    const what = say`${words.my} ${fact("asked_kinds")}, ${fact("asked_range")}`;
    const verb = traits.looksInPerson ? "let me look at" : "send me a copy of";
    const ask = byTone(context, {
      friendly: say`Would you please ${verb} ${what}?`,
      firm: say`Please ${verb} ${what}.`,
      legal: say`Please ${verb} ${what}.`,
    });
    const right = byTone(context, {
      friendly: null,
      firm: say`This is a request under the right of access in the HIPAA Privacy Rule, 45 CFR 164.524.`,
      legal: say`This is a request under the right of access in the HIPAA Privacy Rule, 45 CFR 164.524(a)(1). That right covers the whole designated record set, as 45 CFR 164.501 defines it: the medical and billing records, and any other records used to make decisions about ${words.about}. HHS guidance says that it includes what other offices sent you.`,
    });
    return sentences(ask, traits.federal ? right : null);
  },
};

const details: BlockTemplate = {
  id: "details",
  role: "paragraph",
  write: ({ has, fact }) => (has("asked_details") ? say`${fact("asked_details")}` : null),
};

/** FORM-01. */
const format: BlockTemplate = {
  id: "format",
  role: "paragraph",
  write: (context) => {
    const { traits, words, fact } = context;
    if (traits.looksInPerson && !traits.federal) {
      return say`Please suggest a day and a time that suit you.`;
    }
    if (traits.looksInPerson) {
      return byTone(context, {
        friendly: say`Please suggest a day and a time that suit you.`,
        firm: say`Please suggest a time and a place that suit us both (45 CFR 164.524(c)(3)(i)).`,
        legal: say`Please suggest a time and a place that suit us both (45 CFR 164.524(c)(3)(i)). The rule names a fee for copies and summaries only (45 CFR 164.524(c)(4)).`,
      });
    }
    const wish = say`${words.I} would like the records as ${fact("asked_format")}.`;
    const otherwise = say`If that is hard for you, please tell me, and we will find another way.`;
    if (!traits.federal) return sentences(wish, otherwise);
    return byTone(context, {
      friendly: sentences(wish, otherwise),
      firm: sentences(
        wish,
        say`Please use this form if you can readily produce it. If not, please ask me which other form will do (45 CFR 164.524(c)(2)).`,
      ),
      legal: sentences(
        wish,
        say`Please use this form if you can readily produce it. If not, another readable form needs ${words.my} agreement (45 CFR 164.524(c)(2)(i) and (ii)).`,
      ),
    });
  },
};

/** SUMMARY-01. */
const notASummary: BlockTemplate = {
  id: "not_a_summary",
  role: "paragraph",
  write: (context) => {
    const { i, I } = context.words;
    const plain = say`${I} need the records themselves. A summary would not be enough.`;
    if (!context.traits.federal) return plain;
    return byTone(context, {
      friendly: plain,
      firm: say`${I} ask for the records themselves, not for a summary. A summary may take their place only if ${i} agree to it in advance (45 CFR 164.524(c)(2)(iii)). ${I} do not agree to one.`,
      legal: say`${I} ask for the records themselves, not for a summary. A summary may take their place only if ${i} agree in advance to the summary and to any fee for it (45 CFR 164.524(c)(2)(iii)). ${I} do not agree to one.`,
    });
  },
};

/** No reason is needed (FED-SCOPE-02); a request is no authorization, and needs none (AUTH-01). */
const noReasonNoForm: BlockTemplate = {
  id: "no_reason_no_form",
  role: "paragraph",
  write: (context) => {
    const { I, my } = context.words;
    if (!context.traits.federal) {
      return say`If you have a form that would help you, please send it to me. The request counts all the same.`;
    }
    return byTone(context, {
      friendly: say`No reason is needed for this request, and it is not an authorization. If you have a form that would help you, please send it to me. The request counts all the same.`,
      firm: say`${I} do not need to give a reason. This letter is a request for access, not an authorization. If you have a form of your own, please send it now. This request counts all the same.`,
      legal: say`The rule asks for no reason. This letter is a request for access under 45 CFR 164.524, not an authorization under 45 CFR 164.508. An authorization lets you disclose; ${my} request asks you to. If you have a form of your own, please send it now. The 30 days run from the day you receive this letter.`,
    });
  },
};

/** FED-CLOCK-01, FED-CLOCK-02, FED-WRONGPLACE-01. */
const answerBy: BlockTemplate = {
  id: "answer_by",
  role: "paragraph",
  write: (context) => {
    const example = lastDayIfReceivedToday(context);
    const elsewhere = say`If you do not have these records and know who does, please tell me where to ask`;
    const { has, fact, traits, tone } = context;
    const stateTime =
      has("state_time_law") && tone !== "friendly"
        ? say`${fact("state_time_law")} gives you ${fact("state_time")} after you receive it.`
        : null;
    if (!traits.federal) {
      return sentences(
        say`Please answer soon, and tell me by which day I can expect the records.`,
        stateTime,
        say`If you refuse any part, please tell me in writing why, and send the rest.`,
        say`${elsewhere}.`,
      );
    }
    return byTone(context, {
      friendly: sentences(
        say`The law gives you up to 30 days after you receive this letter. Sooner would help me a great deal.`,
        say`${elsewhere}.`,
      ),
      firm: sentences(
        say`Please act on this request no later than 30 days after you receive it (45 CFR 164.524(b)(2)).`,
        example,
        stateTime,
        say`${elsewhere} (45 CFR 164.524(d)(3)).`,
      ),
      legal: sentences(
        say`You must act on this request no later than 30 days after you receive it (45 CFR 164.524(b)(2)(i)).`,
        example,
        stateTime,
        say`You may take more time once only, and 30 days at most. For that you must write to me within the first 30 days, with the reasons and the date by which you will finish (45 CFR 164.524(b)(2)(ii)).`,
        say`If you deny any part, please do it in writing, with the basis for it (45 CFR 164.524(d)(2)), and send the rest (45 CFR 164.524(d)(1)).`,
        say`${elsewhere} (45 CFR 164.524(d)(3)).`,
      ),
    });
  },
};

/** The plain request to the office: the first rung of the ladder. */
export const firstRequest: LetterTemplate = {
  kind: "first_request",
  version: 2,
  basis: "none",
  isCalledFor: ({ situation }) => situation === "not_started" || situation === "returned",
  title: "Request for records",
  rules: [
    "FED-SCOPE-01",
    "FED-SCOPE-02",
    "FED-CLOCK-01",
    "FED-CLOCK-02",
    "FED-WRONGPLACE-01",
    "SUMMARY-01",
    "PSY-01",
    "PSY-02",
    "FEE-01",
    "FEE-03",
    "FORM-01",
    "THIRD-01",
    "AUTH-01",
    "PR-01",
    "PR-04",
  ],
  blocks: [
    sender,
    date,
    mailing,
    officeRecipient,
    heading,
    officeSalutation,
    onBehalf,
    request,
    details,
    psychotherapyNotes,
    identity,
    format,
    notASummary,
    delivery,
    noReasonNoForm,
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
