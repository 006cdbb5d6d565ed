/** Words of questions that several kinds of event share. */
export const sharedFieldWords = {
  whichRequest: "Which request is it about?",
  chooseHow: "Choose how.",
  chooseHowItCame: "Choose how it reached you.",
  askedFor: {
    kinds: { label: "What did you ask for?", missing: "Choose at least one kind of record." },
    from: {
      label: "From which day on?",
      hint: "Leave it open if you asked for everything from the start.",
    },
    to: { label: "Up to which day?", hint: "Leave it open if you asked for everything up to now." },
    format: { label: "In which form?", notChosen: "I did not say" },
    details: "Anything else you asked for",
  },
  proofOfClaimEnclosed: {
    label: "Did you send a paper from Social Security that shows your claim?",
    hint: "In some states the copy is then free. Leave it open if there is no claim.",
    yes: "Yes, it went with the request",
  },
  privateLawyer: {
    label: "Does a private lawyer represent you in the claim?",
    hint: "In some states the free copy is only for people without one.",
    unknown: "I would rather not say",
  },
  trackingNumber: {
    label: "Tracking number",
    hint: "The long number on the green and white slip of the post office: 20 or 22 digits. Spaces do not matter. You can add it later.",
  },
  letterRead: {
    label: "Do you have the letter here to look at?",
    yes: "Yes, I can check it now",
    no: "Not now",
  },
  notLooked: "Not looked",
} as const;
