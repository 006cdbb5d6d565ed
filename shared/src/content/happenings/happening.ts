import type { FactType, NewEvent } from "../../workflow/events.ts";

export type HappeningGroup = "came" | "said" | "did";

/** A kind of event, with the details that the choice answers already. */
export type Preset = {
  [Type in FactType]: {
    readonly type: Type;
    readonly details: Partial<Extract<NewEvent, { type: Type }>["details"]>;
  };
}[FactType];

interface ChoiceInTheList {
  readonly group: HappeningGroup;
  /** As the user would say it. */
  readonly words: string;
  readonly hint: string;
  /** Waits behind "More". */
  readonly rare?: true;
  /** Other words that the search finds it by. */
  readonly also?: string;
}

/** A choice that becomes an event, once the user said yes to what it changes. */
export interface RecordedHappening extends ChoiceInTheList {
  readonly event: Preset;
  /** Paths of the details that are asked at once; the rest waits behind "Add more detail". */
  readonly asks: "all" | readonly string[];
  /** Over the form, where the words of the event are not close enough. */
  readonly heading?: string;
  /** What it means, where the choice says more than the event alone. Holds under any law: "Is it allowed?" says the rest. */
  readonly meaning?: string;
}

/** A choice that records nothing: it only shows where the case stands. */
export interface SilentHappening extends ChoiceInTheList {
  readonly event: null;
  /** Offered where this kind of event could be recorded. */
  readonly needs: FactType;
}

export type Happening = RecordedHappening | SilentHappening;
