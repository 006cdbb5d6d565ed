import type { z } from "zod";
import type { answerMethodSchema, SendMethod } from "../workflow/methods.ts";
import type { ReceiptBasis } from "../workflow/receipt-basis.ts";
import type { ChoiceWords } from "./record-words.ts";

export type AnswerMethod = z.infer<typeof answerMethodSchema>;

/** How the person sent something. */
export const sendMethodWords: Readonly<Record<SendMethod, ChoiceWords>> = {
  portal: { label: "In the patient portal" },
  email: { label: "By e-mail" },
  fax: { label: "By fax" },
  mail: { label: "By mail" },
  certified_mail: {
    label: "By certified mail",
    hint: "The post office gave you a number, and they had to sign.",
  },
  in_person: { label: "In person", hint: "You handed it over, or talked there." },
  phone: { label: "By phone" },
};

/** How something reached the person. */
export const answerMethodWords: Readonly<Record<AnswerMethod, ChoiceWords>> = {
  letter: { label: "By letter" },
  email: { label: "By e-mail" },
  portal: { label: "In the patient portal" },
  fax: { label: "By fax" },
  phone: { label: "By phone" },
  in_person: { label: "In person" },
};

/** How it is known that something arrived. */
export const receiptBasisWords: Readonly<Record<ReceiptBasis, ChoiceWords>> = {
  return_receipt: {
    label: "The green card came back",
    hint: "The return receipt, with a signature and a date.",
  },
  tracking: {
    label: "Tracking shows it",
    hint: "The post office or parcel service says “delivered”.",
  },
  fax_confirmation: { label: "The fax report", hint: "It says “OK” or “sent”, with a time." },
  portal_timestamp: { label: "The portal shows it" },
  by_hand: { label: "I handed it over" },
  admitted_by_holder: { label: "They said so", hint: "By phone, in a letter or in a message." },
  estimated: {
    label: "It is my best guess",
    hint: "Mail takes up to about five days. Use “between two dates” if that is closer.",
  },
};
