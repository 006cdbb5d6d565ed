/** Words of the page that makes an account. */
export const signUpTexts = {
  title: "Make an account",
  lead: "Recourse keeps your requests, counts the dates, and tells you the one next step.",
  note: "What you write here is seen by you only. No e-mail from us names you, an office or your health.",
  sharedDevice: "Someone else uses this device",
  haveAccount: "Have an account? <a>Sign in</a>",
  name: { label: "Your name", hint: "What we call you. A first name is enough." },
  email: { label: "E-mail address", hint: "Choose one that nobody else reads." },
  password: "Password",
  make: "Make my account",
} as const;
