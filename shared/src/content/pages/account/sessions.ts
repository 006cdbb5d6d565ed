/** Words of the list of places where one is signed in. */
export const sessionTexts = {
  signOut: "Sign out there",
  signOutOf: (device: string) => `Sign out there: ${device}`,
  signedOut: "Signed out there.",
  here: (kind: string) => `This device. ${kind}`,
  elsewhere: (day: string, kind: string) => `Last used on ${day}. ${kind}`,
  onlyYours: "Only yours.",
  perhapsShared: "Perhaps shared.",
  device: (browser: string, system: string) => `${browser} on ${system}`,
  browsers: {
    firefox: "Firefox",
    edge: "Edge",
    opera: "Opera",
    chrome: "Chrome",
    safari: "Safari",
    other: "A browser",
  },
  systems: {
    ios: "iPhone or iPad",
    android: "Android",
    windows: "Windows",
    mac: "Mac",
    linux: "Linux",
  },
} as const;
