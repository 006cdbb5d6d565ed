import type { CaseFact } from "../workflow/events.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import type { NumberedExhibit } from "./exhibits.ts";
import type { PacketKind } from "./packet.ts";
import { toldDetails } from "./told-details.ts";
import { toldFacts } from "./told-facts.ts";

/**
 * The ids of the events whose entries a packet of this kind shows in its chain. It shows no more than its chronology: nothing that stands
 * no longer, no note, no detail that others are not told, no paper that does not go along. All other entries are given by their digest.
 * @example findReadable(state, exhibits, "ocr_complaint").has(event.id)
 */
export function findReadable(
  state: Pick<RecordsCase, "facts" | "history">,
  exhibits: readonly NumberedExhibit[],
  kind: PacketKind,
): ReadonlySet<string> {
  const enclosed = new Set(exhibits.map(({ id }) => id));
  const fit = toldFacts(state.facts, kind).filter((fact) => saysNothingElse(fact, enclosed));
  let readable = fit;
  for (;;) {
    const shown = new Set(readable.map(({ id }) => id));
    const left = readable.filter((fact) => !namesAHidden(fact, state, shown));
    if (left.length === readable.length) return shown;
    readable = left;
  }
}

function saysNothingElse(
  { type, note, documentIds = [], details }: CaseFact,
  enclosed: ReadonlySet<string>,
): boolean {
  const told: readonly string[] = toldDetails[type];
  return (
    note === undefined &&
    documentIds.every((id) => enclosed.has(id)) &&
    // A null says something, too: that it was asked.
    Object.keys(details).every((key) => told.includes(key))
  );
}

/**
 * What keeps a short text from being guessed from its digest is the random id in it. So no entry is shown that names the id of a hidden one.
 */
function namesAHidden(
  { details }: CaseFact,
  { history }: Pick<RecordsCase, "history">,
  shown: ReadonlySet<string>,
): boolean {
  const named = JSON.stringify(details).toLowerCase();
  return history.some(({ id }) => !shown.has(id) && named.includes(id));
}
