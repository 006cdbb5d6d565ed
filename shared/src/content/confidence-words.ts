import type { Confidence } from "../assessment/assessment.ts";

/** How well a rule is known, in words. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  V1: "High: full text read",
  V2: "Good: the part we use was read",
  V3: "Medium: quoted on another site",
  M: "Not verified: from memory. It drives no alarm",
  derived: "Worked out from the other rules",
};
