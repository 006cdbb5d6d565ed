import type { Assessment, NextStep } from "../assessment/assessment.ts";
import type { CaseFacts } from "../assessment/case-facts.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { type LetterKind, letterKindSchema } from "./letter.ts";
import { findLetterLaw, refuseLetter } from "./letter-law.ts";
import { letterView } from "./letter-view.ts";
import { letterTemplates } from "./templates/index.ts";

/**
 * `recommended`: the one that the next steps lead to first, else the first that fits. `fits`: the case calls for it.
 * `possible`: may be written all the same. `refused`: the law that carries it does not bind the holder.
 */
export type LetterStanding = "recommended" | "fits" | "possible" | "refused";

export interface LetterChoice {
  readonly kind: LetterKind;
  readonly standing: LetterStanding;
  /** Why it is refused; null where it is not. */
  readonly message: string | null;
}

/**
 * Which letters fit a case on a day: the recommended one first, then the others that the case calls for, then the rest.
 * @example proposeLetters(facts, assess(facts, today), today)[0]?.kind // "certified_letter"
 */
export function proposeLetters(
  facts: CaseFacts,
  { nextSteps }: Pick<Assessment, "nextSteps">,
  today: PlainDate,
): LetterChoice[] {
  const view = letterView(facts, today);
  const law = findLetterLaw(facts.holder);
  const judged = letterKindSchema.options.map((kind) => {
    const { basis, isCalledFor } = letterTemplates[kind];
    const refusal = refuseLetter(basis, law, view.freeCopy);
    if (refusal !== null) return { kind, standing: "refused", message: refusal.message } as const;
    const standing = isCalledFor(view) ? "fits" : "possible";
    return { kind, standing, message: null } as const;
  });
  const first = findRecommended(judged, nextSteps);
  return sortByStanding(
    judged.map((choice) => (choice === first ? { ...choice, standing: "recommended" } : choice)),
  );
}

/** The letter of the recommended step; else of the first step below it that has one which fits; else the first that fits. */
function findRecommended(
  judged: readonly LetterChoice[],
  [main, ...others]: Assessment["nextSteps"],
): LetterChoice | undefined {
  const find = (wanted: string | null) => judged.find(({ kind }) => kind === wanted);
  const ofMain = main === undefined ? undefined : find(letterOf(main));
  if (ofMain !== undefined && ofMain.standing !== "refused") return ofMain;
  const fits = (choice: LetterChoice | undefined) => choice?.standing === "fits";
  return others.map((step) => find(letterOf(step))).find(fits) ?? judged.find(fits);
}

/** The letter that a step leads to, or that stands beside it. */
function letterOf(step: NextStep): string | null {
  return step.action.kind === "write_letter" ? step.action.letter : (step.letter ?? null);
}

const order: readonly LetterStanding[] = ["recommended", "fits", "possible", "refused"];

function sortByStanding(choices: readonly LetterChoice[]): LetterChoice[] {
  return choices.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
}
