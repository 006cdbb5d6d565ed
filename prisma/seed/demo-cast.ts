import { type NewHolder, newHolderSchema } from "@recourse/shared/api/holders";
import { type NewPerson, newPersonSchema } from "@recourse/shared/api/people";

/** Invented people. Their numbers are of the kind kept free for fiction, their addresses end in example.org. */
export const demoPeople = {
  robin: newPersonSchema.parse({
    name: "Robin Vale",
    relationship: "self",
    dateOfBirth: "1987-04-02",
    mailingAddress: "12 Lantern Street\nFairhollow, OH 43999",
    phone: "(555) 555-0101",
    email: "robin.vale@example.org",
  }),
  marisol: newPersonSchema.parse({
    name: "Marisol Quade",
    relationship: "advocate",
    dateOfBirth: "1972-11-19",
    mailingAddress: "4 Weaver Court\nFairhollow, OH 43999",
    phone: "(555) 555-0102",
  }),
  devon: newPersonSchema.parse({
    name: "Devon Ashgrove",
    relationship: "advocate",
    dateOfBirth: "1995-07-30",
    mailingAddress: "88 Millrace Road, Apt 3\nEast Tarn, OH 43998",
    email: "devon.ashgrove@example.org",
  }),
  imani: newPersonSchema.parse({
    name: "Imani Thornbury",
    relationship: "representative",
    dateOfBirth: "1961-01-08",
    phone: "(555) 555-0104",
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
    phone: "(555) 555-0121",
  }),
  northLedger: holder({
    name: "North Ledger Health Plan",
    kind: "health_plan",
    phone: "(555) 555-0122",
  }),
} as const satisfies Record<string, NewHolder>;

export type DemoHolder = keyof typeof demoHolders;
