/** Ways to the pages of exhibits and packets, from elsewhere. */
export const packetLinkTexts = {
  exhibits: "Say what each paper shows",
  packet: "Put it all into one packet",
  complaint: "Put the complaint together, with your papers",
} as const;
