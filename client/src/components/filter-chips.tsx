import { listTexts } from "@recourse/shared/content/pages/frame/lists";
import { CrossIcon } from "./safety-strip.tsx";

export type Chip = { key: string; label: string; onRemove: () => void };

/** What narrows a list, each removable. */
export function FilterChips({ chips, onClear }: { chips: readonly Chip[]; onClear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <div className="filters">
      <p id="filter-words">{listTexts.showing}</p>
      <ul aria-labelledby="filter-words">
        {chips.map(({ key, label, onRemove }) => (
          <li key={key}>
            <button
              className="chip"
              type="button"
              aria-label={listTexts.removeFilter(label)}
              onClick={onRemove}
            >
              {label} <CrossIcon size={14} />
            </button>
          </li>
        ))}
      </ul>
      <button className="plain" type="button" onClick={onClear}>
        {listTexts.clearAll}
      </button>
    </div>
  );
}
