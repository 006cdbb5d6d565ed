/** What a reminder is about. */
export type ReminderKind = "due_soon" | "overdue";

/**
 * The words of a reminder by e-mail. Discreet: no name, no holder, no condition, no date; one link. The subject has at most 60 characters.
 * @example reminderMail("overdue", "https://recourse.example.org/cases/1").subject // "Recourse: a date has passed"
 */
export function reminderMail(kind: ReminderKind, link: string): { subject: string; text: string } {
  const { subject, opening } = words[kind];
  return {
    subject,
    text: [
      opening,
      "Open this link to see it, and what you can do next:",
      link,
      "To keep it private, this message says no more than that.",
      "You can turn these messages off on your Account page.",
    ].join("\n\n"),
  };
}

const words: Record<ReminderKind, { subject: string; opening: string }> = {
  due_soon: {
    subject: "Recourse: a date is near",
    opening: "One of your dates in Recourse is near.",
  },
  overdue: {
    subject: "Recourse: a date has passed",
    opening: "A date you are watching in Recourse has passed.",
  },
};
