/** Words of the page about the account. */
export const accountTexts = {
  signedInAs: (email: string) => `You are signed in as ${email}.`,
  settings: "You and your reminders",
  looks: "How it looks",
  leaving: "Leaving quickly",
  password: "Your password",
  sessions: "Where you are signed in",
  demo: {
    heading: "Made-up cases",
    here: "Invented people and offices are among your cases. Taking them away leaves your own cases as they are.",
    notHere:
      "See how a case climbs, with invented people and offices. One press takes them away again.",
  },
  signOut: "Sign out",
  stillSignedIn: (why: string) => `You are still signed in. ${why}`,
  everywhere: {
    open: "Sign out everywhere",
    title: "Sign out everywhere?",
    confirm: "Yes, sign out everywhere",
    body: "Every device is signed out, this one too. Your cases stay as they are.",
  },
} as const;
