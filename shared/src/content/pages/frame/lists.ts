/** Words around a list that can be narrowed, or that comes in pages. */
export const listTexts = {
  showing: "Showing",
  removeFilter: (filter: string) => `${filter}, remove this filter`,
  clearAll: "Clear all",
  pages: "Pages",
  firstPage: "Back to the first page",
  nextPage: "Next page",
} as const;
