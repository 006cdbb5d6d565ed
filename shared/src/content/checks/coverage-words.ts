import type { Holder } from "../../api/holders.ts";
import type { CoverageQuestion, Known } from "../../assessment/checks/coverage-check.ts";
import type { Setting } from "../../assessment/checks/setting.ts";
import { lawNotices } from "../law-words.ts";
import type { ChoiceWords } from "../record-words.ts";

export const settingQuestion = "Who has the records?";

export const settingWords: Readonly<Record<Setting, ChoiceWords>> = {
  care: {
    label: "A doctor, a therapist, a clinic or a hospital",
    hint: "Also a nursing home, a rehab, or a social worker in private practice.",
  },
  health_plan: { label: "A health plan or insurance", hint: "Also Medicare or Medicaid." },
  school: { label: "A school or a college", hint: "Its nurse, its counselor, its health center." },
  employer: { label: "My employer" },
  prison: { label: "A jail or a prison", hint: "Or a clinic that works for one." },
  abroad: { label: "Someone outside the United States" },
  ssa: { label: "Social Security" },
  lawyer: { label: "A lawyer" },
  other: { label: "Someone else" },
};

interface QuestionWords {
  readonly label: string;
  readonly hint: string;
  readonly answers: Readonly<Record<Known, string>>;
}

export const coverageQuestions: Readonly<Record<CoverageQuestion, QuestionWords>> = {
  electronic: {
    label: "Do they send bills to insurance by computer?",
    hint: "This can be private insurance, Medicare or Medicaid. One such bill counts, for any patient. If your insurance ever paid them, the answer is most likely yes.",
    answers: { yes: "Yes", no: "No", unknown: "I do not know" },
  },
  partOf: {
    label: "Do they belong to a hospital or clinic that does?",
    hint: "Look whose name is on the bill, on the letters or on the portal.",
    answers: { yes: "Yes", no: "No", unknown: "I do not know" },
  },
  cashOnly: {
    label: "Do they take cash only, and send nothing to insurance?",
    hint: "You pay them yourself, and they never bill anyone else for you.",
    answers: { yes: "Yes", no: "No", unknown: "I do not know" },
  },
};

interface CoverageResultWords {
  readonly hipaaCovered: Holder["hipaaCovered"];
  readonly title: string;
  readonly means: readonly string[];
  readonly rules: readonly string[];
}

const federalRights =
  "So you have the federal right to your record. They must answer in time. They may say no only for a short list of reasons. Their fees have a limit. And you can complain.";
const stateOnly =
  "So the federal right to your record does not bind them. The law of their state may give you one. Nothing stops you from asking.";

/** What each outcome means. Nothing is said of a law that was not read. */
export const coverageResults = {
  bills: {
    hipaaCovered: "yes",
    title: "Yes, HIPAA binds them",
    means: [
      "Whoever gives care and sends such bills by computer is bound by the federal rule, called HIPAA.",
      federalRights,
    ],
    rules: ["FED-SCOPE-01"],
  },
  part_of_one_that_bills: {
    hipaaCovered: "yes",
    title: "Yes, by the hospital or clinic",
    means: [
      "The hospital or clinic is bound, and it must answer for the records that it has. Send your request to its records office too.",
      federalRights,
    ],
    rules: ["FED-SCOPE-01"],
  },
  health_plan: {
    hipaaCovered: "yes",
    title: "Yes, a health plan is bound",
    means: [
      "HIPAA names health plans first. You can ask for claims, payments and case notes.",
      federalRights,
    ],
    rules: ["FED-SCOPE-01"],
  },
  sends_nothing: {
    hipaaCovered: "no",
    title: "No, most likely not",
    means: [
      "Some take cash only, and never send such things to insurance by computer. HIPAA may not bind them at all.",
      stateOnly,
      "One such bill for any patient can change this. If you learn of one, come back here.",
    ],
    rules: ["FED-SCOPE-01", "PREEMPT-01"],
  },
  open: {
    hipaaCovered: "unknown",
    title: "Not known yet",
    means: [
      "Ask the front desk: “Do you bill any insurance electronically?” They need not know why you ask.",
      "Until then we show the federal dates, and say that they are not certain.",
    ],
    rules: ["FED-SCOPE-01"],
  },
  school: {
    hipaaCovered: "unknown",
    title: "We cannot say",
    means: [
      "Another law may govern the records of a school. We have not read it, so we do not guess.",
      "Ask the school in writing which law it follows. A legal aid office or a protection and advocacy office can tell you more.",
    ],
    rules: ["FED-SCOPE-01"],
  },
  employer: {
    hipaaCovered: "unknown",
    title: "We cannot say",
    means: [
      "HIPAA binds health plans, and those who give care and send bills by computer. Whether a file at work falls under it, we have not read. So we do not guess.",
      "The same papers are often at the clinic or the plan that wrote them. You can ask there too.",
    ],
    rules: ["FED-SCOPE-01"],
  },
  abroad: {
    hipaaCovered: "no",
    title: "No, US law does not count there",
    means: [
      "Another country has its own rules, or none. We never use US law there.",
      "Tell us the country on the page of the office. Where we have read its law, the dates follow it.",
    ],
    rules: [],
  },
  ssa: {
    hipaaCovered: "no",
    title: "No, another law counts",
    means: [lawNotices.social_security],
    rules: [],
  },
  lawyer: {
    hipaaCovered: "no",
    title: "No, another law counts",
    means: [lawNotices.lawyer],
    rules: [],
  },
} as const satisfies Readonly<Record<string, CoverageResultWords>>;
