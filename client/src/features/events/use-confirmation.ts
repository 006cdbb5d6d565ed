import type { CaseDetail, EventPreview, RecordedEvents } from "@recourse/shared/api/cases";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { newKey } from "../../lib/api-client.ts";
import { isApiProblem } from "../../lib/api-problem.ts";
import { retryWithSameKey } from "../../lib/query-client.ts";

type Looked<B> = { body: B; preview: EventPreview; version: number; key: string };
type Attempt = { version: number; idempotencyKey: string };

type Options<B> = {
  seen: CaseDetail;
  look: (seen: CaseDetail, body: B) => Promise<EventPreview>;
  save: (body: B, attempt: Attempt) => Promise<RecordedEvents>;
  /** Loads the case again, because someone else changed it. */
  onStale: () => Promise<CaseDetail | undefined>;
  onRefused: (error: unknown) => void;
  onSaved: (recorded: RecordedEvents) => unknown;
};

/** What was looked at, and saving just that. If the case changed meanwhile, it is looked at again before anything is saved. */
export function useConfirmation<B>({ seen, look, save, onStale, onRefused, onSaved }: Options<B>) {
  const [looked, setLooked] = useState<Looked<B> | null>(null);
  const [isFresh, setFresh] = useState(false);
  const show = (body: B, preview: EventPreview, version: number) =>
    setLooked({ body, preview, version, key: newKey() });

  const lookAgain = useMutation({
    mutationFn: async (body: B) => {
      const now = await onStale();
      if (now === undefined) throw new Error("The case could not be loaded again.");
      return { body, preview: await look(now, body), version: now.version };
    },
    onSuccess: ({ body, preview, version }) => {
      show(body, preview, version);
      setFresh(true);
    },
    onError: onRefused,
  });
  const saving = useMutation({
    ...retryWithSameKey,
    mutationFn: ({ body, version, key }: Looked<B>) => save(body, { version, idempotencyKey: key }),
    onSuccess: onSaved,
    onError: (error, { body }) =>
      isApiProblem(error, 412) ? lookAgain.mutate(body) : onRefused(error),
  });
  return {
    looked,
    isFresh,
    isBusy: saving.isPending || lookAgain.isPending,
    show: (body: B, preview: EventPreview) => {
      setFresh(false);
      show(body, preview, seen.version);
    },
    confirm: () => {
      if (looked !== null) saving.mutate(looked);
    },
  };
}
