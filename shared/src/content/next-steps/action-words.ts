/** What stands on the button of a step. */
export const actionWords = {
  closeTheCase: "Close the case",
  closeThisCase: "Close this case",
  enterTheDayItArrived: "Enter the day it arrived",
  iAskedForACorrection: "I asked for a correction",
  iAskedForTheList: "I asked for the list",
  iAskedForTheRest: "I asked for the rest",
  iAskedForTheReview: "I asked for the review",
  iAskedForWhatIsMissing: "I asked for what is missing",
  iAskedThem: "I asked them",
  iFiledTheComplaint: "I filed the complaint",
  iHaveThem: "I have them",
  iKnowTheDay: "I know the day",
  iReplied: "I replied",
  iSentItAgain: "I sent it again",
  iSentMyStatement: "I sent my statement",
  iSentTheFormOrTheFee: "I sent the form or the fee",
  iTalkedAboutIt: "I talked about it",
  iTalkedToTheDoctor: "I talked to the doctor",
  iToldThem: "I told them",
  iWantToGoOnNow: "I want to go on now",
  iWroteToThem: "I wrote to them",
  itIsWrittenDown: "It is written down",
  letItGo: "Let it go",
  openThisWay: "Open this way",
  readWithAChecklist: "Read with a checklist",
  recordsCame: "Records came",
  seeHowAndWriteItDown: "See how, and write it down",
  theReviewWasDecided: "The review was decided",
  theyAnswered: "They answered",
  tickOffWhatCame: "Tick off what came",
  weMet: "We met",
  writeANewRequest: "Write a new request",
  writeTheCertifiedLetter: "Write the certified letter",
  writeTheRequest: "Write the request",
} as const;

/**
 * The button that dials.
 * @example sayCall("512 555 0100") // "Call 512 555 0100"
 */
export const sayCall = (phone: string): string => `Call ${phone}`;
