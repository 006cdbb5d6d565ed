import type { RightsCard } from "@recourse/shared/api/rules";
import { findPackIds, isInTheUs, type PackId } from "@recourse/shared/rules/catalogue";
import { loadPack } from "@recourse/shared/rules/load-pack";
import { notFound, type Refusal } from "../../http/refusal.ts";
import { isPlace, type LawRule, loadLaw, nameOfPlace, packsOf } from "./law.ts";
import { rightsSections, sectionOfTopic } from "./rights-sections.ts";
import { presentRule } from "./rules.presenter.ts";

/** What counts in a place, on one sheet: its own rules first in each part, then the federal ones people need most. */
export async function readRightsCard(code: string): Promise<RightsCard | Refusal> {
  if (!isPlace(code)) return notFound();
  const packIds = findPackIds(code);
  // What nobody has read has no place on a card that is shown at a counter.
  const law = (await loadLaw(packIds)).filter(({ rule }) => rule.confidence !== "M");
  const sections = rightsSections.map(({ key, heading, federal }) => {
    const own = law.filter((one) => !isFederal(one) && sectionOf(one) === key);
    const chosen = federal.flatMap((id) => law.filter(({ rule }) => rule.id === id));
    return { heading, rules: [...own, ...chosen].map(presentRule) };
  });
  return {
    code,
    name: nameOfPlace(code),
    ownLawRead: packsOf(code).length > 0,
    remarks: await listRemarks(code, packIds),
    sections: sections.filter(({ rules }) => rules.length > 0),
  };
}

function isFederal({ pack }: LawRule): boolean {
  return pack.id === "us-federal";
}

function sectionOf({ rule }: LawRule) {
  const [first] = rule.topics;
  return first === undefined ? "ask" : sectionOfTopic[first];
}

const whoIsBound =
  "Federal law binds health plans and whoever sends health information electronically, for things like insurance billing.";

async function listRemarks(code: string, packIds: readonly PackId[]): Promise<string[]> {
  const name = nameOfPlace(code);
  const packs = await Promise.all(packIds.map(loadPack));
  const notes = packs.flatMap(({ notes }) => (notes === null ? [] : [notes]));
  if (code === "US") return [whoIsBound, "Your state may give you more."];
  if (isInTheUs(code))
    return packsOf(code).length > 0
      ? [
          `${whoIsBound} Then the law of ${name} stands beside it, and item by item you have what is better for you.`,
          ...notes,
        ]
      : [
          `The law of ${name} is not verified here. Only federal law is shown; ${name} may give you more.`,
          whoIsBound,
        ];
  if (packIds.length === 0)
    return [
      `We know of no verified rule for ${name}. United States law does not reach there, so we show none.`,
    ];
  return ["United States law does not reach here.", ...notes];
}
