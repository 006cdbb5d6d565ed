import { caseFieldTexts } from "./case-fields.ts";

/** Words of the questions of a new case. */
export const newCaseTexts = {
  allCases: "All cases",
  back: "Back",
  next: "Continue",
  changeLater: "You can change or add everything later.",
  headings: {
    who: caseFieldTexts.whose,
    holder: "Who has the records?",
    billing: "One question about their bills",
    want: caseFieldTexts.wants,
    asked: "Have you asked already?",
    claim: caseFieldTexts.claim,
    check: "Is this right?",
  },
  progress: (at: number, of: number) => `Question ${at} of ${of}`,
  who: {
    mine: "Mine",
    known: "You help them already",
    someone: "Someone I help",
    someoneElse: "Someone else I help",
    ownName: "Your name",
    ownNameHint: "As it stands in their files. It goes into the letters.",
    name: "Their name",
    nameHint: "As it stands in the files. It goes into the letters.",
    help: "How do you help?",
    advocate: "I help them",
    advocateHint: "They sign the letters themselves. You write and keep watch.",
    representative: "I may decide for them",
    lawyer: "I am their lawyer",
  },
  holder: {
    another: "Another office",
    nameHint: "As you would write it on an envelope.",
    anyKind: "Choose, or leave it open",
    doctorName: "Name of your doctor or therapist there",
    doctorNameHint:
      "A doctor can decide what an office cannot, so later letters go to them by name.",
  },
  billing: {
    hint: "The federal rule about records is called HIPAA. It binds only offices that do. Did your insurance ever pay them? Then the answer is most likely yes.",
    mayNotBind:
      "Then the federal rule may not bind them, and only the law of the state counts. You can still ask. We tell you what we know, and what we do not.",
  },
  want: {
    onlyFrom: "Only from a certain time?",
    formatHint: "They must give it in the form you ask for, if they readily can.",
  },
  asked: {
    legend: "Have you asked them already?",
    no: "No, not yet",
    noHint: "We write the first letter for you.",
    yesHint: "In the portal, by letter, by phone, at the desk.",
    method: "How did you ask?",
    sentOn: "When did you ask?",
    trackingNumber: "Tracking number",
    arrived: "Do you know when it arrived?",
    arrivedHint:
      "Their days are counted from then. About is enough. By phone or in person, it is the day you asked.",
    yesOrAbout: "Yes, or about",
    arrivedNoHint: "That is fine. We help you find out.",
    arrivedOn: "When did it arrive?",
    basis: "How do you know?",
  },
  claimHint:
    "With Social Security (SSI or SSDI). It opens other ways to the same records, and in some states a free copy. You may skip this.",
} as const;
