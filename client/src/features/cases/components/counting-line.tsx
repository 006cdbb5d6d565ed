import type { Explanation } from "@recourse/shared/assessment/assessment";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { daysBetween, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { whyThisDateTexts } from "@recourse/shared/content/pages/cases/why-this-date";

type Point = Explanation["counting"][number];

const texts = whyThisDateTexts.counting;

/** More than these would not fit beside one another. */
const mostSideBySide = 5;

/** The days counted, drawn to scale: day 0, what lies between, the last day, today. */
export function CountingLine({ points, today }: { points: readonly Point[]; today: PlainDate }) {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return null;
  const due = points.find(({ kind }) => kind === "due")?.on.latest ?? null;
  const whole = Math.max(1, daysBetween(first.on.latest, last.on.latest));
  return (
    <ol
      className={points.length > mostSideBySide ? "count many" : "count"}
      aria-label={texts.label}
    >
      {points.map((point, index) => {
        const next = points[index + 1];
        const days = next ? daysBetween(point.on.latest, next.on.latest) : 0;
        return (
          <li
            key={`${point.label}${point.on.latest}`}
            className={classOf({ point, next, share: days / whole, due, today })}
          >
            <b>{texts.day(point.day)}</b>{" "}
            {point.kind === "today"
              ? point.label
              : `${formatRange(point.on, { year: point.on.latest.slice(0, 4) !== today.slice(0, 4) })}, ${point.label}`}
          </li>
        );
      })}
    </ol>
  );
}

type Stretch = {
  point: Point;
  next: Point | undefined;
  share: number;
  due: PlainDate | null;
  today: PlainDate;
};

/** Twelfths instead of an exact width: the content security policy allows no style of its own. */
function classOf({ point, next, share, due, today }: Stretch): string {
  if (next === undefined) return "now";
  const span = `span-${Math.min(12, Math.max(1, Math.round(share * 12)))}`;
  if (point.on.latest >= today) return [span, "ahead"].join(" ");
  const isOver = due !== null && point.on.latest >= due;
  return isOver ? [span, "over"].join(" ") : span;
}
