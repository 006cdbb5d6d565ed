import type { ChoiceWords } from "@recourse/shared/content/record-words";
import type { NewEvent } from "@recourse/shared/workflow/events";

export type RecordableType = NewEvent["type"];
/** What is typed, by field name; a name with a dot is a path into the details. */
export type EventValues = Readonly<Record<string, unknown>>;

export type FieldChoice = { readonly value: string } & ChoiceWords;

/** What was asked for: records, a correction, the list of who has seen the record, or any of them. */
export type AskedKind = "records" | "amendment" | "accounting" | "any";

type Shared = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Shown, and asked for, only where this holds. */
  readonly showIf?: (values: EventValues) => boolean;
  /** Said when it is left open; without it the field may stay open. */
  readonly missing?: string;
  /** Asked only to know what else to ask: it is no detail of the event. */
  readonly notSent?: true;
  /** Where an event that was recorded has the answer, if not under the name. */
  readonly readFrom?: (details: object) => unknown;
};

/** One question about an event. The forms are data, so that 30 kinds of event stay one page. */
export type EventField =
  | (Shared & { readonly kind: "line" | "paragraph" | "money" | "kinds" | "fee_items" })
  /** With `more`, all but the first few choices wait behind a button with these words. */
  | (Shared & {
      readonly kind: "choice";
      readonly choices: readonly FieldChoice[];
      readonly more?: string;
    })
  /** Yes or no; with `unknown`, a third answer that is sent as null. `open` is what no answer is sent as. */
  | (Shared & {
      readonly kind: "yes_no";
      readonly yes?: string;
      readonly no?: string;
      readonly unknown?: string;
      readonly open?: null;
      /** Short answers that stand side by side. */
      readonly row?: true;
    })
  /** One day. `open` is what an empty one is sent as. `ahead`: may lie in the future. */
  | (Shared & { readonly kind: "day"; readonly open?: null; readonly ahead?: boolean })
  /** Which of several requests it belongs to: those for records, unless others are meant. */
  | (Shared & { readonly kind: "request"; readonly of?: AskedKind })
  /** How each kind of record came that was asked for. */
  | (Shared & { readonly kind: "parts" })
  /** Which of several marked statements it is about. */
  | (Shared & { readonly kind: "statement" })
  /** Which of several mailings that no clock hangs on. */
  | (Shared & { readonly kind: "mailing" })
  /** Not asked: what the answers before it come to. The page shows what it means. */
  | (Shared & { readonly kind: "denial_ground" });

/** How one kind of event is asked for. */
export type EventForm = {
  /** Over the form and over the preview. */
  readonly heading: string;
  /** What it means, before anything is typed. */
  readonly meaning: string;
  readonly when: string;
  readonly whenHint?: string;
  readonly fields: readonly EventField[];
};

/** Choices from a table of words, in the order of the table. */
export function choicesOf(words: Readonly<Record<string, ChoiceWords>>): FieldChoice[] {
  return Object.entries(words).map(([value, choice]) => ({ value, ...choice }));
}
