import { type DateRange, isExact } from "@recourse/shared/calendar/date-range";
import {
  daysBetween,
  formatDate,
  type PlainDate,
  weekdayOf,
} from "@recourse/shared/calendar/plain-date";
import { dateMarginTexts } from "@recourse/shared/content/pages/frame/date-margin";
import type { ReactNode } from "react";

type DateMarginProps = {
  date: DateRange | PlainDate | null;
  /** Names the year where it is another one, and counts the days. */
  today?: PlainDate;
  /** What stands in place of a date that is not there. */
  none?: string;
  /** Below the weekday, in small words. */
  note?: ReactNode;
  /** A status word. */
  children?: ReactNode;
  as?: "p" | "div";
};

/** The hero of an entry: month, large numeral, weekday. A range stays a range. */
export function DateMargin({
  date,
  today,
  none = dateMarginTexts.none,
  note,
  children,
  as: Tag = "p",
}: DateMarginProps) {
  return (
    <Tag className="date">
      {date === null ? (
        <>
          <span className="none">{none}</span> {note ? <span className="rel">{note}</span> : null}
        </>
      ) : (
        <Numeral
          range={typeof date === "string" ? { earliest: date, latest: date } : date}
          today={today}
          note={note}
        />
      )}
      {children}
    </Tag>
  );
}

const { fromTo, line } = dateMarginTexts;

type NumeralProps = { range: DateRange; today?: PlainDate; note?: ReactNode };

function Numeral({ range, today, note }: NumeralProps) {
  const { earliest, latest } = range;
  const otherYear = today !== undefined && latest.slice(0, 4) !== today.slice(0, 4);
  const year = otherYear ? latest.slice(0, 4) : null;
  if (isExact(range)) {
    return (
      <>
        <b>{monthOf(latest)}</b> <span className="num">{dayOf(latest)}</span>{" "}
        <span className="rel">
          {line(weekdayOf(latest), year, today ? daysBetween(today, latest) : null)}
          <NoteLine note={note} />
        </span>
      </>
    );
  }
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  return (
    <>
      <b>{sameMonth ? monthOf(latest) : fromTo(monthOf(earliest), monthOf(latest))}</b>{" "}
      <span className="num">
        {dayOf(earliest)}–{dayOf(latest)}
      </span>{" "}
      <span className="rel">
        {line(fromTo(weekdayOf(earliest), weekdayOf(latest)), year, null)}
        <NoteLine note={note} />
      </span>
    </>
  );
}

function NoteLine({ note }: { note: ReactNode }) {
  if (!note) return null;
  return (
    <>
      . <br />
      {note}
    </>
  );
}

function monthOf(date: PlainDate): string {
  return formatDate(date).split("\u00a0")[0] ?? "";
}

function dayOf(date: PlainDate): number {
  return Number(date.slice(8));
}
