import { type CaseInWords, note, type StepWords, say } from "./step-words.ts";

export const keepCareSafeWords = ({ federal, isSelf }: CaseInWords): StepWords => ({
  title: "Keep your care safe first",
  why: `${
    isSelf ? "You did nothing wrong by asking." : "Nobody did anything wrong by asking."
  } Going on can wait until this feels safe. Your case and its dates stay here.`,
  effort: "A few minutes to write it down. Nothing has to be sent.",
  cost: "Nothing.",
  caution:
    "If you need medicine or visits from them, look first for where else you can get both. If you are in danger or think of hurting yourself, call or text 988 at any hour.",
  script: [
    note(
      "Before you go on",
      "Think about who can help: someone you trust, another doctor, a legal aid office.",
    ),
    say(
      "If you want to answer",
      isSelf
        ? "“I only asked for my records. I would like to stay your patient, and I hope that we can go on as before.”"
        : "“This was only a request for records. The care should go on as before.”",
    ),
    ...(federal
      ? [
          note(
            "If you want to complain",
            "To them, and to the federal office. It must be within 180 days of when you knew. The choice is yours.",
          ),
        ]
      : []),
    note(
      "Write down",
      "What they said or did, on which day, and who was there. Keep letters and messages.",
    ),
  ],
});
