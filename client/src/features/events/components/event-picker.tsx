import { Link } from "../../../components/link.tsx";
import { Details } from "../../../components/marks.tsx";
import type { EventGroup, RecordableType } from "../event-forms/event-field.ts";
import { eventForms, listRecordable } from "../event-forms/event-forms.ts";

const groups: readonly { group: EventGroup; heading: string }[] = [
  { group: "came", heading: "Something came" },
  { group: "said", heading: "They said something" },
  { group: "did", heading: "I did something" },
];

type EventPickerProps = { caseId: string; allowed: readonly string[] };

/** What happened, in the user's words. Only what can be recorded now is offered. */
export function EventPicker({ caseId, allowed }: EventPickerProps) {
  const offered = listRecordable().filter(
    (type) => allowed.includes(type) && type !== "note_added",
  );
  return (
    <>
      <div className="choices">
        {groups.map(({ group, heading }) => (
          <Group
            key={group}
            heading={heading}
            caseId={caseId}
            types={offered.filter((type) => eventForms[type].group === group)}
          />
        ))}
      </div>
      {allowed.includes("note_added") ? (
        <p className="above-6">
          <Link
            className="link"
            to="/cases/$caseId/record"
            params={{ caseId }}
            search={{ type: "note_added" }}
          >
            None of these. Let me just write a note
          </Link>
        </p>
      ) : null}
    </>
  );
}

type GroupProps = { heading: string; caseId: string; types: readonly RecordableType[] };

function Group({ heading, caseId, types }: GroupProps) {
  if (types.length === 0) return null;
  const id = heading.toLowerCase().replaceAll(" ", "-");
  const usual = types.filter((type) => !eventForms[type].rare);
  const rare = types.filter((type) => eventForms[type].rare);
  // A short list needs no second step.
  const isShort = usual.length === 0 || rare.length < 2;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div>
        <Choices caseId={caseId} types={isShort ? types : usual} />
        {isShort ? null : (
          <Details
            summary={
              <>
                More <span className="vh">of “{heading}”</span>
              </>
            }
          >
            <Choices caseId={caseId} types={rare} />
          </Details>
        )}
      </div>
    </section>
  );
}

function Choices({ caseId, types }: Omit<GroupProps, "heading">) {
  return (
    <ul>
      {types.map((type) => (
        <li key={type}>
          <Link to="/cases/$caseId/record" params={{ caseId }} search={{ type }}>
            <b>{eventForms[type].pick}</b>
            <span>{eventForms[type].pickHint}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
