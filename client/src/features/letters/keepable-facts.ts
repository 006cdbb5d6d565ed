import type { LetterDetailName } from "@recourse/shared/api/letter-details";
import type { Letter } from "@recourse/shared/api/letters";
import type { Person, PersonPatch } from "@recourse/shared/api/people";
import { findDetail } from "@recourse/shared/letters/detail-facts";
import { type FactKey, isFactKey } from "@recourse/shared/letters/fact-catalogue";

/** A fact that was typed into a letter, and where the person holds it. */
export type Keepable = {
  readonly key: FactKey;
  readonly place: LetterDetailName | "mailingAddress";
  readonly text: string;
};

/** What was typed into this letter, holds for the next one too, and is not kept yet. */
export function keepableFacts({ kind, facts }: Letter, person: Person): Keepable[] {
  const isPerson = person.relationship === "self";
  const own = isPerson ? "sender_address" : "person_address";
  return Object.entries(facts).flatMap(([key, text]): Keepable[] => {
    if (!isFactKey(key)) return [];
    if (key === own) {
      return text === person.mailingAddress ? [] : [{ key, place: "mailingAddress", text }];
    }
    const place = findDetail(key, kind, isPerson);
    return place === null || person.letterDetails?.[place] === text ? [] : [{ key, place, text }];
  });
}

/** The change of the person that keeps them, beside what was kept before. */
export function toPersonPatch(kept: readonly Keepable[], { letterDetails }: Person): PersonPatch {
  const patch: PersonPatch = {};
  for (const { place, text } of kept) {
    if (place === "mailingAddress") patch.mailingAddress = text;
    else patch.letterDetails = { ...letterDetails, ...patch.letterDetails, [place]: text };
  }
  return patch;
}
