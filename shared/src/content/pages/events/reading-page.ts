/** Words of the page about reading what came. */
export const readingTexts = {
  title: "Reading what came",
  marks: { heading: "What you marked", note: "Only for you. Nothing is sent to anyone." },
  showAnyway: "Show me the list anyway",
  lookFor: "What to look for",
  ofSomebodyElse:
    "These pages are about somebody else’s life. Ask first how much of it they want to hear.",
  warning:
    "Reading can hurt. Words about you may be cold, wrong, or from a bad day. They are not who you are.",
  notAlone:
    "You do not have to read them, and you need not do it alone. A friend, a therapist or an advocate can sit beside you, or read for you. A page a day is enough. If it gets too much, stop. The crisis line is at the top of every page.",
  chosen: (how: string) => `You chose: <b>${how}</b>.`,
  chosenWith: (how: string, company: string) => `You chose: <b>${how}</b>, with ${company}.`,
  chooseAgain: "Choose again",
} as const;
