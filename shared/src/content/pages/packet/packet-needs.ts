/** What may be missing from a packet: what it is, what to do, and the words of the link there. */
export const packetNeedTexts = {
  gap: {
    title: (label: string) => `In the statement: ${label}`,
    todo: (hint: string) => hint,
    person: "Add it to the person",
    holder: "Add it to the office",
    letter: "Fill it in the statement",
  },
  statement_not_read: {
    title: "You have not read the statement yet",
    todo: "We wrote it from your case. Read it, and change what does not sound like you.",
    label: "Open the statement",
  },
  nothing_to_complain_of: {
    title: "There is nothing to complain of yet",
    todo: "No rule was broken so far, as far as the case knows. If something is not on the timeline, tell us what happened.",
    label: "Tell us what happened",
  },
  only_their_no: {
    title: "We see no broken rule in their no",
    todo: "You can still complain if you think it is wrong. Say why in the statement. If something is not on the timeline, tell us what happened.",
    label: "Tell us what happened",
  },
  threat_left_out: {
    title: "The statement does not tell of the threat",
    todo: "It is the only broken rule that the case knows. To complain of it, put that part into the statement. It may strain your care, so the choice is yours.",
    label: "Open the statement",
  },
  nothing_blocks: {
    title: "Nothing gets in the way of electronic records yet",
    todo: "This report is for what keeps you from electronic records. If something is not on the timeline, tell us what happened.",
    label: "Tell us what happened",
  },
  window_over: {
    title: (day: string) => `The 180 days ended on ${day}`,
    todo: "You can still file. Put in the part that asks them to waive the limit, and say why you could not file before.",
    later: (day: string) =>
      `What happened later has 180 days of its own. The next last day is ${day}.`,
    label: "Open the statement",
  },
  window_ends: {
    title: (day: string) => `File it by ${day}`,
    todo: "That is the last of the 180 days for the first thing that went wrong.",
    earlier: "The case counts from the missed answer, so its day is later. This one is safer.",
  },
  window_of_no_ends: {
    title: (day: string) => `If you complain, file it by ${day}`,
    todo: "That is the last of the 180 days from the day their no came.",
  },
  threat_window_ends: {
    title: (day: string) => `If you complain of the threat, file it by ${day}`,
    todo: "The threat has 180 days of its own. Your statement does not tell of it so far.",
  },
  already_filed: {
    title: (day: string) => `You told us that you filed on ${day}`,
    todo: "A new packet can follow it. Give its number along, so that they put the two together.",
  },
  already_reported: {
    title: (day: string) => `You told us that you reported it on ${day}`,
    todo: "A new report can follow it. Give its number along.",
  },
  holder_uncertain: {
    title: "It is not known whether HIPAA binds this office",
    todo: "The federal office acts only where it does. A short check helps you find out.",
    label: "Change the office",
  },
  no_request: {
    title: "No request is on the timeline",
    todo: "A complaint is about a request. Tell us when you asked for the records.",
    label: "Tell us when you asked",
  },
  no_receipt: {
    title: "It is not known when they got your request",
    todo: "Without that day nobody can say when the answer was due. A fax report, a receipt or their own words will do.",
    label: "Tell us how you know",
  },
  no_proof_of_request: {
    title: "No paper shows that you asked",
    todo: "Add the letter, the fax report or a picture of the portal, and say that it shows your request.",
    label: "Open the exhibits",
  },
  no_exhibits: {
    title: "No exhibit goes with it",
    todo: "Words alone count less. Add a paper, and say what it shows.",
    label: "Open the exhibits",
  },
  unplaced: {
    title: (count: number) =>
      count === 1 ? "One paper shows nothing yet" : `${count} papers show nothing yet`,
    todo: "A paper goes into the packet once you say which event it shows.",
    label: "Open the exhibits",
  },
  untitled: {
    title: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `Exhibit ${numbers.join()} has only the name of its file`
        : `Exhibits ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)} have only the name of their file`,
    todo: "Say in a few words what it is, such as “their letter of November 16”. Whoever reads the packet then knows at once.",
    label: "Open the exhibits",
  },
  locked: {
    title: (number: number) => `Exhibit ${number} is locked with a password`,
    todo: "Its pages cannot be shown in the packet. Save a copy without the password and add that.",
    label: "Go to the papers",
  },
  incomplete: {
    title: (number: number) => `Exhibit ${number} breaks off`,
    todo: "The end of the file seems to be missing. Add it once more if you can.",
    label: "Go to the papers",
  },
  metadata_stays: {
    title: (number: number) => `Exhibit ${number} may tell where it was taken`,
    todo: "A TIFF can hold the place, the time and the device. We cannot take that out of it, so it goes into the packet as it is. Leave it out. Or download its PDF from the page of the paper, and add that.",
    label: "Open the exhibits",
  },
  timeline_broken: {
    title: "Your timeline is not whole",
    todo: "Something on it was changed after it was recorded. Whoever checks the packet will see that. Find out more before you hand it over.",
    label: "See what was found",
  },
  consent: {
    title: "Signed consent",
    todo: "You file for somebody else. The federal office asks for a consent that they have signed. Let them sign one, name that paper, and send it with the packet.",
    label: "Name the paper",
  },
  consent_to_enclose: {
    title: (paper: string) => `Send with it: ${paper}`,
    todo: "You file for somebody else. This paper shows that you may, so it has to go with the packet.",
  },
  consent_of_report: {
    title: "Signed consent",
    todo: "You report for somebody else. If you have a paper that shows you may act, send it with the packet.",
  },
  hearing_unknown: {
    title: "No hearing is on the timeline",
    todo: "If a hearing is set, tell us its day. Then the packet names it.",
    label: "Tell us the day",
  },
} as const;
