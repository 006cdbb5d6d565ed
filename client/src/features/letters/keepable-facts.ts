import type { Holder, HolderPatch } from "@recourse/shared/api/holders";
import type { LetterDetailName } from "@recourse/shared/api/letter-details";
import type { Letter } from "@recourse/shared/api/letters";
import type { Person, PersonPatch } from "@recourse/shared/api/people";
import { formatDate, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { letterFactsTexts } from "@recourse/shared/content/pages/letters/letter";
import { findDetail } from "@recourse/shared/letters/detail-facts";
import { type FactKey, factCatalogue, isFactKey } from "@recourse/shared/letters/fact-catalogue";
import { isInTheUs } from "@recourse/shared/rules/catalogue";
import { readBirthDate } from "./read-birth-date.ts";

/** A fact that was typed into a letter, and where the person or the office holds it. */
export type Keepable = {
  /** What is kept, in words. A date is told as it was read. */
  readonly name: string;
} & (
  | { readonly place: LetterDetailName | "mailingAddress" | "officeAddress"; readonly text: string }
  | { readonly place: "dateOfBirth"; readonly date: PlainDate }
);

type Keepers = { readonly person: Person; readonly holder: Holder; readonly today: PlainDate };

/** What was typed into this letter, holds for the next one too, and is not kept yet. */
export function keepableFacts({ kind, facts }: Letter, keepers: Keepers): Keepable[] {
  return Object.entries(facts).flatMap(([key, text]): Keepable[] => {
    const keepable = isFactKey(key) ? keepableFact(key, text, kind, keepers) : null;
    return keepable === null ? [] : [keepable];
  });
}

function keepableFact(
  key: FactKey,
  text: string,
  kind: Letter["kind"],
  { person, holder, today }: Keepers,
): Keepable | null {
  const isPerson = person.relationship === "self";
  const name = factCatalogue[key].label;
  const unlessKept = (place: Exclude<Keepable["place"], "dateOfBirth">, kept?: string | null) =>
    kept === text ? null : { name, place, text };
  if (key === "date_of_birth") {
    const inTheUs = holder.jurisdiction === null || isInTheUs(holder.jurisdiction);
    const date = readBirthDate(text, today, inTheUs);
    if (date === null || date === person.dateOfBirth) return null;
    const said = letterFactsTexts.keepDate(name, formatDate(date, { year: true }));
    return { name: said, place: "dateOfBirth", date };
  }
  if (key === "holder_address") return unlessKept("officeAddress", holder.address);
  if (key === (isPerson ? "sender_address" : "person_address"))
    return unlessKept("mailingAddress", person.mailingAddress);
  const place = findDetail(key, kind, isPerson);
  return place === null ? null : unlessKept(place, person.letterDetails?.[place]);
}

/** The change of the person that keeps them, beside what was kept before; null where it keeps none. */
export function toPersonPatch(
  kept: readonly Keepable[],
  { letterDetails }: Person,
): PersonPatch | null {
  const patch: PersonPatch = {};
  for (const fact of kept) {
    if (fact.place === "dateOfBirth") patch.dateOfBirth = fact.date;
    else if (fact.place === "mailingAddress") patch.mailingAddress = fact.text;
    else if (fact.place !== "officeAddress")
      patch.letterDetails = { ...letterDetails, ...patch.letterDetails, [fact.place]: fact.text };
  }
  return Object.keys(patch).length === 0 ? null : patch;
}

/** The change of the office that keeps its address; null where it was not typed. */
export function toHolderPatch(kept: readonly Keepable[]): HolderPatch | null {
  const address = kept.flatMap((fact) => (fact.place === "officeAddress" ? [fact.text] : [])).at(0);
  return address === undefined ? null : { address };
}
