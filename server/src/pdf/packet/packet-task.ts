import type { PacketField, PacketPart } from "@recourse/shared/packet/packet";
import type { PictureLook } from "../../viewing/picture-look.ts";
import type { ViewingKind } from "../../viewing/viewing-kinds.ts";

/** A picture is set as a PDF of one page. */
export type ExhibitKind = "pdf" | "image";

/** How an exhibit is shown: as the pages of a PDF, as a text, or by a sheet that says where to find it. */
type Shown =
  | {
      readonly kind: "pdf";
      readonly path: string;
      readonly captions: readonly string[];
    }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slip"; readonly note: string };

/** What packet.typ reads. */
export interface PacketSheet {
  readonly title: string;
  readonly subtitle: string;
  readonly contents: string;
  readonly paper: "us-letter" | "a4";
  /** On the first page, ahead of the contents. */
  readonly opening: readonly PacketPart[];
  readonly before: readonly PacketPart[];
  readonly exhibits: readonly {
    readonly heading: string;
    readonly fields: readonly PacketField[];
    readonly shown: Shown;
  }[];
  readonly after: readonly PacketPart[];
}

/**
 * What the child process is asked: to try out files, to make a copy of one to look at, to read an e-mail, to look for characters without a
 * shape, or to set a packet. The task is one line of JSON; the bytes of its files follow, one after the other. These are types and no schema:
 * the child believes the app, and what reads schemas would take a tenth of its memory.
 */
export type PacketTask =
  | {
      readonly task: "try";
      readonly files: readonly { readonly kind: ExhibitKind; readonly sizeBytes: number }[];
    }
  | {
      readonly task: "view";
      readonly kind: ViewingKind;
      readonly sizeBytes: number;
      readonly picture: PictureLook;
    }
  | { readonly task: "mail"; readonly sizeBytes: number }
  | { readonly task: "look"; readonly sheet: PacketSheet }
  | {
      readonly task: "set";
      readonly sheet: PacketSheet;
      /** Under the names by which the sheet calls them. */
      readonly files: readonly {
        readonly kind: ExhibitKind;
        readonly path: string;
        readonly sizeBytes: number;
      }[];
    };
