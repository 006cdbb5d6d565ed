import { z } from "zod";

/** For whom a packet is made. A kind never changes its meaning: packets and the choices of exhibits are kept by it. */
export const packetKindSchema = z.enum(["ocr_complaint", "case_summary", "information_blocking"]);
export type PacketKind = z.infer<typeof packetKindSchema>;

/** One run of content in a part of a packet. All of it is text: what sets it decides how it looks. */
export type PacketBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** A name, with room above it to sign by hand. */
  | { readonly kind: "signature"; readonly text: string }
  | { readonly kind: "fields"; readonly fields: readonly PacketField[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface PacketField {
  readonly label: string;
  readonly value: string;
}

/** A part with a heading and a bookmark of its own. */
export interface PacketPart {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PacketBlock[];
}

/** A small text file that lies beside the PDF in the ZIP. */
export interface PacketFile {
  readonly name: string;
  readonly text: string;
}

/** Everything in a packet but the pages of the exhibits themselves, in order. */
export interface PacketContents {
  /** The title of the file: no name, no holder, no condition. */
  readonly title: string;
  /** Under the title: the day it was put together. */
  readonly subtitle: string;
  /** On the first page, ahead of the contents. */
  readonly opening: readonly PacketPart[];
  /** What comes between the contents and the exhibits. */
  readonly before: readonly PacketPart[];
  /** What follows the exhibits. */
  readonly after: readonly PacketPart[];
  readonly files: readonly PacketFile[];
}
