/** Words of “What do I do next?”, and of a step wherever it is shown. */
export const nextStepTexts = {
  heading: "What do I do next?",
  titleBy: (title: string, day: string) => `${title} <b>by\u00a0${day}</b>`,
  open: (title: string) => `Open and print<b>: ${title}</b>`,
  notNow: (title: string) => `Not now<b>: ${title}</b>`,
  others: "Other things you can do",
  script: "The words to say",
  setAside: (count: number) => `Set aside (${count})`,
  reason: (choice: string, reason: string) => `${choice}: ${reason}`,
  takeUpAgain: (title: string) => `Take it up again<b>: ${title}</b>`,
  asLetter: (title: string) => `Write it as a letter<b>: ${title}</b>`,
  keepTalk: "Tell us, and we keep it",
  time: "Time",
  money: "Money",
} as const;
