/** Words of the small pages that change one thing of a case: its person, its holder, what is asked for. */
export const editCaseTexts = {
  back: "Back without saving",
  stale:
    "This was changed in the meantime, perhaps in another window. What you typed is still here. Look it over and press Save once more.",
  mailingAddress: "Mailing address",
  phone: "Phone",
  fax: "Fax",
  email: "E-mail",
  person: {
    name: "Name",
    nameHint: "As it stands in the files.",
    relationship: {
      self: "These are my own records",
      advocate: "I help this person",
      advocateHint: "They sign the letters themselves.",
      representative: "I may decide for this person",
      lawyer: "I am this person’s lawyer",
    },
    dateOfBirth: "Date of birth",
    dateOfBirthHint: "Offices use it to find the file. It goes into the letters.",
    addressHint: "Where the answer may safely come. A post box is fine.",
    phoneHint: "Only if it is safe for the office to call there.",
    emailHint: "Only if it is safe for the office to write there.",
  },
  holder: {
    doctorName: "Name of the doctor or therapist",
    doctorNameHint: "A doctor can decide what an office cannot, so letters go to them by name.",
    addressHint: "With the ZIP code. It goes into the letters.",
    billingHint: "The federal rule about records binds only offices that do.",
  },
  details: "Anything else, in your words",
  claimHint: "With Social Security (SSI or SSDI).",
} as const;
