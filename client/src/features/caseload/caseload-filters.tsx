import { caseloadTexts } from "@recourse/shared/content/pages/caseload/caseload";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { stageSchema } from "@recourse/shared/workflow/stages";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Select } from "../../components/choice-inputs.tsx";
import { type Chip, FilterChips } from "../../components/filter-chips.tsx";
import { TextInput } from "../../components/text-input.tsx";
import type { CaseListSearch, CaseSort } from "../../lib/search-params.ts";
import { stageWords } from "./caseload-words.ts";

const stageChoices = [
  { value: "any", label: caseloadTexts.search.any },
  ...stageSchema
    .exclude(["closed"])
    .options.map((stage) => ({ value: stage, label: stageWords[stage] })),
] as const;
const sortChoices = [
  { value: "due", label: caseloadTexts.search.orders.due },
  { value: "holder", label: caseloadTexts.search.orders.holder },
  { value: "person", label: caseloadTexts.search.orders.person },
  { value: "updated", label: caseloadTexts.search.orders.updated },
] as const;

/** A name to look for and a rung. Nothing changes before the press. The order has its place in the table's head on a wide screen. */
export function CaseloadSearch({ search }: { search: CaseListSearch }) {
  const navigate = useNavigate();
  const [name, setName] = useState(search.q ?? "");
  const [stage, setStage] = useState<(typeof stageChoices)[number]["value"]>(
    search.stage === undefined || search.stage === "closed" ? "any" : search.stage,
  );
  const [sort, setSort] = useState<CaseSort>(search.sort ?? "due");
  const show = (event: FormEvent) => {
    event.preventDefault();
    const wanted = {
      q: name.trim() === "" ? undefined : name.trim(),
      stage: stage === "any" ? undefined : stage,
      sort: sort === "due" ? undefined : sort,
      cursor: undefined,
    };
    navigate({ to: "/cases", search: { ...search, ...wanted } });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form may take the role, and browsers know it better than <search>
    <form role="search" className="search-row" onSubmit={show}>
      <TextInput
        id="find-name"
        type="search"
        label={caseloadTexts.search.name}
        maxLength={200}
        value={name}
        onChange={setName}
      />
      <Select
        id="find-stage"
        label={caseloadTexts.search.stage}
        value={stage}
        choices={stageChoices}
        onChange={setStage}
      />
      <div className="field narrow-only">
        <Select
          id="find-sort"
          label={caseloadTexts.search.order}
          value={sort}
          choices={sortChoices}
          onChange={setSort}
        />
      </div>
      <Button type="submit">{commonTexts.show}</Button>
    </form>
  );
}

/** What narrows the list now. */
export function CaseloadChips({ search }: { search: CaseListSearch }) {
  const navigate = useNavigate();
  const without = (key: keyof CaseListSearch) => () =>
    navigate({ to: "/cases", search: { ...search, [key]: undefined, cursor: undefined } });
  const { status, overdue, resting, waitingOn, stage, q } = search;
  const found: (Chip | null)[] = [
    status === "closed"
      ? { key: "status", label: commonTexts.closed, onRemove: without("status") }
      : null,
    status === "all"
      ? { key: "status", label: caseloadTexts.openAndClosed, onRemove: without("status") }
      : null,
    overdue
      ? { key: "overdue", label: caseloadTexts.views.late, onRemove: without("overdue") }
      : null,
    resting === undefined
      ? null
      : {
          key: "resting",
          label: resting ? caseloadTexts.resting : caseloadTexts.notResting,
          onRemove: without("resting"),
        },
    waitingOn
      ? {
          key: "waitingOn",
          label: caseloadTexts.waiting[waitingOn],
          onRemove: without("waitingOn"),
        }
      : null,
    stage ? { key: "stage", label: stageWords[stage], onRemove: without("stage") } : null,
    q ? { key: "q", label: `“${q}”`, onRemove: without("q") } : null,
  ];
  return (
    <FilterChips
      chips={found.filter((chip) => chip !== null)}
      onClear={() => navigate({ to: "/cases", search: {} })}
    />
  );
}
