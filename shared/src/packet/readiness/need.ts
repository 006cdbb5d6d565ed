import { z } from "zod";
import { letterKindSchema } from "../../letters/letter.ts";
import type { PacketKind } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";

/** Where a need can be met. */
const placeSchema = z.discriminatedUnion("page", [
  z.object({
    page: z.enum([
      ...(["person", "letter_details", "holder", "details"] as const),
      ...(["exhibits", "papers", "timeline"] as const),
    ]),
  }),
  z.object({ page: z.literal("letter"), letterId: z.uuid() }),
  z.object({ page: z.literal("new_letter"), letter: letterKindSchema }),
  /** Null: whatever happened. */
  z.object({ page: z.literal("record"), eventType: z.string().nullable() }),
]);

/** Something that a packet lacks, or that its reader should look at before it goes out. */
export const packetNeedSchema = z
  .object({
    code: z.string(),
    /** `missing`: the office will ask for it. `look`: good to know before it goes out. */
    weight: z.enum(["missing", "look"]),
    title: z.string(),
    /** What to do about it. */
    todo: z.string(),
    place: placeSchema.nullable(),
    label: z.string().nullable(),
  })
  .meta({ id: "PacketNeed" });
export type PacketNeed = z.infer<typeof packetNeedSchema>;

/** Looks for one kind of need. Gives nothing where all is there. */
export type PacketCheck = (source: PacketSource, kind: PacketKind) => readonly PacketNeed[];
