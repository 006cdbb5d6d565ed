import type { Working } from "@recourse/shared/assessment/assessment";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { whyThisDateTexts } from "@recourse/shared/content/pages/cases/why-this-date";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { placeName } from "@recourse/shared/content/place-words";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

const texts = whyThisDateTexts.workings;

const rows: readonly {
  question: string;
  answer: (working: Working) => ReactNode;
  big?: boolean;
}[] = [
  {
    question: texts.fallsOn,
    big: true,
    answer: ({ fallsOn }) =>
      fallsOn
        ? upperFirst(formatRange(fallsOn, { weekday: true, year: true }))
        : commonTexts.notKnownYet,
  },
  { question: texts.counts, answer: ({ standing }) => standing ?? commonTexts.yes },
  { question: texts.rule, answer: ({ rule }) => rule.statement },
  {
    question: texts.citation,
    answer: ({ rule }) => (
      <Link to="/rules/$ruleId" params={{ ruleId: rule.id }}>
        {rule.citation}
      </Link>
    ),
  },
  { question: texts.dayZero, answer: ({ dayZero }) => dayZero },
  { question: texts.counted, answer: ({ counted }) => counted },
  { question: texts.daysSkipped, answer: ({ daysSkipped }) => daysSkipped },
  { question: texts.moreTime, answer: ({ moreTime }) => moreTime },
  { question: texts.confidence, answer: ({ rule }) => confidenceWords[rule.confidence] },
  { question: texts.source, answer: ({ rule }) => rule.source },
  {
    question: texts.verified,
    answer: ({ rule }) => formatDate(rule.verifiedOn, { year: true }),
  },
];

/** `display: grid` on a phone takes the roles of a table away in some browsers, so they are named. */
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
} as const;

/** State and federal law side by side, two to a table: the one that leads beside the federal one, then whatever else was looked at. */
export function WorkingsTables({ workings }: { workings: readonly Working[] }) {
  const [leading, ...others] = workings;
  if (leading === undefined) return null;
  const beside = others.find(({ rule }) => rule.id === "FED-CLOCK-01") ?? others[0];
  const rest = others.filter((working) => working !== beside);
  return (
    <>
      <WorkingsTable
        caption={beside ? texts.sideBySide : texts.alone}
        workings={beside ? [leading, beside] : [leading]}
      />
      {pairsOf(rest).map((pair) => (
        <WorkingsTable
          key={pair.map(({ rule }) => rule.id).join()}
          caption={texts.others}
          workings={pair}
        />
      ))}
    </>
  );
}

function pairsOf<T>([first, second, ...more]: readonly T[]): T[][] {
  if (first === undefined) return [];
  return second === undefined ? [[first]] : [[first, second], ...pairsOf(more)];
}

function WorkingsTable({ caption, workings }: { caption: string; workings: readonly Working[] }) {
  return (
    <table className="sides" {...roles.table}>
      <caption>{caption}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          <td {...roles.cell}>
            <span className="vh">{texts.question}</span>
          </td>
          {workings.map(({ rule }) => (
            <th key={rule.id} {...roles.columnheader} scope="col">
              {rule.jurisdiction === "US" ? texts.federal : placeName(rule.jurisdiction)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {rows.map(({ question, answer, big }) => (
          <tr key={question} {...roles.row} className={big ? "big" : undefined}>
            <th {...roles.rowheader} scope="row">
              {question}
            </th>
            {workings.map((working) => (
              <td key={working.rule.id} {...roles.cell}>
                {answer(working)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
