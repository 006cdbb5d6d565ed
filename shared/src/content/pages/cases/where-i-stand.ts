/** Words of “Where do I stand?”, and of the way out of a case and back. */
export const whereIStandTexts = {
  heading: "Where do I stand?",
  mayStop:
    "You can stop at any rung. Letting go is a good ending too, and the case can be opened again. <a>What stopping means</a>",
  end: {
    heading: "Is it over, or enough?",
    mayStop:
      "You can stop on any day, for any reason. Nothing is erased, and the case can be opened again.",
    stop: "Take a break, let it go, or close the case",
  },
  goOn: {
    heading: "Go on after all?",
    comesBack: "The case comes back where it was, with its clocks as they are.",
  },
} as const;
