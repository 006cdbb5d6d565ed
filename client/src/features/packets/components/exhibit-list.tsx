import type { ExhibitIndex } from "@recourse/shared/api/exhibits";
import { exhibitsPageTexts as texts } from "@recourse/shared/content/pages/packet/exhibits-page";
import type { Exhibit } from "@recourse/shared/packet/exhibits";
import { useEffect, useRef } from "react";
import { Button } from "../../../components/button.tsx";
import { Details } from "../../../components/marks.tsx";
import { type EventChoice, ExhibitForm } from "./exhibit-form.tsx";
import { ExhibitItem } from "./exhibit-item.tsx";

type ExhibitListProps = {
  caseId: string;
  exhibits: readonly Exhibit[];
  events: readonly EventChoice[];
  onSaved: (index: ExhibitIndex, exhibit: Exhibit) => void;
  /** Left out where the order does not count. */
  onMove?: (exhibit: Exhibit, by: Way) => void;
};

/** Down or up. */
type Way = 1 | -1;

const buttonId = (exhibitId: string, by: Way) => `${by === 1 ? "down" : "up"}-${exhibitId}`;

/** Exhibits, each with what can be changed about it. */
export function ExhibitList({ caseId, exhibits, events, onSaved, onMove }: ExhibitListProps) {
  const List = onMove ? "ol" : "ul";
  const noteMove = useFocusOnMoved(exhibits);
  return (
    <List className={onMove ? "rows exhibits" : "rows"}>
      {exhibits.map((exhibit, index) => {
        const name = <span className="vh">{texts.of(exhibit.title)}</span>;
        const move = (by: Way) => {
          noteMove(exhibit.id, by);
          onMove?.(exhibit, by);
        };
        return (
          <li key={exhibit.id}>
            <ExhibitItem caseId={caseId} exhibit={exhibit} />
            {onMove && exhibits.length > 1 ? (
              <p className="acts">
                {index > 0 ? (
                  <Button kind="plain" id={buttonId(exhibit.id, -1)} onClick={() => move(-1)}>
                    {texts.up}
                    {name}
                  </Button>
                ) : null}
                {index < exhibits.length - 1 ? (
                  <Button kind="plain" id={buttonId(exhibit.id, 1)} onClick={() => move(1)}>
                    {texts.down}
                    {name}
                  </Button>
                ) : null}
              </p>
            ) : null}
            <Details
              summary={
                <span className="small">
                  {exhibit.proves.length > 0 ? texts.change : texts.say}
                  {name}
                </span>
              }
            >
              <ExhibitForm
                caseId={caseId}
                exhibit={exhibit}
                events={events}
                onSaved={(changed) => onSaved(changed, exhibit)}
              />
            </Details>
          </li>
        );
      })}
    </List>
  );
}

/** A row that moves takes its buttons out of the page for a moment, and at an end one of them stays away. */
function useFocusOnMoved(exhibits: readonly Exhibit[]) {
  const moved = useRef<{ id: string; by: Way } | null>(null);
  const order = exhibits.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what moves the focus
  useEffect(() => {
    if (moved.current === null) return;
    const { id, by } = moved.current;
    moved.current = null;
    const find = (way: Way) => document.getElementById(buttonId(id, way));
    (find(by) ?? find(by === 1 ? -1 : 1))?.focus();
  }, [order]);
  return (id: string, by: Way) => {
    moved.current = { id, by };
  };
}
