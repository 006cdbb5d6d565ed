import { type FactKey, factCatalogue, isFactKey } from "./fact-catalogue.ts";
import { greetByName } from "./greeting.ts";
import type { ChangedFact, LetterBlock, LetterKind, Tone } from "./letter.ts";
import { gapFor, type LetterFact, type LetterFacts, type LetterGap } from "./letter-facts.ts";
import { type LetterRefusal, refuseLetter } from "./letter-law.ts";
import type { BlockTemplate, LetterContext, LetterTemplate } from "./letter-template.ts";
import { letterTemplates } from "./templates/index.ts";
import { voiceWords } from "./voice-words.ts";

/** Facts by key, as they stood; null where one was not known. */
export type FactsThen = Readonly<Record<string, string | null>>;

/** What the user typed and chose: facts by key, and by block id whole blocks and the optional parts that are wanted. */
export interface LetterOverrides {
  readonly facts: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, string>>;
  readonly shown?: readonly string[];
  /** The facts behind an edited block as they were when it was edited. */
  readonly editedOver?: Readonly<Record<string, FactsThen>>;
}

/** A part that is left out until the user asks for it. */
export interface OptionalPart {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly shown: boolean;
}

export interface RenderedLetter {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  /** Each missing fact once, in the order of the letter. */
  readonly gaps: readonly LetterGap[];
  readonly optionalParts: readonly OptionalPart[];
  /** Every fact that is known, the user's own first, in the letter or not. */
  readonly known: Readonly<Partial<Record<FactKey, string>>>;
  readonly templateVersion: number;
  readonly rules: readonly string[];
}

export type LetterRendering =
  | { readonly available: true; readonly letter: RenderedLetter }
  | { readonly available: false; readonly reason: LetterRefusal; readonly message: string };

interface RenderLetterInput {
  readonly kind: LetterKind;
  readonly tone: Tone;
  readonly facts: LetterFacts;
  readonly overrides: LetterOverrides;
}

/**
 * Writes a letter. Facts the user typed win over the case. Words the user wrote for a block stay, also when the facts change and when the block
 * would no longer be written; what changed behind them is told. Where the law that carries the letter does not bind the holder there is
 * no letter, and the reason is given.
 * @example renderLetter({ kind: "certified_letter", tone: "firm", facts, overrides: { facts: {}, edits: {} } })
 */
export function renderLetter({ kind, tone, facts, overrides }: RenderLetterInput): LetterRendering {
  const template = letterTemplates[kind];
  const refusal = refuseLetter(template.basis, facts.law, facts.freeCopy);
  if (refusal !== null) return { available: false, ...refusal };
  const entries = addRecipient(kind, facts);
  const context = createContext(tone, { ...facts, entries }, overrides.facts);
  const blocks = template.blocks.flatMap((block) => renderBlock(block, context, overrides));
  return {
    available: true,
    letter: {
      title: template.title,
      blocks,
      gaps: listGaps(blocks),
      optionalParts: listOptionalParts(template, context, overrides),
      known: textsOf(mergeTyped(entries, overrides.facts)),
      templateVersion: template.version,
      rules: template.rules,
    },
  };
}

/**
 * The facts that our own words for a block look at, as they stand: what an edit of the block is later compared with. Left out is what
 * follows from the day alone, which changes every night.
 * @example factsBehind({ kind, tone, facts, overrides }, "history").earlier_request_on
 */
export function factsBehind(
  { kind, tone, facts, overrides }: RenderLetterInput,
  blockId: string,
): FactsThen {
  const block = letterTemplates[kind].blocks.find(({ id }) => id === blockId);
  if (block === undefined) return {};
  const entries = addRecipient(kind, facts);
  const context = createContext(tone, { ...facts, entries }, overrides.facts);
  const seen: Record<string, string | null> = {};
  const look = (key: FactKey) => {
    const fact = context.fact(key);
    if (!byTheDay.includes(key)) seen[key] = fact.kind === "fact" ? fact.text : null;
  };
  block.write({
    ...context,
    has: (key) => {
      look(key);
      return context.has(key);
    },
    fact: (key) => {
      look(key);
      return context.fact(key);
    },
  });
  return seen;
}

/** What the calendar alone changes. */
const byTheDay: readonly FactKey[] = ["letter_date", "answer_by"];

/**
 * True for the id of a block that this kind of letter can have; users may write their own words for it.
 * @example isBlockId("certified_letter", "point_c") // true
 */
export function isBlockId(kind: LetterKind, id: string): boolean {
  return letterTemplates[kind].blocks.some((block) => block.id === id);
}

/**
 * True for the id of a part of this kind of letter that is left out until it is asked for.
 * @example isOptionalPart("certified_letter", "retaliation") // true
 */
export function isOptionalPart(kind: LetterKind, id: string): boolean {
  return letterTemplates[kind].blocks.some(
    (block) => block.id === id && block.optional !== undefined,
  );
}

function createContext(
  tone: Tone,
  facts: LetterFacts,
  typed: LetterOverrides["facts"],
): LetterContext {
  const known = mergeTyped(facts.entries, typed);
  return {
    tone,
    voice: facts.voice,
    traits: facts.traits,
    words: voiceWords[facts.voice],
    fact: (key) => known[key] ?? gapFor(key),
    has: (key) => known[key] !== undefined,
  };
}

/** Where the lawyer or Social Security holds the records, the letter goes to the holder's address. */
function addRecipient(kind: LetterKind, { entries, recipients }: LetterFacts) {
  const text = recipients[kind];
  if (entries.recipient_address !== undefined || text === undefined) return entries;
  return {
    ...entries,
    recipient_address: { kind: "fact", key: "recipient_address", text } as const,
  };
}

/** What follows from a fact follows from the typed one too: the greeting from the doctor; no last day is counted from a date in free words. */
function mergeTyped(
  entries: LetterFacts["entries"],
  typed: LetterOverrides["facts"],
): LetterFacts["entries"] {
  const merged: Partial<Record<FactKey, LetterFact>> = { ...entries };
  const put = (key: FactKey, text: string) => {
    merged[key] = { kind: "fact", key, text };
  };
  if (typed.doctor_name !== undefined) put("doctor_greeting", greetByName(typed.doctor_name));
  if (typed.therapist_name !== undefined)
    put("therapist_greeting", greetByName(typed.therapist_name));
  if (typed.lawyer_name !== undefined) put("lawyer_greeting", greetByName(typed.lawyer_name));
  if (typed.letter_date !== undefined) delete merged.answer_by;
  for (const [key, text] of Object.entries(typed)) {
    if (isFactKey(key)) put(key, text);
  }
  return merged;
}

function renderBlock(
  { id, role, write, optional }: BlockTemplate,
  context: LetterContext,
  overrides: LetterOverrides,
): LetterBlock[] {
  const words = Object.hasOwn(overrides.edits, id) ? overrides.edits[id] : undefined;
  if (words !== undefined) {
    const changedFacts = listChanges(overrides.editedOver?.[id] ?? {}, context);
    const note = changedFacts.length > 0 ? { changedFacts } : {};
    return [{ id, role, segments: [{ kind: "text", text: words }], edited: true, ...note }];
  }
  if (optional !== undefined && overrides.shown?.includes(id) !== true) return [];
  const segments = write(context);
  return segments === null ? [] : [{ id, role, segments: [...segments], edited: false }];
}

function listChanges(then: FactsThen, { fact }: LetterContext): ChangedFact[] {
  return Object.entries(then).flatMap(([key, before]) => {
    if (!isFactKey(key)) return [];
    const segment = fact(key);
    const now = segment.kind === "fact" ? segment.text : null;
    return isSameText(now, before) ? [] : [{ key, label: factCatalogue[key].label, before, now }];
  });
}

/** Where a line ends is no news. */
function isSameText(one: string | null, other: string | null): boolean {
  const words = (text: string | null) => text?.replaceAll(/\s+/g, " ");
  return words(one) === words(other);
}

function listOptionalParts(
  { blocks }: LetterTemplate,
  context: LetterContext,
  { edits, shown = [] }: LetterOverrides,
): OptionalPart[] {
  return blocks.flatMap(({ id, optional, write }) => {
    if (optional === undefined) return [];
    const isShown = shown.includes(id) || Object.hasOwn(edits, id);
    return isShown || write(context) !== null ? [{ id, ...optional, shown: isShown }] : [];
  });
}

function textsOf(entries: LetterFacts["entries"]): RenderedLetter["known"] {
  return Object.fromEntries(Object.entries(entries).map(([key, { text }]) => [key, text]));
}

function listGaps(blocks: readonly LetterBlock[]): LetterGap[] {
  const gaps = new Map<string, LetterGap>();
  for (const { segments } of blocks) {
    for (const segment of segments) {
      if (segment.kind === "gap" && !gaps.has(segment.key)) gaps.set(segment.key, segment);
    }
  }
  return [...gaps.values()];
}
