/** Words of the page with all rules. */
export const rulesTexts = {
  heading: "The rules",
  lead: "The law that Recourse knows, in plain words. Each rule says where it is written and how sure we are.",
  notListed:
    "A state that is not listed was not read: there only federal law is counted. In a country that is not listed we know no rule, and United States law is never used there.",
  tagsMean: "What do “Derived” and “Not verified” mean?",
  rights: "Your rights on one page, to print",
  rightsIn: (place: string) => `Your rights on one page, to print: ${place}`,
  count: (total: number) => (total === 1 ? "1 rule" : `${total} rules`),
  someOf: (shown: number, total: number) => `${shown} of ${total} rules`,
  none: {
    heading: "No rule found",
    ofPlace:
      "We know of no verified rule for this place. United States law is never used for another country.",
    other: "Use fewer words, or another topic or place.",
    seeAll: "See all rules",
  },
  search: {
    place: "Place",
    anyPlace: "Any place",
    notVerified: (place: string) => `${place}, not verified`,
    topic: "Topic",
    anyTopic: "Any topic",
    words: "Words, a citation or an id",
    showAll: "Show all",
  },
} as const;
