import { z } from "zod";
import { exhibitSchema } from "../packet/exhibits.ts";
import { packetKindSchema } from "../packet/packet.ts";
import { packetNeedSchema } from "../packet/readiness/need.ts";
import { letterPaperSchema } from "./letters.ts";

export const packetStatusSchema = z.enum(["waiting", "building", "ready", "failed"]);

/** A packet that was asked for. It is made in the background; `percent` says how far it is. */
export const packetSchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    kind: packetKindSchema,
    paper: letterPaperSchema,
    wholeTimeline: z.boolean(),
    status: packetStatusSchema,
    percent: z.int().min(0).max(100),
    /** Why it failed, in words. */
    problem: z.string().nullable(),
    pageCount: z.int().nullable(),
    pdfBytes: z.int().nullable(),
    zipBytes: z.int().nullable(),
    /** SHA-256 of the PDF. */
    pdfSha256: z.string().nullable(),
    createdAt: z.iso.datetime(),
    readyAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Packet" });
export type Packet = z.infer<typeof packetSchema>;

export const newPacketSchema = z
  .strictObject({
    kind: packetKindSchema,
    paper: letterPaperSchema.default("letter"),
    wholeTimeline: z.boolean().default(false).meta({
      description:
        "Whether the chain in the ZIP shows every entry of the timeline as it was recorded, with notes, breaks, threats, the disability claim and what was corrected. Else what the packet does not tell is given by its digest only",
    }),
  })
  .meta({ id: "NewPacket" });
export type NewPacket = z.infer<typeof newPacketSchema>;

export const packetPlanQuerySchema = z.strictObject({
  kind: packetKindSchema.default("ocr_complaint"),
});

/** What a packet would hold, what it lacks, and the last one that was made. */
export const packetPlanSchema = z
  .object({
    kind: packetKindSchema,
    /** Why there is no such packet: the law that carries it does not bind the office. Null where there can be one. */
    refused: z.string().nullable(),
    needs: z.array(packetNeedSchema),
    /** The titles of its parts, in order. */
    parts: z.array(z.string()),
    exhibits: z.array(exhibitSchema.extend({ number: z.int() })),
    /** The entries of the chain in the ZIP, and how many of them are given by their digest only; null without any. */
    timeline: z.object({ length: z.int(), withheld: z.int() }).nullable(),
    latest: packetSchema.nullable(),
  })
  .meta({ id: "PacketPlan" });
export type PacketPlan = z.infer<typeof packetPlanSchema>;
