import { ownWordsTexts } from "@recourse/shared/content/pages/letters/letter";
import type { ChangedFact } from "@recourse/shared/letters/letter";
import { Button } from "../../../components/button.tsx";
import { Note } from "../../../components/marks.tsx";

type ChangedFactsProps = {
  facts: readonly ChangedFact[];
  /** Which paragraph it is, for whoever hears the buttons. */
  name: string;
  busy: boolean;
  /** The words fit all the same. */
  onKeep: () => unknown;
  onTakeBack: () => unknown;
};

/** The user's own words stand; what changed behind them is told, with the old and the new. */
export function ChangedFacts({ facts, name, busy, onKeep, onTakeBack }: ChangedFactsProps) {
  return (
    <div className="no-print above-2">
      <Note>
        <p>
          <b>{ownWordsTexts.changed}</b>
        </p>
        <ul className="above-2">
          {facts.map(({ key, label, before, now }) => (
            <li className="small" key={key}>
              {ownWordsTexts.changedFact(capitalize(label), before, now)}
            </li>
          ))}
        </ul>
        <div className="acts above-2">
          <Button small busy={busy} onClick={onKeep}>
            {ownWordsTexts.stillFits}
            <span className="vh">: {name}</span>
          </Button>
          <Button kind="plain" onClick={onTakeBack}>
            {ownWordsTexts.takeBack}
            <span className="vh">: {name}</span>
          </Button>
        </div>
      </Note>
    </div>
  );
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
