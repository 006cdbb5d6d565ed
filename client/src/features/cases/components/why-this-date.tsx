import type { Explanation } from "@recourse/shared/assessment/assessment";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { Note } from "../../../components/marks.tsx";
import { CountingLine } from "./counting-line.tsx";
import { WorkingsTables } from "./workings-table.tsx";

/** The arithmetic behind a date, in words, as a line, and law by law. */
export function WhyThisDate({
  explanation,
  today,
}: {
  explanation: Explanation;
  today: PlainDate;
}) {
  const { summary, counting, workings, notes, each } = explanation;
  return (
    <>
      <div>
        <p>{summary}</p>
        <CountingLine points={counting} today={today} />
      </div>
      {each === undefined || each.lines.length === 0 ? null : (
        <div className="stack-2">
          <p>{each.heading}</p>
          <ul className="bullets">
            {each.lines.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      <WorkingsTables workings={workings} />
      {notes.map((words) => (
        <Note key={words}>
          <p>{words}</p>
        </Note>
      ))}
    </>
  );
}
