import {
  type HappeningCode,
  happeningGroups,
  happenings,
  listHappenings,
  searchHappenings,
} from "@recourse/shared/content/happenings/happenings";
import { eventPickerTexts } from "@recourse/shared/content/pages/events/event-picker";
import { useState } from "react";
import { Link } from "../../../components/link.tsx";
import { Details, Note } from "../../../components/marks.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { TextInput } from "../../../components/text-input.tsx";

type EventPickerProps = { caseId: string; allowed: readonly string[]; isClosed: boolean };

/** What happened, in the user's words. Only what can have happened is offered. */
export function EventPicker({ caseId, allowed, isClosed }: EventPickerProps) {
  const [typed, setTyped] = useState("");
  const offered = listHappenings(allowed);
  const found = searchHappenings(offered, typed);
  const isSearching = typed.trim() !== "";
  const isUnasked = !isClosed && !allowed.includes("followed_up");
  return (
    <>
      {isUnasked ? <NothingAskedYet caseId={caseId} /> : null}
      <div className="above-5 pick-search">
        <TextInput
          id="happening-words"
          type="search"
          label={eventPickerTexts.search.label}
          hint={eventPickerTexts.search.hint}
          autoComplete="off"
          value={typed}
          onChange={setTyped}
        />
        <StatusLine>{isSearching ? eventPickerTexts.found(found.length) : null}</StatusLine>
      </div>
      <div className="choices">
        {happeningGroups.map(({ group, heading }) => (
          <Group
            key={group}
            heading={heading}
            caseId={caseId}
            codes={found.filter((code) => happenings[code].group === group)}
            isOpen={isSearching}
          />
        ))}
      </div>
      {offered.includes("something_else") ? (
        <p className="above-6">
          <Link
            className="link"
            to="/cases/$caseId/record"
            params={{ caseId }}
            search={{ happened: "something_else" }}
          >
            {eventPickerTexts.justANote}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function NothingAskedYet({ caseId }: { caseId: string }) {
  return (
    <div className="above-5">
      <Note>
        <p>
          {eventPickerTexts.nothingAsked}{" "}
          <Link to="/cases/$caseId/record" params={{ caseId }} search={{ happened: "i_asked" }}>
            {eventPickerTexts.tellRequest}
          </Link>
        </p>
      </Note>
    </div>
  );
}

type GroupProps = {
  heading: string;
  caseId: string;
  codes: readonly HappeningCode[];
  /** Whoever searches sees all that fits at once. */
  isOpen: boolean;
};

function Group({ heading, caseId, codes, isOpen }: GroupProps) {
  if (codes.length === 0) return null;
  const id = heading.toLowerCase().replaceAll(" ", "-");
  const usual = codes.filter((code) => !happenings[code].rare);
  const rare = codes.filter((code) => happenings[code].rare);
  // A short list needs no second step.
  const isShort = isOpen || usual.length === 0 || rare.length < 2;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div>
        <Choices caseId={caseId} codes={isShort ? codes : usual} />
        {isShort ? null : (
          <Details
            summary={
              <>
                {eventPickerTexts.more}{" "}
                <span className="vh">{eventPickerTexts.moreOf(heading)}</span>
              </>
            }
          >
            <Choices caseId={caseId} codes={rare} />
          </Details>
        )}
      </div>
    </section>
  );
}

function Choices({ caseId, codes }: Pick<GroupProps, "caseId" | "codes">) {
  return (
    <ul>
      {codes.map((code) => (
        <li key={code}>
          <Link to="/cases/$caseId/record" params={{ caseId }} search={{ happened: code }}>
            <b>{happenings[code].words}</b>
            <span>{happenings[code].hint}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
