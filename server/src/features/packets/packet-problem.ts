/** The packet cannot be made as things are; `words` say why and what to do. */
export class PacketProblem extends Error {
  override readonly name = "PacketProblem";
  readonly words: string;
  constructor(words: string, options?: ErrorOptions) {
    super("the packet cannot be made", options);
    this.words = words;
  }
}
