// biome-ignore-all lint/a11y/noRedundantRoles: a table loses its roles where `display` changes, as it does on a phone

import type { CaseSummary } from "@recourse/shared/api/case-summary";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDaysLate } from "@recourse/shared/content/dates-in-words";
import { caseloadTexts } from "@recourse/shared/content/pages/caseload/caseload";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { DateMargin } from "../../components/date-margin.tsx";
import { Link } from "../../components/link.tsx";
import { StateWord } from "../../components/marks.tsx";
import type { CaseListSearch, CaseSort } from "../../lib/search-params.ts";
import { leadingDate, stageWords, standingOf } from "./caseload-words.ts";

const { table } = caseloadTexts;

type CaseloadTableProps = {
  rows: readonly CaseSummary[];
  search: CaseListSearch;
  today: PlainDate;
};

/** A plain table that is a list under 960 px. */
export function CaseloadTable({ rows, search, today }: CaseloadTableProps) {
  return (
    <table className="caseload" role="table">
      <caption>{table.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <SortHeader sort="due" search={search} words={table.date} />
          <SortHeader sort="holder" search={search} words={commonTexts.recordsFrom} />
          <SortHeader sort="person" search={search} words={table.person} />
          <th role="columnheader" scope="col">
            {table.reason}
          </th>
          <SortHeader
            sort="updated"
            search={search}
            words={table.standing}
            wordsWhenSorted={table.standingByChange}
          />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <CaseRow key={row.id} row={row} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function CaseRow({ row, today }: { row: CaseSummary; today: PlainDate }) {
  const { date, title, also } = leadingDate(row);
  const standing = standingOf(row, today);
  return (
    <tr role="row">
      <td role="cell">
        <DateMargin date={date} today={today} as="div">
          {row.overdue && row.daysLate !== null && row.resting === null ? (
            <StateWord kind="late">{sayDaysLate(row.daysLate)}</StateWord>
          ) : null}
        </DateMargin>
      </td>
      <th role="rowheader" scope="row" className="person">
        <Link to="/cases/$caseId" params={{ caseId: row.id }}>
          {row.holder.name}
        </Link>
        {row.isDemo ? <div className="soft">{table.madeUp}</div> : null}
      </th>
      <td role="cell">{row.person.name}</td>
      <td role="cell" className="reason">
        <b>{title}</b>
        {also ? <p>{also}</p> : null}
      </td>
      <td role="cell">
        <StateWord kind={standing.kind}>{standing.words}</StateWord>
        {row.stage === "closed" ? null : <div className="soft">{stageWords[row.stage]}</div>}
      </td>
    </tr>
  );
}

type SortHeaderProps = {
  sort: CaseSort;
  search: CaseListSearch;
  words: string;
  wordsWhenSorted?: string;
};

function SortHeader({ sort, search, words, wordsWhenSorted = words }: SortHeaderProps) {
  const isSorted = (search.sort ?? "due") === sort;
  const direction = isSorted ? (search.direction ?? "ascending") : undefined;
  const next = direction === "ascending" ? "descending" : "ascending";
  return (
    <th role="columnheader" scope="col" aria-sort={direction}>
      <Link
        to="/cases"
        search={{ ...search, sort, direction: next, cursor: undefined }}
        activeOptions={{ exact: true }}
      >
        {isSorted ? wordsWhenSorted : words}
        {direction ? <SortArrow isUp={direction === "descending"} /> : null}
      </Link>
    </th>
  );
}

function SortArrow({ isUp }: { isUp: boolean }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path
        d={isUp ? "M6 11V2M2 5.5l4-4 4 4" : "M6 1v9M2 6.5l4 4 4-4"}
        stroke="currentColor"
        strokeWidth="2"
        fill="none"
      />
    </svg>
  );
}
