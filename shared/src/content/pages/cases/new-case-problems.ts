/** What the form of a new case finds missing or wrong, kindly. */
export const newCaseProblems = {
  ownName: "Enter your name.",
  personName: "Enter their name.",
  relationship: "Choose how you help.",
  holderName: "Enter the name of the office.",
  tooLong: "Use at most 200 characters.",
  asked: "Choose whether you have asked already.",
  method: "Choose how you asked.",
  arrived: "Choose whether you know when it arrived.",
  basis: "Choose how you know.",
  day: "Enter the day. If you are not sure, tick “I know only about when”.",
  dayAhead: "This day has not come yet. Check the year.",
} as const;
