import type { Holder } from "@recourse/shared/api/holders";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Answer } from "../../../components/answer.tsx";
import { Button } from "../../../components/button.tsx";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { problemWords } from "../../../lib/problem-words.ts";
import { patchHolder } from "../mutations.ts";

const noted = {
  yes: "that HIPAA binds them",
  no: "that HIPAA does not bind them",
  unknown: "that it is not known whether HIPAA binds them",
} as const;

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
      <Answer heading="On this case">
        <p>The case says so already: {noted[hipaaCovered]}. Nothing has to change.</p>
      </Answer>
    );
  }
  return (
    <Answer heading="On this case">
      <p>
        The case says now {noted[holder.hipaaCovered]}. You can note {noted[hipaaCovered]}.
      </p>
      <p>
        <Button kind="act" busy={save.isPending} onClick={() => setAsking(true)}>
          Note this on the case
        </Button>
      </p>
      <StatusLine>{save.isError ? sayFailure(save.error) : null}</StatusLine>
      <ConfirmDialog
        isOpen={isAsking}
        title="Note this on the case?"
        confirm="Yes, note it"
        busy={save.isPending}
        onConfirm={() => save.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>
          We note {noted[hipaaCovered]}. Another law may count then. So we work out the dates and
          findings again, in every case with this office. You can change it back on any day.
        </p>
      </ConfirmDialog>
    </Answer>
  );
}

function sayFailure(error: unknown): string {
  if (isApiProblem(error, 412))
    return "The office was changed in the meantime. Look above, and press the button once more.";
  const { title, body } = problemWords(error);
  return `${title}. ${body}`;
}
