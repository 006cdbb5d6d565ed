import { type LetterFileQuery, letterFileQuerySchema } from "@recourse/shared/api/letters";
import { useSyncExternalStore } from "react";

const key = "recourse.print-look";
const listeners = new Set<() => void>();
/** Where storage is blocked the choice lasts as long as the page. */
let chosen: string | null = null;

/** Paper and size of print: what somebody's printer holds and their eyes need, so it is the device that remembers it. */
export function usePrintLook(): LetterFileQuery {
  const saved = useSyncExternalStore(subscribe, readSaved);
  return readLook(saved);
}

export function setPrintLook(look: LetterFileQuery): void {
  chosen = JSON.stringify(look);
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // Blocked: `chosen` has it.
  }
  for (const listener of listeners) listener();
}

function readSaved(): string | null {
  try {
    return localStorage.getItem(key) ?? chosen;
  } catch {
    return chosen;
  }
}

function readLook(saved: string | null): LetterFileQuery {
  const standard = letterFileQuerySchema.parse({});
  if (saved === null) return standard;
  try {
    return letterFileQuerySchema.catch(standard).parse(JSON.parse(saved));
  } catch {
    return standard;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
