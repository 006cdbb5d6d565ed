/** Why a packet could not be made, and what to do. */
export const packetProblems = {
  exhibit_not_readable: (number: number) =>
    `The file of exhibit ${number} cannot be read. Add the paper once more, or leave it out. Then make the packet again.`,
  letter_not_as_sent: (number: number) =>
    `Exhibit ${number} is a letter. What we kept of it is not as it was sent, or cannot be read. Leave it out, or add your own copy as a paper. Then make the packet again.`,
  picture_keeps_metadata: (number: number) =>
    `The picture of exhibit ${number} is damaged, so we cannot take out where it was taken. Save it anew as a JPEG or PNG and add that, or leave it out. Then make the packet again.`,
  characters: (characters: string) =>
    `We cannot print these characters: ${characters} Write them another way, then make the packet again.`,
  refused: "This packet does not fit the case any more. Open the page again to see why.",
  gone: "The case is not there any more.",
  given_up: "The packet could not be made. Try again later, or leave out the largest exhibits.",
} as const;

/** Why an answer about a packet is no. */
export const packetRefusals = {
  under_way: "A packet of this kind is being made. Wait until it is ready.",
  not_ready: "The packet is not ready yet. Wait a little, then try again.",
} as const;
