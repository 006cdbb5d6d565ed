import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import type { MouseEvent } from "react";
import { RichText } from "./rich-text.tsx";

const { safety } = frameTexts;

/** On every page, and in sight wherever it is scrolled to: the crisis line, and the way out. Stands outside the header, which would scroll it away. */
export function SafetyStrip({ onLeave }: { onLeave: () => void }) {
  const leave = (event: MouseEvent) => {
    event.preventDefault();
    onLeave();
  };
  return (
    <section className="safety" aria-label={safety.label}>
      <div className="wrap">
        <a href="tel:988">
          <span>
            <RichText
              text={safety.crisisLine}
              a={(words) => <span className="wide">{words}</span>}
            />
          </span>
        </a>
        <a className="exit" href="https://www.weather.gov/" rel="noreferrer" onClick={leave}>
          <CrossIcon size={18} />
          {safety.leaveNow}
        </a>
      </div>
    </section>
  );
}

export function CrossIcon({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d="M3 3l12 12M15 3L3 15" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
