/** Words of what can be set on the account page. */
export const settingsTexts = {
  name: "Your name",
  zone: {
    label: "Where you are",
    hint: "Decides what “today” is, and on which morning a reminder comes.",
  },
  reminders: {
    label: (email: string) => `Send reminders to ${email}`,
    hint: "The message names nobody and nothing. It holds one link.",
    off: "<b>E-mail is off.</b> This copy of Recourse has no mail server, so reminders show on Today only.",
  },
  theme: {
    legend: "Colors of the pages",
    hint: "Kept in this browser only.",
    choices: { system: "Like my device", light: "Light", dark: "Dark" },
  },
  leaveKeys: {
    label: "Press Shift three times to leave",
    hint: "Quickly, one after the other. It does what “Leave now” does. Kept in this browser only.",
  },
  password: {
    now: "The password that you use now",
    next: "New password",
    hint: "At least 12 characters. A few words in a row work well.",
    change: "Change the password",
    changed: "Changed. You are signed out everywhere else.",
  },
} as const;

/** The time zones of the United States, as people call them. */
export const timeZoneNames = {
  "America/New_York": "Eastern (New York)",
  "America/Chicago": "Central (Chicago)",
  "America/Denver": "Mountain (Denver)",
  "America/Phoenix": "Arizona (Phoenix)",
  "America/Los_Angeles": "Pacific (Los Angeles)",
  "America/Anchorage": "Alaska (Anchorage)",
  "Pacific/Honolulu": "Hawaii (Honolulu)",
  "America/Puerto_Rico": "Puerto Rico (San Juan)",
  "Pacific/Guam": "Guam",
} as const;
