import type { CaseDetail, RecordedEvents } from "@recourse/shared/api/cases";
import { historyTexts } from "@recourse/shared/content/pages/events/history";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { Select } from "../../../components/choice-inputs.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { newKey } from "../../../lib/api-client.ts";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { problemWords } from "../../../lib/problem-words.ts";
import { retryWithSameKey } from "../../../lib/query-client.ts";
import { isRecordable } from "../event-forms/event-forms.ts";
import { recordHistory } from "../mutations.ts";
import { factTitle } from "../timeline-facts.ts";
import { type HistoryType, historyChoices } from "./history-choices.ts";
import { HistoryPreview } from "./history-preview.tsx";
import {
  factsOfRows,
  type HistoryRow,
  historyBody,
  lookAtRows,
  newRowId,
  useHistoryRows,
} from "./history-rows.ts";
import { RowForm } from "./row-form.tsx";
import { RowList } from "./row-list.tsx";

const mostRows = 100;

type HistoryEntryProps = {
  seen: CaseDetail;
  onStale: () => Promise<unknown>;
  onRecorded: (recorded: RecordedEvents) => unknown;
};

/** A story that began long ago, told line by line in any order, and saved at once. */
export function HistoryEntry({ seen, onStale, onRecorded }: HistoryEntryProps) {
  const { rows, put, remove, clear } = useHistoryRows(seen.id);
  const [type, setType] = useState<HistoryType>("request_sent");
  const [changing, setChanging] = useState<HistoryRow | null>(null);
  const [news, setNews] = useState("");
  const turn = useFocusOnNewLine();
  const { shown, preview } = useMemo(() => lookAtRows(seen, rows), [seen, rows]);
  const facts = factsOfRows(seen, rows);
  const changed = facts.find(({ id }) => id === changing?.eventId) ?? null;
  const kind = changed?.type ?? type;
  const lastYear = rows.at(-1)?.event.occurredOn.latest.slice(0, 4) ?? "";
  const finish = (words: string) => {
    setChanging(null);
    setNews(words);
    turn.next();
  };
  return (
    <>
      <StatusLine>{news}</StatusLine>
      {rows.length >= mostRows ? (
        <p className="above-4">{historyTexts.full(mostRows)}</p>
      ) : (
        <RowForm
          key={`${changing?.eventId ?? kind}-${turn.count}`}
          seen={seen}
          type={kind}
          others={facts.filter(({ id }) => id !== changing?.eventId)}
          changed={changed}
          year={lastYear}
          onPut={(event) => {
            put({ eventId: changing?.eventId ?? newRowId(), event });
            finish(changing === null ? historyTexts.news.added : historyTexts.news.changed);
          }}
          onCancel={() => finish("")}
        >
          {changed === null ? (
            <Select
              id="row-type"
              label={historyTexts.what}
              value={type}
              choices={historyChoices}
              onChange={setType}
            />
          ) : (
            <p>
              <b>{factTitle(changed)}</b>
            </p>
          )}
        </RowForm>
      )}
      {rows.length === 0 ? null : (
        <section className="q" aria-labelledby="told">
          <h2 id="told">
            {historyTexts.list.heading}
            <small>{historyTexts.list.hint}</small>
          </h2>
          <RowList
            shown={shown}
            today={seen.assessment.today}
            onChange={(row) => {
              if (isRecordable(row.event.type)) setChanging(row);
              turn.next();
            }}
            onRemove={(row) => {
              remove(row.eventId);
              finish(historyTexts.news.removed);
            }}
          />
          <HistoryPreview preview={preview} />
          <SaveStory
            seen={seen}
            rows={rows}
            refused={preview.refusals.length}
            onStale={onStale}
            onSaved={(recorded) => {
              clear();
              return onRecorded(recorded);
            }}
          />
        </section>
      )}
    </>
  );
}

/** After a line is added the next one begins where the last one began, so that a keyboard is enough. */
function useFocusOnNewLine() {
  const [count, setCount] = useState(0);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line moves the focus
  useEffect(() => {
    if (!isFirst.current)
      (
        document.getElementById("row-type") ?? document.getElementById("row-occurredOn-month")
      )?.focus();
    isFirst.current = false;
  }, [count]);
  return { count, next: () => setCount((before) => before + 1) };
}

type SaveStoryProps = {
  seen: CaseDetail;
  rows: readonly HistoryRow[];
  refused: number;
  onStale: () => Promise<unknown>;
  onSaved: (recorded: RecordedEvents) => unknown;
};

function SaveStory({ seen, rows, refused, onStale, onSaved }: SaveStoryProps) {
  const [problem, setProblem] = useState("");
  // One key for one story: a second press, or a lost answer, has one effect.
  const sent = useRef({ text: "", key: "" });
  const saving = useMutation({
    ...retryWithSameKey,
    mutationFn: () => {
      const body = historyBody(rows);
      const text = JSON.stringify([seen.version, body]);
      if (text !== sent.current.text) sent.current = { text, key: newKey() };
      return recordHistory({ caseId: seen.id, version: seen.version }, body, {
        idempotencyKey: sent.current.key,
      });
    },
    onSuccess: onSaved,
    onError: async (error) => {
      if (!isApiProblem(error, 412)) return setProblem(wordsOf(error));
      await onStale();
      setProblem(historyTexts.save.stale);
    },
  });
  const save = () => {
    setProblem("");
    if (refused > 0) return setProblem(historyTexts.save.refused(refused));
    saving.mutate();
  };
  return (
    <div className="above-5">
      <p className="error" role="alert">
        {problem}
      </p>
      <div className="acts">
        <Button kind="act" busy={saving.isPending} onClick={save}>
          {rows.length === 1 ? historyTexts.save.one : historyTexts.save.all(rows.length)}
        </Button>
        <p className="soft">{historyTexts.save.together}</p>
      </div>
    </div>
  );
}

function wordsOf(error: unknown): string {
  if (isApiProblem(error, 409)) return error.message;
  const { title, body } = problemWords(error);
  return historyTexts.save.failed(title, body);
}
