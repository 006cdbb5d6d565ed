/** Papers on their way. */
export const uploadTexts = {
  pick: "Add papers",
  pickLabel: "Add papers from this device",
  camera: "Take a picture",
  cameraLabel: "Take a picture of a paper",
  whatWeTake: "PDF, picture, Word file, text or saved e-mail, up to 200\u00a0MB each.",
  dragOrPaste: "You can also drag them here, or paste a picture.",
  onTheirWay: "Papers on their way",
  howFar: (name: string) => `${name}, how far`,
  waiting: "Waits for its turn",
  sent: (percent: number) => `${percent} percent`,
  broken: (percent: number) =>
    `${percent} percent. The connection broke; it goes on by itself. Keep this page open.`,
  nearlyDone: "Nearly done",
  arrived: (name: string) => `${name} is with the case now.`,
  stop: "Stop",
  takeOff: "Take it off the list",
  tryAgain: "Try again",
  /** Which file a button is about, for whoever does not see that it stands beside its name. */
  about: (words: string, name: string) => `${words}: ${name}`,
  empty: "This file is empty.",
  tooLarge: "This file is larger than 200 MB. Save it in two parts, or with smaller pictures.",
} as const;
