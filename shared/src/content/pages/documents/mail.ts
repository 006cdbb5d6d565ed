/** A saved e-mail, as a person reads it. */
export const mailTexts = {
  from: "From",
  to: "To",
  copyTo: "Copy to",
  date: "Date",
  subject: "Subject",
  noSubject: "No subject",
  noWords: "There are no words in it.",
  fromHtml: "It came as a web page. We show its words only. Nothing in it is run or loaded.",
  attached: "What is attached",
  attachedFacts: (kind: string, size: string) => `${kind}, ${size}`,
  attachedHint: "We do not open these here. Download the e-mail, and open it in your mail program.",
  unnamed: "A file with no name",
  asSaved: "The e-mail as it was saved",
  beginningOnly: "This e-mail is very large. We show its beginning. Download it to see it all.",
  cannotRead: "We cannot lay out this e-mail. You see it as it was saved.",
} as const;
