/** The questions about what was mailed, and what became of it. */
export const mailingForm = {
  signer: "Who signed for it?",
  signerHint: "The name on the green card or on the tracking page, if you can read it.",
  heading: "News of what you mailed",
  meaning:
    "What you mailed here asked for nothing new, so no clock hangs on the day it arrived. It is still good proof.",
  when: "When was that?",
  whenHint: "The day on the green card, on the tracking page or on the envelope.",
  which: "Which mailing is it about?",
  chooseWhich: "Choose which mailing.",
  outcome: "What became of it?",
  chooseOutcome: "Choose what became of it.",
  delivered: "It was delivered",
  refused: "They did not take it",
  unclaimed: "Nobody picked it up",
  cameBack: "It came back for another reason",
  mailedOn: (what: string, on: string) => `${what}, ${on}`,
} as const;
