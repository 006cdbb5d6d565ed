import { type FactKey, isFactKey } from "./fact-catalogue.ts";
import { greetByName } from "./greeting.ts";
import type { LetterBlock, LetterKind, Tone } from "./letter.ts";
import { gapFor, type LetterFact, type LetterFacts, type LetterGap } from "./letter-facts.ts";
import type { LetterRefusal } from "./letter-law.ts";
import type { BlockTemplate, LetterContext } from "./letter-template.ts";
import { letterTemplates } from "./templates/index.ts";
import { voiceWords } from "./voice-words.ts";

/** What the user typed: facts by key, and whole blocks by block id. */
export interface LetterOverrides {
  readonly facts: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, string>>;
}

export interface RenderedLetter {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  /** Each missing fact once, in the order of the letter. */
  readonly gaps: readonly LetterGap[];
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
 * would no longer be written. Where US law does not bind the holder there is no letter, and the reason is given.
 * @example renderLetter({ kind: "certified_letter", tone: "firm", facts, overrides: { facts: {}, edits: {} } })
 */
export function renderLetter({ kind, tone, facts, overrides }: RenderLetterInput): LetterRendering {
  if (!facts.law.applies) {
    return { available: false, reason: facts.law.reason, message: facts.law.message };
  }
  const template = letterTemplates[kind];
  const context = createContext(tone, facts, overrides.facts);
  const blocks = template.blocks.flatMap((block) => renderBlock(block, context, overrides.edits));
  return {
    available: true,
    letter: {
      title: template.title,
      blocks,
      gaps: listGaps(blocks),
      templateVersion: template.version,
      rules: template.rules,
    },
  };
}

/**
 * True for the id of a block that this kind of letter can have; users may write their own words for it.
 * @example isBlockId("certified_letter", "point_c") // true
 */
export function isBlockId(kind: LetterKind, id: string): boolean {
  return letterTemplates[kind].blocks.some((block) => block.id === id);
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
  if (typed.letter_date !== undefined) delete merged.answer_by;
  for (const [key, text] of Object.entries(typed)) {
    if (isFactKey(key)) put(key, text);
  }
  return merged;
}

function renderBlock(
  { id, role, write }: BlockTemplate,
  context: LetterContext,
  edits: LetterOverrides["edits"],
): LetterBlock[] {
  const words = Object.hasOwn(edits, id) ? edits[id] : undefined;
  if (words !== undefined) {
    return [{ id, role, segments: [{ kind: "text", text: words }], edited: true }];
  }
  const segments = write(context);
  return segments === null ? [] : [{ id, role, segments: [...segments], edited: false }];
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
