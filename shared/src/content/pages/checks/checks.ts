/** Words of the two short checks: is it bound by HIPAA, and are these psychotherapy notes. */
export const checkTexts = {
  hipaa: {
    title: "Does HIPAA bind them?",
    lead: "The federal right to your records binds many offices, but not all. A few questions help to find out. Nothing is saved.",
    leadOnCase:
      "The federal right to the records binds many offices, but not all. A few questions help to find out. Nothing is saved unless you say so.",
    noted: "Noted. The dates follow the law that counts now.",
    sayWhere: "Say where they are, and what they are",
  },
  notes: {
    title: "Psychotherapy notes or not?",
    lead: "Three questions. Nothing is saved.",
    otherLaw:
      "This check follows the federal rule of the United States. Here, that rule may not count.",
    onCase: "On this case",
    deniedForIt: "They said no because of psychotherapy notes: write it down",
    means: "What it means",
    alwaysYours: "Always yours",
    never: "These are never psychotherapy notes, even in a therapist’s own file:",
    say: "The words to say",
    how: "You can say it on the phone, or write it.",
  },
} as const;
