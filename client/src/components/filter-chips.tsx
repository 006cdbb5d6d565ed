import type { ReactNode } from "react";
import { CrossIcon } from "./safety-strip.tsx";

export type Chip = { key: string; label: ReactNode; onRemove: () => void };

/** What narrows a list, each removable. */
export function FilterChips({ chips, onClear }: { chips: readonly Chip[]; onClear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <div className="filters">
      <p id="filter-words">Showing</p>
      <ul aria-labelledby="filter-words">
        {chips.map(({ key, label, onRemove }) => (
          <li key={key}>
            <button className="chip" type="button" onClick={onRemove}>
              {label} <CrossIcon size={14} />
              <span className="vh">, remove this filter</span>
            </button>
          </li>
        ))}
      </ul>
      <button className="plain" type="button" onClick={onClear}>
        Clear all
      </button>
    </div>
  );
}
