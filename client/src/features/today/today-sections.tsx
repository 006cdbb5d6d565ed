import type { Today, TodayItem } from "@recourse/shared/api/today";
import { sayDaysLate } from "@recourse/shared/content/dates-in-words";
import { todayTexts } from "@recourse/shared/content/pages/today/today";
import { isWaitingStep } from "@recourse/shared/workflow/step-codes";
import type { ReactNode } from "react";
import { Band } from "../../components/entry.tsx";
import { Link } from "../../components/link.tsx";
import { StateWord } from "../../components/marks.tsx";
import type { CaseListSearch } from "../../lib/search-params.ts";
import { TodayEntry } from "./today-entry.tsx";
import { hasSeveralPeople } from "./today-words.ts";

const { sections } = todayTexts;

type SectionName = "overdue" | "dueThisWeek" | "yourMove" | "waitingOnThem" | "resting";

/** The first section with something in it gets the one main step of the page. */
export function leadSection(today: Today): SectionName | null {
  const names = ["overdue", "dueThisWeek", "yourMove"] as const;
  return names.find((name) => today[name].items.length > 0) ?? null;
}

/** The sections of the day, in the order of hurry. An empty one is left out. */
export function TodaySection({ today, name }: { today: Today; name: SectionName }) {
  const { items, total } = today[name];
  if (items.length === 0) return null;
  const { heading, state, search } = sectionWords(name, items, total);
  const namesPerson = hasSeveralPeople(today);
  const isLead = leadSection(today) === name;
  return (
    <Band heading={heading} state={state} ledger>
      {items.map((item, index) => (
        <TodayEntry
          key={item.case.id}
          item={item}
          today={today.today}
          lead={isLead && index === 0}
          waiting={name === "waitingOnThem" || name === "resting"}
          resting={name === "resting"}
          namesPerson={namesPerson}
        />
      ))}
      {total > items.length ? (
        <p className="above-5">
          <Link className="link" to="/cases" search={search}>
            {sections.seeAll(total)}
          </Link>
        </p>
      ) : null}
    </Band>
  );
}

type SectionWords = { heading: string; state: ReactNode; search: CaseListSearch };

function sectionWords(name: SectionName, items: readonly TodayItem[], total: number): SectionWords {
  switch (name) {
    case "overdue":
      return {
        heading: sections.overdue(total),
        state: (
          <StateWord as="p" kind="late">
            {overdueWords(items, total)}
          </StateWord>
        ),
        search: { overdue: true },
      };
    case "dueThisWeek":
      return {
        heading: sections.dueThisWeek,
        state: <p>{sections.dates(total)}</p>,
        search: {},
      };
    case "yourMove":
      return {
        heading: sections.yourMove,
        state: (
          <StateWord as="p" kind="you">
            {sections.forYou}
          </StateWord>
        ),
        search: { waitingOn: "you" },
      };
    case "waitingOnThem":
      return {
        heading: sections.waitingOnThem,
        state: (
          <StateWord as="p" kind="them">
            {items.every(({ nextStep }) => nextStep === null || isWaitingStep(nextStep.code))
              ? sections.nothing
              : sections.little}
          </StateWord>
        ),
        search: { waitingOn: "them" },
      };
    case "resting":
      return {
        heading: sections.resting,
        state: (
          <StateWord as="p" kind="them">
            {sections.breakHere}
          </StateWord>
        ),
        search: { resting: true },
      };
  }
}

function overdueWords(items: readonly TodayItem[], total: number): string {
  const days = items[0]?.case.daysLate;
  return total === 1 && typeof days === "number" ? sayDaysLate(days) : sections.late(total);
}
