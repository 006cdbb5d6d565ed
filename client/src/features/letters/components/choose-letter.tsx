import type { CaseDetail } from "@recourse/shared/api/cases";
import type { Letter } from "@recourse/shared/api/letters";
import { type LetterKind, letterKindSchema, type Tone } from "@recourse/shared/letters/letter";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Button, ButtonLink } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { Note } from "../../../components/marks.tsx";
import { newKey } from "../../../lib/api-client.ts";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { problemWords } from "../../../lib/problem-words.ts";
import { retryWithSameKey } from "../../../lib/query-client.ts";
import { letterKindWords, toneChoices } from "../letter-words.ts";
import { createLetter } from "../mutations.ts";

type ChooseLetterProps = {
  seen: Pick<CaseDetail, "id" | "letters">;
  /** The letter that the next step asks for comes first, and is the one to write now. */
  wanted: LetterKind | undefined;
  onCreated: (letter: Letter) => unknown;
};

/** Which letter, and in which tone. A draft that is there already is opened, not written anew. */
export function ChooseLetter({ seen, wanted, onCreated }: ChooseLetterProps) {
  const kinds = letterKindSchema.options.toSorted(
    (a, b) => Number(b === wanted) - Number(a === wanted),
  );
  return (
    <div className="above-6">
      {kinds.map((kind) => (
        <OneLetter
          key={kind}
          seen={seen}
          kind={kind}
          isMain={kind === (wanted ?? kinds[0])}
          onCreated={onCreated}
        />
      ))}
    </div>
  );
}

type OneLetterProps = Omit<ChooseLetterProps, "wanted"> & { kind: LetterKind; isMain: boolean };

function OneLetter({ seen, kind, isMain, onCreated }: OneLetterProps) {
  const words = letterKindWords[kind];
  const draft = seen.letters.find((letter) => letter.kind === kind && letter.status === "draft");
  const look = isMain ? "act" : "ruled";
  return (
    <section className="answer" aria-labelledby={`letter-${kind}`}>
      <h2 id={`letter-${kind}`}>{words.name}</h2>
      <div className="stack">
        <p>{words.about}</p>
        {draft ? (
          <p>
            <ButtonLink
              kind={look}
              to="/cases/$caseId/letters/$letterId"
              params={{ caseId: seen.id, letterId: draft.id }}
            >
              Open your draft <span className="vh">of {words.name}</span>
            </ButtonLink>
          </p>
        ) : (
          <WriteLetter caseId={seen.id} kind={kind} look={look} onCreated={onCreated} />
        )}
      </div>
    </section>
  );
}

type WriteLetterProps = {
  caseId: string;
  kind: LetterKind;
  look: "act" | "ruled";
  onCreated: (letter: Letter) => unknown;
};

function WriteLetter({ caseId, kind, look, onCreated }: WriteLetterProps) {
  const [tone, setTone] = useState<Tone>("firm");
  const key = useRef(newKey());
  const create = useMutation({
    ...retryWithSameKey,
    mutationFn: () => createLetter(caseId, { kind, tone }, { idempotencyKey: key.current }),
    onSuccess: onCreated,
    onError: () => {
      key.current = newKey();
    },
  });
  return (
    <>
      <RadioGroup
        id={`tone-${kind}`}
        legend="In which tone?"
        hint="You can change it later."
        value={tone}
        choices={toneChoices}
        onChange={setTone}
      />
      {create.isError ? (
        <div role="alert">
          <Note>
            <p>{refusalWords(create.error)}</p>
          </Note>
        </div>
      ) : null}
      <p>
        <Button kind={look} busy={create.isPending} onClick={() => create.mutate()}>
          Write it <span className="vh">: {letterKindWords[kind].name}</span>
        </Button>
      </p>
    </>
  );
}

function refusalWords(error: unknown): string {
  if (isApiProblem(error, 409)) return error.message;
  const { title, body } = problemWords(error);
  return `${title}. ${body}`;
}
