/** What a reader must know of a rule at first sight. */
export const ruleTags = {
  derived: {
    name: "Derived",
    meaning:
      "This is our conclusion from what the law says, not its own words. Someone else may read it in another way.",
  },
  rule: {
    name: "Not verified",
    meaning:
      "Nobody has read the text of the rule for Recourse yet. It is shown so that you know of it. It sets no date and no reminder.",
  },
  length: {
    name: "Number not verified",
    meaning:
      "The rule was read, but not its number of days. It sets no date and no reminder. Check the number before you rely on it.",
  },
} as const;
