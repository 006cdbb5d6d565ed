/** Words of the frame around every page, and of the pages that stand in for one that is not there. */
export const frameTexts = {
  product: "Recourse",
  mainLinks: "Main",
  skip: "Skip to the main part",
  windowTitle: (title: string) => `${title} – Recourse`,
  /** Before the title of the window while a form has something to mend. */
  windowError: "Error: ",
  safety: {
    label: "Safety",
    /** The last words have no room on a phone. */
    crisisLine: "Crisis line <b>988</b><a>, call or text</a>",
    leaveNow: "Leave now",
    /** What the window is called after that. */
    neutralTitle: "Weather",
  },
  foot: {
    what: "Recourse gives information, not legal advice. It shows the rule and where it comes from, so that you can check.",
    sharedDevice: "Using a shared device",
    useLight: "Use light colors",
    useDark: "Use dark colors",
  },
  broken: { title: "Something went wrong", heading: "This page did not open" },
  notFound: {
    title: "Page not found",
    lead: "The address may be mistyped, or the page has moved. Nothing of yours is lost.",
    allCases: "See all cases",
  },
  goToToday: "Go to Today",
} as const;
