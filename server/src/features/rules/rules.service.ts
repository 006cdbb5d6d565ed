import type { ListRulesQuery, RuleDetail, RulesPage } from "@recourse/shared/api/rules";
import { invalid, notFound, type Refusal } from "../../http/refusal.ts";
import { allPackIds, isPlace, type LawRule, loadLaw, packsOf, packsThatCountIn } from "./law.ts";
import { presentRule, presentWholeRule } from "./rules.presenter.ts";

/** Rules in the order of their packs: the law of a place reads from its first rule to its last. */
export async function listRules(query: ListRulesQuery): Promise<RulesPage | Refusal> {
  const { place, limit } = query;
  if (place !== undefined && !isPlace(place))
    return invalid([{ pointer: "/query/place", detail: "There is no such place." }]);
  const law = await loadLaw(packsFor(query));
  const found = law.filter((one) => matches(one, query));
  const start = placeAfter(found, query.cursor);
  if (start === null)
    return invalid([
      { pointer: "/query/cursor", detail: "Use the nextCursor of the page before, unchanged." },
    ]);
  const items = found.slice(start, start + limit).map(presentRule);
  const last = start + limit < found.length ? items.at(-1) : undefined;
  const nextCursor = last === undefined ? null : encodeCursor(last.id);
  return { items, nextCursor, total: found.length };
}

function packsFor({ place, jurisdiction }: ListRulesQuery) {
  const packs = place === undefined ? allPackIds : packsThatCountIn(place);
  if (jurisdiction === undefined) return packs;
  const own = packsOf(jurisdiction);
  return packs.filter((id) => own.includes(id));
}

function matches({ rule }: LawRule, { topic, q }: ListRulesQuery): boolean {
  if (topic !== undefined && !rule.topics.includes(topic)) return false;
  const words = plainText(q ?? "").split(" ");
  const parts = rule.parts.flatMap(({ text, citation }) => [text, citation ?? ""]);
  const text = plainText([rule.id, rule.statement, rule.citation, ...parts].join(" "));
  return words.every((word) => text.includes(word));
}

/** Case, accents, kinds of space and of apostrophe must not keep a word from being found. */
function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** A page begins after the rule that ended the one before; null for a cursor that names none of these. */
function placeAfter(found: readonly LawRule[], cursor: string | undefined): number | null {
  if (cursor === undefined) return 0;
  const id = Buffer.from(cursor, "base64url").toString();
  const index = found.findIndex(({ rule }) => rule.id === id);
  return index === -1 ? null : index + 1;
}

function encodeCursor(id: string): string {
  return Buffer.from(id).toString("base64url");
}

/** One rule, whole, by its id for ever. */
export async function readRule(id: string): Promise<RuleDetail | Refusal> {
  const law = await loadLaw(allPackIds);
  const found = law.find(({ rule }) => rule.id === id);
  if (found === undefined) return notFound();
  const missed = found.rule.onMiss.flatMap((next) =>
    law.filter(({ rule }) => rule.id === next).map(({ rule }) => rule),
  );
  return presentWholeRule(found, missed);
}
