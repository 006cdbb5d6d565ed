import { type NewHolder, newHolderSchema } from "@recourse/shared/api/holders";
import { type NewPerson, newPersonSchema } from "@recourse/shared/api/people";

/** Of whoever tries the app with these cases as an advocate. */
const theirAdvocate = {
  writerAddress: "Open Door Advocates\n18 Bridge Street\nFairhollow, OH 43999",
  writerContact: "(555) 555-0100",
};

/** Invented people. Their numbers are of the kind kept free for fiction, their addresses end in example.org. */
export const demoPeople = {
  robin: newPersonSchema.parse({
    name: "Robin Vale",
    relationship: "self",
    dateOfBirth: "1987-04-02",
    mailingAddress: "12 Lantern Street\nFairhollow, OH 43999",
    phone: "(555) 555-0101",
    email: "robin.vale@example.org",
    letterDetails: {
      claimReference: "DEMO-2041",
      claimProof: "letter that confirms the claim",
      designatedPerson: "Dr. Lena Marsh, 5 Orchard Walk, Fairhollow, OH 43999",
      lawyerName: "Kim Ode, Attorney at Law",
      lawyerAddress: "31 Court Street\nFairhollow, OH 43999",
      examinerName: "Ohio disability examiner, unit 4",
      examinerAddress: "500 Example Avenue\nFairhollow, OH 43999",
      socialSecurityOffice: "Social Security, Fairhollow",
      socialSecurityAddress: "20 Market Square\nFairhollow, OH 43999",
    },
  }),
  marisol: newPersonSchema.parse({
    name: "Marisol Quade",
    relationship: "advocate",
    dateOfBirth: "1972-11-19",
    mailingAddress: "4 Weaver Court\nFairhollow, OH 43999",
    phone: "(555) 555-0102",
    letterDetails: {
      ...theirAdvocate,
      claimReference: "DEMO-1178",
      claimProof: "notice of the hearing",
      lawyerName: "Kim Ode, Attorney at Law",
      lawyerAddress: "31 Court Street\nFairhollow, OH 43999",
      hearingOfficeName: "Fairhollow hearing office",
      hearingOfficeAddress: "2 Granary Place\nFairhollow, OH 43999",
      socialSecurityOffice: "Social Security, Fairhollow",
      socialSecurityAddress: "20 Market Square\nFairhollow, OH 43999",
    },
  }),
  devon: newPersonSchema.parse({
    name: "Devon Ashgrove",
    relationship: "advocate",
    dateOfBirth: "1995-07-30",
    mailingAddress: "88 Millrace Road, Apt 3\nEast Tarn, OH 43998",
    email: "devon.ashgrove@example.org",
    letterDetails: {
      ...theirAdvocate,
      claimReference: "DEMO-3306",
      claimProof: "receipt for the application",
      lawyerName: "Kim Ode, Attorney at Law",
      lawyerAddress: "31 Court Street\nFairhollow, OH 43999",
      examinerName: "Ohio disability examiner, unit 2",
      examinerAddress: "500 Example Avenue\nFairhollow, OH 43999",
      socialSecurityOffice: "Social Security, East Tarn",
      socialSecurityAddress: "7 Station Road\nEast Tarn, OH 43998",
    },
  }),
  imani: newPersonSchema.parse({
    name: "Imani Thornbury",
    relationship: "representative",
    dateOfBirth: "1961-01-08",
    mailingAddress: "60 Ferry Lane\nEast Tarn, OH 43998",
    phone: "(555) 555-0104",
    letterDetails: {
      writerAddress: "62 Ferry Lane\nEast Tarn, OH 43998",
      writerContact: "(555) 555-0105",
      authorityPaper: "health care power of attorney of March 3, 2025",
      claimReference: "DEMO-0892",
      claimProof: "decision of the hearing office",
      hearingOfficeName: "East Tarn hearing office",
      hearingOfficeAddress: "14 Mill Bridge\nEast Tarn, OH 43998",
      socialSecurityOffice: "Social Security, East Tarn",
      socialSecurityAddress: "7 Station Road\nEast Tarn, OH 43998",
    },
  }),
} as const satisfies Record<string, NewPerson>;

export type DemoPerson = keyof typeof demoPeople;

const holder = (fields: Partial<NewHolder> & { name: string }): NewHolder =>
  newHolderSchema.parse({ jurisdiction: "US-OH", hipaaCovered: "yes", ...fields });

/** Invented holders, in a town that does not exist. */
export const demoHolders = {
  cedarRow: holder({
    name: "Cedar Row Family Practice",
    doctorName: "Dr. Alma Whitlock",
    address: "300 Cedar Row\nFairhollow, OH 43999",
    phone: "(555) 555-0111",
    fax: "(555) 555-0112",
  }),
  tarnHospital: holder({
    name: "East Tarn General Hospital",
    kind: "hospital",
    address: "1 Hospital Way\nEast Tarn, OH 43998",
    phone: "(555) 555-0113",
    fax: "(555) 555-0114",
  }),
  lanternCounseling: holder({
    name: "Lantern Street Counseling",
    kind: "therapist",
    doctorName: "Jo Merriweather",
    address: "24 Lantern Street, Suite 2\nFairhollow, OH 43999",
    phone: "(555) 555-0115",
    hipaaCovered: "unknown",
  }),
  brookside: holder({
    name: "Brookside Behavioral Health",
    kind: "facility",
    doctorName: "Dr. Piet Sandoval",
    address: "71 Brookside Lane\nFairhollow, OH 43999",
    phone: "(555) 555-0117",
    email: "records@brookside.example.org",
  }),
  hollowPines: holder({
    name: "Hollow Pines Psychiatry",
    doctorName: "Dr. Ines Falk",
    address: "9 Hollow Pines Drive\nEast Tarn, OH 43998",
    phone: "(555) 555-0118",
    fax: "(555) 555-0119",
  }),
  millrace: holder({
    name: "Millrace Community Clinic",
    doctorName: "Dr. Tobin Hale",
    address: "90 Millrace Road\nEast Tarn, OH 43998",
    phone: "(555) 555-0121",
  }),
  northLedger: holder({
    name: "North Ledger Health Plan",
    kind: "health_plan",
    address: "PO Box 155\nEast Tarn, OH 43998",
    phone: "(555) 555-0122",
  }),
} as const satisfies Record<string, NewHolder>;

export type DemoHolder = keyof typeof demoHolders;
