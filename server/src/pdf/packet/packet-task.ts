import { z } from "zod";

const fieldsSchema = z.array(z.object({ label: z.string(), value: z.string() }));

const blockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["heading", "text", "signature"]), text: z.string() }),
  z.object({ kind: z.literal("fields"), fields: fieldsSchema }),
  z.object({
    kind: z.literal("table"),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
]);

const partSchema = z.object({ id: z.string(), title: z.string(), blocks: z.array(blockSchema) });

/** How an exhibit is shown: as the pages of a file, as a text, or by a sheet that says where to find it. */
const shownSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["pdf", "image"]), path: z.string(), captions: z.array(z.string()) }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("slip"), note: z.string() }),
]);

/** What packet.typ reads. */
export const packetSheetSchema = z.object({
  title: z.string(),
  subtitle: z.string(),
  contents: z.string(),
  paper: z.enum(["us-letter", "a4"]),
  before: z.array(partSchema),
  exhibits: z.array(z.object({ heading: z.string(), fields: fieldsSchema, shown: shownSchema })),
  after: z.array(partSchema),
});
export type PacketSheet = z.infer<typeof packetSheetSchema>;

/** A file that follows the task, under the name by which the sheet calls it. */
const fileSchema = z.object({ path: z.string(), sizeBytes: z.int() });

/**
 * What the child process is asked: to try out files, to look for characters without a shape, or to set a packet. The task is one line of
 * JSON; the bytes of its files follow, one after the other.
 */
export const packetTaskSchema = z.discriminatedUnion("task", [
  z.object({
    task: z.literal("try"),
    files: z.array(z.object({ kind: z.enum(["pdf", "image"]), sizeBytes: z.int() })),
  }),
  z.object({ task: z.literal("look"), sheet: packetSheetSchema }),
  z.object({ task: z.literal("set"), sheet: packetSheetSchema, files: z.array(fileSchema) }),
]);
export type PacketTask = z.infer<typeof packetTaskSchema>;

/** A line of JSON for each file that was tried, with no pages where it does not show as such; else one, and the PDF follows after `set`. */
export const packetAnswerSchema = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("tried"), pages: z.int().nullable() }),
  z.object({ answer: z.literal("looked"), unprintable: z.array(z.string()) }),
  z.object({ answer: z.literal("set"), pages: z.int(), sizeBytes: z.int() }),
]);
export type PacketAnswer = z.infer<typeof packetAnswerSchema>;
