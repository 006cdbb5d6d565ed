/** What was typed but not sent, kept in this tab only. Never passwords. */
const prefix = "recourse.draft.";
const ownerKey = "recourse.owner";

export function readDraft(formId: string): unknown {
  try {
    const text = sessionStorage.getItem(prefix + formId);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export function saveDraft(formId: string, values: unknown): void {
  try {
    sessionStorage.setItem(prefix + formId, JSON.stringify(values));
  } catch {
    // Storage is full or blocked: the form itself still holds the words.
  }
}

export function clearDraft(formId: string): void {
  try {
    sessionStorage.removeItem(prefix + formId);
  } catch {
    // Storage is blocked: there is nothing to clear.
  }
}

export function clearAllDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
    sessionStorage.removeItem(ownerKey);
  } catch {
    // Storage is blocked: there is nothing to clear.
  }
}

/** Called when it is known who is signed in: the drafts of anyone else in this tab go. */
export function claimDrafts(userId: string): void {
  try {
    const owner = sessionStorage.getItem(ownerKey);
    if (owner !== null && owner !== userId) clearAllDrafts();
    sessionStorage.setItem(ownerKey, userId);
  } catch {
    // Storage is blocked: there are no drafts.
  }
}
