/** What the user reads about a fact that letters merge. */
export interface FactDescription {
  /** Completes "______ (…)" on paper and names the field on screen. */
  readonly label: string;
  readonly hint: string;
  /** False where the letter makes no sense without it: it cannot be sent with a blank line there. */
  readonly byHand: boolean;
}
