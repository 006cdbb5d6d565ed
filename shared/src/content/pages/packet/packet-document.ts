import type { PacketKind } from "../../../packet/packet.ts";

/** What stands on the sheets of a packet. It speaks to an office, about "the person". */
export const packetDocumentTexts = {
  titles: {
    ocr_complaint: "Complaint about access to records",
    case_summary: "Case summary with evidence",
    information_blocking: "Report of information blocking",
  } satisfies Record<PacketKind, string>,
  /** Of the downloaded files, with the day behind it. They name nobody. */
  fileNames: {
    ocr_complaint: "complaint-to-ocr",
    case_summary: "case-summary",
    information_blocking: "information-blocking-report",
  } satisfies Record<PacketKind, string>,
  madeOn: (day: string) => `Put together on ${day}`,
  contents: "Contents",
  none: "Not given",
  statement: {
    fields: "What the form asks",
    fieldsNote: "In the order of the form of the Office for Civil Rights.",
    words: { ocr_complaint: "Statement", information_blocking: "Report", case_summary: "Summary" },
    name: "Who complains",
    address: "Mailing address",
    contact: "Phone or e-mail",
    earlierNumber: "Earlier number of the Office for Civil Rights",
    noNumber: "None",
    forWhom: "Filed for",
    forSelf: "Filed for oneself",
    relationship: "Relationship",
    consent: "Consent or authority",
    consentEnclosed: "The person signs the statement too",
    entity: "Office complained of",
    entityAddress: "Address of the office",
    isPatient: "The person is or was a patient there",
    yes: "Yes",
    when: "When it happened",
    fileBy: "180 days end on",
    fromRefusal: (day: string) => `${day}, counted from the refusal`,
    what: "What happened",
    whatBelow: "See the statement, the chronology and the findings",
  },
  relationships: {
    self: "The person",
    representative: "Personal representative",
    advocate: "Advocate who helps",
    lawyer: "Lawyer",
  },
  chronology: {
    title: "Chronology",
    head: ["Date", "What happened", "Exhibit"],
    empty: "Nothing is on the timeline yet.",
    between: "The day is not known exactly.",
  },
  findings: {
    title: "Findings",
    head: ["Since", "What the rule does not allow", "Rule"],
    note: "Each follows from the dates above. The last column says where the rule is written.",
    empty: "There is no finding today.",
    until: (day: string) => `Until ${day}.`,
    sources: "The rules",
    sourceNote: "In these words “you” is the person who asked, and “they” are the office.",
    sourceHead: ["Rule", "What it says"],
  },
  exhibits: {
    title: "Exhibit list",
    head: ["No.", "Exhibit", "Date", "What it shows"],
    empty: "No exhibit is enclosed.",
    noDate: "No date",
    heading: (number: number, title: string) => `Exhibit ${number}: ${title}`,
    pageOf: (number: number, page: number, pages: number) =>
      `Exhibit ${number}, page ${page} of ${pages}`,
    shows: "Shows",
    date: "Date",
    file: "File",
    hash: "SHA-256",
    hashAsKept: "SHA-256 of the file as it was kept",
    shownAs: "Shown as",
    viewing: {
      "image/jpeg":
        "A picture made from the file, so that it can be printed. The file lies in the ZIP.",
      "application/pdf":
        "Pages made from the file, so that they can be printed. The file lies in the ZIP.",
      "text/plain":
        "The words of the file only. How they were laid out, and any pictures, can be seen in the file. It lies in the ZIP.",
    },
    copies: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `Exhibit ${numbers.join()} is a copy of a picture. Place, time and device are left out of it; the picture itself is the same. The hash list gives the hash of the copy and of the file as it was kept.`
        : `Exhibits ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)} are copies of pictures. Place, time and device are left out of them; the pictures themselves are the same. The hash list gives the hash of each copy and of the file as it was kept.`,
  },
  mail: {
    from: "From",
    to: "To",
    copyTo: "Cc",
    date: "Date",
    subject: "Subject",
    attached: "Attached",
    fromHtml:
      "This e-mail is a web page. These are its words. How it looked can be seen in the file.",
  },
  slip: {
    note: "This file does not show as pages here. It lies in the ZIP.",
    inZip: "Name in the ZIP",
    reasons: {
      no_words: "There are no words in it.",
      locked: "The file is locked with a password.",
      broken: "The file does not open as pages.",
      too_large: "The packet would grow too large.",
      characters: "The text holds letters that we cannot print.",
    },
  },
  hashes: {
    title: "Hash list",
    note: "A hash is the fingerprint of a file: one changed letter gives another. SHA-256 of each file in the ZIP. A paper is there as it was kept, a letter with its words as it was sent, and a picture without place, time and device.",
    head: ["Exhibit", "File in the ZIP", "SHA-256"],
    asKept: "Not in the ZIP: the picture as it was kept",
    fileName: "hashes.txt",
    unknown: "Not known",
    timeline: "Seal of the timeline",
    timelineNote:
      "Each event of the case has a seal. It is made from the event and from the seal before it. The ZIP holds the timeline with all of its seals, and a page that checks them: open it in a browser, without the internet. It must end with the seal below. Then no event was changed, put in or taken out since this day.",
    timelineWithheld:
      "Some events are the person's own business. Of these the timeline gives the digest only. The seals still show that each one is in its place.",
    events: "Events in the timeline",
    withheld: "Given by the digest",
    timelineHead: ["File", "File in the ZIP", "SHA-256"],
    chain: "Chain",
    check: "Check",
    seal: "Seal",
  },
} as const;
