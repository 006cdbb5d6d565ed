import type { Letter } from "@recourse/shared/api/letters";
import { letterNames } from "@recourse/shared/content/letter-names";
import { chooseLetterTexts } from "@recourse/shared/content/pages/letters/choose-letter";
import { letterProblemTexts } from "@recourse/shared/content/pages/letters/letter";
import type { LetterKind, Tone } from "@recourse/shared/letters/letter";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { Note } from "../../../components/marks.tsx";
import { newKey } from "../../../lib/api-client.ts";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { problemWords } from "../../../lib/problem-words.ts";
import { retryWithSameKey } from "../../../lib/query-client.ts";
import { createLetter } from "../mutations.ts";
import { toneChoices } from "../tone-choices.ts";

type WriteLetterProps = {
  caseId: string;
  kind: LetterKind;
  onCreated: (letter: Letter) => unknown;
};

/** The tone, and the button that writes the letter. */
export function WriteLetter({ caseId, kind, onCreated }: WriteLetterProps) {
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
        id="tone"
        legend={chooseLetterTexts.tone}
        hint={chooseLetterTexts.toneHint}
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
        <Button kind="act" busy={create.isPending} onClick={() => create.mutate()}>
          {chooseLetterTexts.write}
          <span className="vh">: {letterNames[kind]}</span>
        </Button>
      </p>
    </>
  );
}

function refusalWords(error: unknown): string {
  if (isApiProblem(error, 409)) return error.message;
  const { title, body } = problemWords(error);
  return letterProblemTexts.problem(title, body);
}
