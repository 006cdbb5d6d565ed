import { z } from "zod";
import { exhibitSchema } from "../packet/exhibits.ts";
import { packetKindSchema } from "../packet/packet.ts";

/** The exhibits of a case, and the events that one can prove. */
export const exhibitIndexSchema = z
  .object({
    ordered: z.enum(["by_date", "by_hand"]),
    items: z.array(exhibitSchema),
  })
  .meta({ id: "ExhibitIndex" });
export type ExhibitIndex = z.infer<typeof exhibitIndexSchema>;

/** Only what is sent changes. A null takes the choice back. */
export const exhibitsPatchSchema = z
  .strictObject({
    order: z.array(z.uuid()).max(500).nullable().meta({
      description: "Ids of papers and letters in the wanted order; null for the order of dates",
    }),
    exhibits: z.record(
      z.uuid(),
      z
        .strictObject({
          title: z.string().trim().min(1).max(200).nullable(),
          proves: z.uuid().nullable(),
          leftOutOf: z.array(packetKindSchema).max(3),
        })
        .partial(),
    ),
  })
  .partial()
  .meta({ id: "ExhibitsPatch" });
export type ExhibitsPatch = z.infer<typeof exhibitsPatchSchema>;
