import type { CaseDetail } from "@recourse/shared/api/cases";
import type { Letter, LetterChoices } from "@recourse/shared/api/letters";
import { letterNames } from "@recourse/shared/content/letter-names";
import { letterWords } from "@recourse/shared/content/letter-words";
import { chooseLetterTexts } from "@recourse/shared/content/pages/letters/choose-letter";
import type { LetterKind } from "@recourse/shared/letters/letter";
import { useEffect, useRef } from "react";
import { ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";
import { Details, Note } from "../../../components/marks.tsx";
import { FindLetter } from "./find-letter.tsx";
import { WriteLetter } from "./write-letter.tsx";

type Choice = LetterChoices["items"][number];

type ChooseLetterProps = {
  seen: Pick<CaseDetail, "id" | "letters">;
  choices: readonly Choice[];
  /** The letter that was picked, or that the next step asks for. */
  wanted: LetterKind | undefined;
  onCreated: (letter: Letter) => unknown;
};

/** One letter to write now, with why. Under it the others that fit, and behind one press all there are. */
export function ChooseLetter({ seen, choices, wanted, onCreated }: ChooseLetterProps) {
  const chosen = choices.find(({ kind }) => kind === wanted) ?? choices[0];
  if (chosen === undefined) return null;
  const fitting = choices.filter(
    ({ kind, standing }) =>
      kind !== chosen.kind && (standing === "fits" || standing === "recommended"),
  );
  return (
    <div className="above-6">
      <ChosenLetter seen={seen} choice={chosen} onCreated={onCreated} />
      {fitting.length > 0 ? (
        <section className="answer" aria-labelledby="fitting-h">
          <h2 id="fitting-h">{chooseLetterTexts.otherLetters}</h2>
          <ul className="rows">
            {fitting.map(({ kind }) => (
              <li key={kind}>
                <LetterLink caseId={seen.id} kind={kind} />
                <small>{letterWords[kind].why}</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="above-6">
        <Details summary={chooseLetterTexts.allLetters}>
          <FindLetter
            choices={choices}
            renderLink={(kind) => <LetterLink caseId={seen.id} kind={kind} />}
          />
        </Details>
      </div>
    </div>
  );
}

function LetterLink({ caseId, kind }: { caseId: string; kind: LetterKind }) {
  return (
    <Link to="/cases/$caseId/letters/new" params={{ caseId }} search={{ kind }}>
      {letterNames[kind]}
    </Link>
  );
}

type ChosenLetterProps = Pick<ChooseLetterProps, "seen" | "onCreated"> & { choice: Choice };

/** A draft that is there already is opened, not written anew. */
function ChosenLetter({ seen, choice, onCreated }: ChosenLetterProps) {
  const { kind, standing, message } = choice;
  const { about, why } = letterWords[kind];
  const heading = useFocusOnChange(kind);
  const draft = seen.letters.find((letter) => letter.kind === kind && letter.status === "draft");
  return (
    <section className="answer" aria-labelledby="chosen-h">
      <h2 id="chosen-h" tabIndex={-1} ref={heading}>
        {letterNames[kind]}
      </h2>
      <div className="stack">
        {standing === "recommended" || standing === "fits" ? <p className="lead">{why}</p> : null}
        <p>{about}</p>
        {message !== null ? (
          <Note>
            <p>{message}</p>
          </Note>
        ) : draft ? (
          <p>
            <ButtonLink
              kind="act"
              to="/cases/$caseId/letters/$letterId"
              params={{ caseId: seen.id, letterId: draft.id }}
            >
              {chooseLetterTexts.openDraft}
              <span className="vh">: {letterNames[kind]}</span>
            </ButtonLink>
          </p>
        ) : (
          <WriteLetter key={kind} caseId={seen.id} kind={kind} onCreated={onCreated} />
        )}
      </div>
    </section>
  );
}

/** Whoever picks another letter below is led to it. */
function useFocusOnChange(kind: LetterKind) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    if (before.current === kind) return;
    before.current = kind;
    heading.current?.focus();
  }, [kind]);
  return heading;
}
