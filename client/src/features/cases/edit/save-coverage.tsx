import type { Holder } from "@recourse/shared/api/holders";
import { saveCoverageTexts } from "@recourse/shared/content/pages/cases/save-coverage";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Answer } from "../../../components/answer.tsx";
import { Button } from "../../../components/button.tsx";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { problemWords } from "../../../lib/problem-words.ts";
import { patchHolder } from "../mutations.ts";

const { ask, ...texts } = saveCoverageTexts;

type SaveCoverageProps = {
  holder: Holder;
  hipaaCovered: Holder["hipaaCovered"];
  onSaved: () => unknown;
  /** Loads the newest version of the case. */
  onStale: () => unknown;
};

/** Notes at the holder whether HIPAA binds it, after a yes. The law that counts, and so the dates, follow. */
export function SaveCoverage({ holder, hipaaCovered, onSaved, onStale }: SaveCoverageProps) {
  const [isAsking, setAsking] = useState(false);
  const save = useMutation({
    mutationFn: () => patchHolder(holder, { hipaaCovered }),
    onSuccess: onSaved,
    onError: (error) => {
      setAsking(false);
      if (isApiProblem(error, 412)) onStale();
    },
  });
  if (holder.hipaaCovered === hipaaCovered) {
    return (
      <Answer heading={texts.heading}>
        <p>{texts.sameAlready(hipaaCovered)}</p>
      </Answer>
    );
  }
  return (
    <Answer heading={texts.heading}>
      <p>{texts.canChange(holder.hipaaCovered, hipaaCovered)}</p>
      <p>
        <Button kind="act" busy={save.isPending} onClick={() => setAsking(true)}>
          {texts.note}
        </Button>
      </p>
      <StatusLine>{save.isError ? sayFailure(save.error) : null}</StatusLine>
      <ConfirmDialog
        isOpen={isAsking}
        title={ask.title}
        confirm={ask.yes}
        busy={save.isPending}
        onConfirm={() => save.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{ask.follows(hipaaCovered)}</p>
      </ConfirmDialog>
    </Answer>
  );
}

function sayFailure(error: unknown): string {
  if (isApiProblem(error, 412)) return texts.stale;
  const { title, body } = problemWords(error);
  return `${title}. ${body}`;
}
