/** Words of the help page. */
export const helpTexts = {
  onThisPage: "On this page",
  sharedDevice: {
    heading: "Using a shared device",
    lead: "Does someone else use your phone or computer? These things help.",
    points: [
      "When you sign in, answer “Yes, or I am not sure”. Then you are signed out after 30 minutes without a touch, and when the browser closes.",
      "<b>“Leave now”</b> at the top of every page blanks it at once, signs you out and opens the weather. The Back button does not return.",
      "The list of visited pages in your browser still shows that Recourse was open. A private window leaves no such list. You can also delete single lines from it.",
      "Do not let the browser keep your password.",
      "Letters that you save as a file stay in the folder for downloads. Print them, then delete the file.",
      "Our e-mails name no person, no office and no illness. Use an address only you read.",
    ],
    ifChecked:
      "Does someone check your devices? A library or an advocate’s office may be a safer place for this. The National Domestic Violence Hotline knows more. Call <a>1-800-799-7233</a>.",
  },
  records: {
    heading: "What counts as a record",
    lead: "More than most offices send at first. You can ask for:",
    points: [
      "the full chart, with the notes the doctor or therapist wrote after each visit,",
      "test results and test data, also from psychological tests,",
      "medicine lists, treatment plans, letters and forms about you,",
      "bills and what was sent to your insurance.",
    ],
    summary:
      "<b>A summary is not the record.</b> A “visit summary”, an “office summary” or a printout from a portal mostly leaves out what the doctor wrote. Do they want a form signed, and a fee? Then the real record is often on its way.",
    notes:
      "<b>Psychotherapy notes</b> are a narrow exception: notes of a talk in therapy that the therapist keeps apart from the chart. The chart itself, also in mental health care, is not that exception. <a>Three questions tell which is which</a>.",
    bound:
      "<b>Not every office is bound.</b> The federal rule, called HIPAA, binds health plans, and those who give care and bill insurance by computer. <a>Does it bind yours? A short check</a>.",
  },
  dates: {
    heading: "How the dates are counted",
    why: "Every date has “Why this date?” next to it: the rule, where it is written, the day the count begins, and how sure we are.",
    rules: "You can also <a>read the rules</a>.",
    rights: "Or print <a>your rights on one page</a>.",
    range:
      "When a day is known only about, the date is a range. We remind you by its first day and call the other side late only after its last day.",
    limits:
      "Recourse gives information, not legal advice. So far it counts by federal law of the United States only. Your state may give you an earlier date.",
  },
  crisis: {
    heading: "If it gets too much",
    stop: "You can stop at any time. A case can be closed and opened again, and letting go is a good ending too.",
    talk: "Do you think about harming yourself, or just need someone to talk to now? Call or text <a>988</a>, at any hour.",
    danger: "In danger, call <a>911</a>.",
  },
} as const;
