/** Words of the question where the disability claim stands. */
export const claimQuestionTexts = {
  claim: "The disability claim:",
  notSaid: "not said",
  standsAt: (stage: string, represented: boolean | null) => `${stage}${withHelp(represented)}.`,
  lastConfirmed: (on: string) => `Last confirmed ${on}.`,
  saidAtStart: "Said when the case was opened.",
  confirmed: "Written down. Thank you.",
  stillSo: "It is still so",
  movedOn: "It has moved on",
  tellUs: "Tell us where it stands",
} as const;

function withHelp(represented: boolean | null): string {
  if (represented === null) return "";
  return represented ? ", with a representative" : ", without a representative";
}
