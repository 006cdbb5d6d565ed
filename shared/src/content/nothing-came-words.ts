interface SilenceWords {
  /** What it means for the person. */
  readonly means: readonly string[];
  /** The answer to "Is it allowed?". */
  readonly allowed: string;
}

/** When nothing came: what that is, by where their last day lies. */
export const nothingCameWords = {
  passed: {
    means: [
      "Silence is not a no, and it takes nothing from you. Their last day has passed, so you may ask firmly, and complain.",
      "Your own days to complain have begun. We show the last of them on the case.",
    ],
    allowed: "No. Their last day has passed.",
  },
  may_have_passed: {
    means: [
      "It may be late already. We do not know the exact day your request arrived, so we call nobody late yet.",
      "A friendly question is always possible. It starts no new clock, and loses none.",
    ],
    allowed: "It depends on the day your request arrived.",
  },
  due_today: {
    means: [
      "Today is their last day. If nothing comes today, they are late from tomorrow on.",
      "You need do nothing today. You may ask how it stands.",
    ],
    allowed: "Yes, until the end of today.",
  },
  upcoming: {
    means: [
      "They still have time. Nothing is lost, and you have done nothing wrong.",
      "A friendly question is always possible. It starts no new clock, and loses none.",
    ],
    allowed: "Yes. They still have time.",
  },
  unknown: {
    means: [
      "We cannot say whether it is late, because something is missing to count the days.",
      "Find out when it arrived: from the portal, the fax report, the green card, or by asking them.",
    ],
    allowed: "It depends on the day your request arrived.",
  },
  none: {
    means: [
      "We know no day by which they must answer now. That does not mean that you must wait for ever.",
      "You may ask how it stands. It starts no new clock, and loses none.",
    ],
    allowed: "We know no day by which they must answer now.",
  },
} as const satisfies Readonly<Record<string, SilenceWords>>;
