/** Words of the forms about asking for the records, and what shows that it arrived. */
export const askingWords = {
  requestSent: {
    heading: "You asked for the records",
    meaning:
      "Each time you ask, a new clock starts on the day it arrives. An older request keeps its own clock.",
    when: "When did you ask?",
    method: "How did you ask?",
  },
  certifiedLetterSent: {
    heading: "You mailed the certified letter",
    meaning:
      "The green card or the tracking page shows the day it arrived. Keep the receipt: it is proof.",
    when: "When did you mail it?",
  },
  receiptEstablished: {
    heading: "Your request arrived",
    meaning: "The day it arrived is day 0. From here the days for their answer are counted.",
    when: "When did it arrive?",
    basis: { label: "How do you know?", missing: "Choose how you know." },
  },
  authorityShown: {
    heading: "They got proof that you may act for the person",
    meaning:
      "If they did not have this proof with the request, they may say that the days count from now. We show both dates, and call them late only after the second.",
    when: "When did they get it?",
    paper: { label: "Which paper was it?", hint: "You may leave this open." },
  },
  followedUp: {
    heading: "You followed up",
    meaning: "A reminder starts no new clock, and loses none. It shows that you kept asking.",
    when: "When was that?",
    method: "How did you follow up?",
  },
  acknowledged: {
    heading: "They said they got your request",
    meaning:
      "This shows that your request arrived, on that day at the latest. It is no answer yet.",
    when: "When did the note come?",
    method: "How did it reach you?",
  },
  returnedUndeliverable: {
    heading: "Your request came back",
    meaning: "A request that did not arrive starts no clock. It can be sent again another way.",
    when: "When did it come back?",
    reason: {
      label: "Why did it come back?",
      missing: "Choose why it came back.",
      choices: {
        wrong_address: { label: "The address was wrong" },
        refused: { label: "They did not take it" },
        unclaimed: { label: "Nobody picked it up" },
        fax_failed: { label: "The fax did not go through" },
        never_got_it: { label: "They say that they never got it" },
        other: { label: "Another reason" },
      },
    },
  },
} as const;
