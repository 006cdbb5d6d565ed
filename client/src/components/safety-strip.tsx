import type { MouseEvent } from "react";

/** On every page: the crisis line, and the way out. Without script the link still leaves. */
export function SafetyStrip({ onLeave }: { onLeave: () => void }) {
  const leave = (event: MouseEvent) => {
    event.preventDefault();
    onLeave();
  };
  return (
    <div className="safety">
      <div className="wrap">
        <a href="tel:988">
          <span>
            Crisis line <b>988</b>
            <span className="wide">, call or text</span>
          </span>
        </a>
        <a className="exit" href="https://www.weather.gov/" rel="noreferrer" onClick={leave}>
          <CrossIcon size={18} />
          Leave now
        </a>
      </div>
    </div>
  );
}

export function CrossIcon({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d="M3 3l12 12M15 3L3 15" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
