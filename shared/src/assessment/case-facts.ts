import type { Holder } from "../api/holders.ts";
import type { Person } from "../api/people.ts";
import type { ClaimStage } from "../workflow/claim-stage.ts";
import type { AskedFor } from "../workflow/records.ts";
import type { RecordsCase } from "../workflow/records-case.ts";

export type HolderFacts = Pick<
  Holder,
  "name" | "kind" | "jurisdiction" | "hipaaCovered" | "doctorName" | "phone"
>;
export type PersonFacts = Pick<Person, "name" | "relationship">;

/** Everything that an assessment may look at, but for today's date. */
export interface CaseFacts {
  readonly state: RecordsCase;
  readonly holder: HolderFacts;
  readonly person: PersonFacts;
  /** What was said of the claim without a dated event; what the timeline says of it counts more (`findClaim`). */
  readonly claimStage: ClaimStage;
  readonly askedFor: AskedFor | null;
}
