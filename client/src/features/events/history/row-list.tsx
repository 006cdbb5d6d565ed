import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { eventSentences } from "@recourse/shared/content/event-sentences";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { historyTexts } from "@recourse/shared/content/pages/events/history";
import { Button } from "../../../components/button.tsx";
import { Timeline } from "../../../components/timeline.tsx";
import { factTitle, whenWords } from "../timeline-facts.ts";
import type { HistoryRow, ShownRow } from "./history-rows.ts";

type RowListProps = {
  shown: readonly ShownRow[];
  today: PlainDate;
  onChange: (row: HistoryRow) => unknown;
  onRemove: (row: HistoryRow) => unknown;
};

/** The lines so far, oldest first, each with what is wrong with it. */
export function RowList({ shown, today, onChange, onRemove }: RowListProps) {
  return (
    <Timeline
      items={shown.map(({ row, fact, error }) => ({
        key: fact.id,
        dateTime: fact.occurredOn.earliest,
        when: whenWords(fact, today),
        title: factTitle(fact),
        body: (
          <>
            {error === null ? null : <p className="error">{error}</p>}
            <p>{eventSentences(fact).join(" ")}</p>
            {fact.note ? <p className="user-words">{fact.note}</p> : null}
            <div className="acts">
              <Button kind="plain" onClick={() => onChange(row)}>
                {commonTexts.change}
                <span className="vh">: {factTitle(fact)}</span>
              </Button>
              <Button kind="plain" onClick={() => onRemove(row)}>
                {historyTexts.list.remove}
                <span className="vh">: {factTitle(fact)}</span>
              </Button>
            </div>
          </>
        ),
      }))}
    />
  );
}
