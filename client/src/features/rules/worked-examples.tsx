import type { RuleDetail } from "@recourse/shared/api/rules";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { ruleTexts } from "@recourse/shared/content/pages/rules/rule";

type Example = RuleDetail["workedExamples"][number];

const words = ruleTexts.examples;

/** `display: block` on a phone takes the roles of a table away in some browsers, so they are named. */
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  columnheader: { role: "columnheader" },
} as const;

/** Dates counted by hand from the text of the law; a test counts them again. */
export function WorkedExamples({ examples }: { examples: readonly Example[] }) {
  if (examples.length === 0) return null;
  return (
    <table className="worked above-5" {...roles.table}>
      <caption>{words.caption}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          {[words.dayZero, words.gives, words.shows].map((name) => (
            <th key={name} scope="col" {...roles.columnheader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {examples.map(({ counts, dayZero, due, shows }) => (
          <tr key={`${counts}${dayZero}${shows}`} {...roles.row}>
            <td {...roles.cell}>{sayDate(dayZero)}</td>
            <td {...roles.cell}>
              <b>{sayDate(due)}</b> <small>{words.counts[counts]}</small>
            </td>
            <td {...roles.cell}>{shows}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayDate(date: Example["due"]): string {
  return formatDate(date, { weekday: true, year: true });
}
