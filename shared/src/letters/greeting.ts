import type { Holder } from "../api/holders.ts";
import { isOnePerson } from "../workflow/holder-kinds.ts";

type Greeted = Pick<Holder, "name" | "kind" | "doctorName">;

const doctorDegree = /^(MD|M\.D\.|DO|D\.O\.|PhD|Ph\.D\.|PsyD|Psy\.D\.)$/i;

/**
 * Whom a letter to the office greets, to stand after "Dear". A therapist who works alone has no office.
 * @example greetOffice({ name: "Larkspur Psychiatry", kind: "practice", doctorName: "Alan Reyes, MD" }) // "records team"
 */
export function greetOffice(holder: Greeted): string {
  if (!isOnePerson(holder.kind)) return "records team";
  return greetByName(holder.doctorName ?? holder.name);
}

/**
 * Whom a letter to the doctor greets, to stand after "Dear"; where the doctor is not known, the privacy official that every
 * covered entity must have (CONTACT-01).
 * @example greetDoctor({ name: "Larkspur Psychiatry", kind: "practice", doctorName: "Alan Reyes, MD" }) // "Dr. Reyes"
 */
export function greetDoctor(holder: Greeted): string {
  if (holder.doctorName !== null && holder.doctorName !== "") return greetByName(holder.doctorName);
  return isOnePerson(holder.kind) ? greetByName(holder.name) : "privacy official";
}

/**
 * A name as a letter greets it: "Dr." and the last name only where a degree says so; never a guess at Mr. or Ms.
 * @example greetByName("Alan Reyes, MD") // "Dr. Reyes"
 */
export function greetByName(fullName: string): string {
  const [name = "", ...titles] = fullName.split(",").map((part) => part.trim());
  const isDoctor = titles
    .flatMap((title) => title.split(/\s+/))
    .some((one) => doctorDegree.test(one));
  if (/^dr\.?\s/i.test(name)) return name;
  const lastName = name.split(/\s+/).at(-1) ?? "";
  return isDoctor && lastName !== "" ? `Dr. ${lastName}` : name || fullName;
}
