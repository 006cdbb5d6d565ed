/**
 * Ids of rules that no longer stand in any pack. Cases and sent letters may still name them, so none is ever given to
 * another rule: a check refuses it.
 */
export const retiredIds: readonly string[] = [];
