import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { ReactNode } from "react";

export type TimelineItem = {
  key: string;
  /** For machines: the day, or the first day it can have been. */
  dateTime: PlainDate;
  when: ReactNode;
  title: ReactNode;
  body?: ReactNode;
  source?: ReactNode;
  /** Corrected: struck through, and still visible. */
  corrected?: boolean;
};

/** What has happened, as a list. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="record wide">
      {items.map(({ key, dateTime, when, title, body, source, corrected }) => (
        <li key={key} className={corrected ? "fixed" : undefined}>
          <time dateTime={dateTime}>{when}</time>
          <div>
            <h3>{corrected ? <s>{title}</s> : title}</h3>
            {body}
          </div>
          {source ? <p className="cite">{source}</p> : null}
        </li>
      ))}
    </ol>
  );
}
