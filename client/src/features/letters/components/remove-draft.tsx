import { removeDraftTexts as texts } from "@recourse/shared/content/pages/letters/remove-draft";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { problemWords } from "../../../lib/problem-words.ts";
import { removeDraft } from "../mutations.ts";

type RemoveDraftProps = { letterId: string; onRemoved: () => unknown };

/** Throws a draft away, after one question. */
export function RemoveDraft({ letterId, onRemoved }: RemoveDraftProps) {
  const [isAsking, setIsAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeDraft(letterId),
    onSuccess: onRemoved,
    onSettled: () => setIsAsking(false),
  });
  return (
    <>
      <Button kind="plain" onClick={() => setIsAsking(true)}>
        {texts.ask}
      </Button>
      <StatusLine>{remove.isError ? sayFailure(remove.error) : null}</StatusLine>
      <ConfirmDialog
        isOpen={isAsking}
        title={texts.title}
        confirm={texts.yes}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onCancel={() => setIsAsking(false)}
      >
        <p>{texts.follows}</p>
      </ConfirmDialog>
    </>
  );
}

function sayFailure(error: unknown): string {
  if (isApiProblem(error, 409)) return error.message;
  const { title, body } = problemWords(error);
  return texts.notDone(title, body);
}
