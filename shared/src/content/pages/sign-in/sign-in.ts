/** Words of the pages around signing in. */
export const signInTexts = {
  title: "Sign in",
  because: {
    signed_out: "You are signed out.",
    idle: "You were signed out after 30 minutes without a touch, to be safe.",
    account_made: "Your account is made. Sign in with it.",
    verify_email: "We sent you an e-mail. Open the link in it, then sign in here.",
    password_changed: "Your password is changed. Sign in with the new one.",
  },
  oldLink: "This link is too old or was used before. Sign in to get a new one.",
  verified: "Your e-mail address is confirmed. Sign in here.",
  leaveNow:
    "<b>“Leave now”</b> at the top works here too. It blanks the page, opens the weather, and the Back button does not return.",
  newHere: "New here? <a>Make an account</a>",
  email: "E-mail address",
  password: "Password",
  device: {
    legend: "Does anyone else use this device?",
    shared: {
      label: "Yes, or I am not sure",
      hint: "You are signed out after 30 minutes. Nothing stays behind.",
    },
    mine: { label: "No, it is only mine", hint: "You stay signed in for longer." },
  },
  forgot: "I forgot my password",
} as const;
