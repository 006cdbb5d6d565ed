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
          <b>The facts behind this paragraph changed since you edited it.</b>
        </p>
        <ul className="above-2">
          {facts.map(({ key, label, before, now }) => (
            <li className="small" key={key}>
              {capitalize(label)}: was {before ?? "not known"}, now {now ?? "not known"}
            </li>
          ))}
        </ul>
        <div className="acts above-2">
          <Button small busy={busy} onClick={onKeep}>
            My words still fit<span className="vh">: {name}</span>
          </Button>
          <Button kind="plain" onClick={onTakeBack}>
            Go back to ours<span className="vh">: {name}</span>
          </Button>
        </div>
      </Note>
    </div>
  );
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
