import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** Marks of a link or of weighty words inside a text. */
const marks = /<\/?[ab]>/g;
/** Words of a law or an agency in quotation marks, with their place after them: not ours to make plainer. */
const quotations = /“[^”]+”(?=[^“.]{0,20}\((\d+ (CFR|USC)|FAQ))/g;
/** A citation is looked up, not read; it counts as two short words. */
const citations =
  /\b\d+ (CFR|USC|U\.S\.C\.)( Part)? [\d.]+(\([^)]+\))*|§+ ?[\d.]+(\([^)]+\))*|\b[A-Z]{2,}[A-Z0-9]*(-[A-Z0-9]+)+\b/g;

/**
 * The Flesch-Kincaid grade of a text: the school year in the United States in which it is easy to read. A line is a sentence of its own, with or without a full stop.
 * @example gradeOf(["They must answer within 30 days."]) // 2.9
 */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/**
 * How many words a text has.
 * @example countWords(["They must answer."]) // 3
 */
export function countWords(texts: readonly string[]): number {
  return texts.flatMap(sentencesOf).flatMap(wordsOf).length;
}

function sentencesOf(text: string): string[] {
  return text
    .replaceAll(marks, "")
    .replaceAll(quotations, "this")
    .replaceAll(citations, "the rule")
    .split(/(?<=[.?!…]["”’)]*)\s+|\n+/)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.$-]*/gu) ?? [];
}
