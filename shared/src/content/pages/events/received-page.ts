/** Words of the page where what came is ticked off. */
export const receivedTexts = {
  title: "Was it all?",
  caseClosed: "This case is closed. Open it again, and you can tick off what came.",
  nothingYet:
    "Nothing has come yet, as far as we know. Tell us when it does, and you will find the list here.",
  recordsCame: "Records came",
  forRequest: (day: string) => `For the request of ${day}.`,
  askedFor: (format: string) => `You asked for: ${format}.`,
  cameAs: (formats: string) => `It came as: ${formats}.`,
  otherRequest: (day: string) => `The request of ${day} instead`,
  howTo:
    "You do not have to read a page to do this. Look at the headings and the dates. Leave open what you are not sure of: it is not held against anyone.",
} as const;
