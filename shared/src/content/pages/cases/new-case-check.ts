import { caseFieldTexts } from "./case-fields.ts";

/** Words of the last page of a new case, where every answer stands once more. */
export const newCaseCheckTexts = {
  progress: "The last page",
  questions: {
    who: caseFieldTexts.labels.person,
    holder: caseFieldTexts.labels.holder,
    billing: "Bills insurance by computer",
    want: caseFieldTexts.labels.wants,
    asked: "Asked already",
    claim: "Disability claim",
  },
  change: (question: string) => `Change<b>: ${question}</b>`,
  noName: "No name yet",
  nothingChosen: "Nothing chosen yet",
  asked: (on: string) => `Yes, ${on}`,
  dayNotKnown: "day not known",
  arrived: (on: string) => `Arrived ${on}`,
  arrivedAs: (on: string, basis: string) => `Arrived ${on}: ${basis}`,
  arrivalNotKnown: "Day of arrival not known",
  hasStory: "This has been going on for a while",
  hasStoryHint:
    "Next you can enter all that happened as a quick list, and the case lands where it stands.",
  nothingIsSent: "Nothing is sent to anyone.",
} as const;
