import type { ExhibitIndex } from "@recourse/shared/api/exhibits";
import { exhibitsPageTexts as texts } from "@recourse/shared/content/pages/packet/exhibits-page";
import type { Exhibit } from "@recourse/shared/packet/exhibits";
import { Button } from "../../../components/button.tsx";
import { Details } from "../../../components/marks.tsx";
import { type EventChoice, ExhibitForm } from "./exhibit-form.tsx";
import { ExhibitItem } from "./exhibit-item.tsx";

type ExhibitListProps = {
  caseId: string;
  exhibits: readonly Exhibit[];
  events: readonly EventChoice[];
  onSaved: (index: ExhibitIndex) => void;
  /** Left out where the order does not count. */
  onMove?: (exhibit: Exhibit, by: 1 | -1) => void;
};

/** Exhibits, each with what can be changed about it. */
export function ExhibitList({ caseId, exhibits, events, onSaved, onMove }: ExhibitListProps) {
  const List = onMove ? "ol" : "ul";
  return (
    <List className={onMove ? "rows exhibits" : "rows"}>
      {exhibits.map((exhibit, index) => {
        const name = <span className="vh">{texts.of(exhibit.title)}</span>;
        return (
          <li key={exhibit.id}>
            <ExhibitItem caseId={caseId} exhibit={exhibit} />
            {onMove && exhibits.length > 1 ? (
              <p className="acts">
                {index > 0 ? (
                  <Button kind="plain" onClick={() => onMove(exhibit, -1)}>
                    {texts.up}
                    {name}
                  </Button>
                ) : null}
                {index < exhibits.length - 1 ? (
                  <Button kind="plain" onClick={() => onMove(exhibit, 1)}>
                    {texts.down}
                    {name}
                  </Button>
                ) : null}
              </p>
            ) : null}
            <Details
              summary={
                <span className="small">
                  {texts.change}
                  {name}
                </span>
              }
            >
              <ExhibitForm caseId={caseId} exhibit={exhibit} events={events} onSaved={onSaved} />
            </Details>
          </li>
        );
      })}
    </List>
  );
}
