import { say } from "../letter-segments.ts";
import { paragraph } from "./letter-parts.ts";

/** Whose claim it is. No Social Security number is ever asked for. */
export const aboutClaim = paragraph("about_claim", ({ voice, fact }) =>
  voice === "self"
    ? say`I write about my claim, number ${fact("claim_reference")}. My date of birth is ${fact("date_of_birth")}.`
    : say`It is about the claim of ${fact("person_name")}, number ${fact("claim_reference")}. Their date of birth is ${fact("date_of_birth")}.`,
);
