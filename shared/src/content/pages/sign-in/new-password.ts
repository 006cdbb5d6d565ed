/** Words of the pages for someone who forgot the password. */
export const newPasswordTexts = {
  title: "Choose a new password",
  backToSignIn: "Back to sign in",
  lead: "We send a link to your e-mail address. Your cases stay as they are.",
  email: "E-mail address",
  send: "Send me a link",
  /** The same for an address that has no account. */
  sent: "If there is an account with this address, an e-mail is on its way. It holds one link, which works for one hour.",
  nothingCame: "Nothing after ten minutes? Look among the unwanted mail, or ask once more.",
  askAgain: "Ask once more",
  oldLink: "This link was used already, or is too old.",
  askForLink: "Ask for a new link",
  password: "New password",
  keep: "Keep this password",
} as const;

/** How a password is best chosen, wherever one is. */
export const passwordHint =
  "At least 12 characters. Four words that do not belong together work well.";
