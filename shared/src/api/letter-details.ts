import { z } from "zod";

const line = z.string().trim().min(1).max(200).optional();
const lines = z.string().trim().min(1).max(500).optional();

/** What letters about a person need and no case knows: written once, and in every letter from then on. What is not known is left out. */
export const letterDetailsSchema = z
  .strictObject({
    /** The number of the claim, as on the letters of Social Security. */
    claimReference: line,
    /** The paper that proves the claim. */
    claimProof: line,
    /** Who may receive the records in the person's place, with address. */
    designatedPerson: lines,
    /** The paper that shows that a representative may act. */
    authorityPaper: line,
    lawyerName: line,
    lawyerAddress: lines,
    hearingOfficeName: line,
    hearingOfficeAddress: lines,
    examinerName: line,
    examinerAddress: lines,
    socialSecurityOffice: line,
    socialSecurityAddress: lines,
    /** Of whoever writes in the person's name. */
    writerAddress: lines,
    writerContact: line,
  })
  .meta({ id: "LetterDetails" });
export type LetterDetails = z.infer<typeof letterDetailsSchema>;

export const letterDetailNames = letterDetailsSchema.keyof().options;
export type LetterDetailName = (typeof letterDetailNames)[number];
