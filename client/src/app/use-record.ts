import type { CaseDetail, RecordedEvents } from "@recourse/shared/api/cases";
import type { NewEvent } from "@recourse/shared/workflow/events";
import { recordEvent } from "../features/events/mutations.ts";
import { isApiProblem } from "../lib/api-problem.ts";
import type { useCase } from "./use-case.ts";

type Attempt = { idempotencyKey: string };

/**
 * Records a talk or a decision at once, without a second page. What someone else changed meanwhile cannot make it
 * wrong, so it is then recorded on the newer case.
 */
export function useRecord(
  seen: CaseDetail,
  { reload }: Pick<ReturnType<typeof useCase>, "reload">,
) {
  const caseId = seen.id;
  return async (body: NewEvent, attempt: Attempt): Promise<RecordedEvents> => {
    try {
      return await recordEvent({ caseId, version: seen.version }, body, attempt);
    } catch (error) {
      if (!isApiProblem(error, 412)) throw error;
      const now = await reload();
      if (now === undefined) throw error;
      // A key of its own that stays the same: a lost answer is asked for again, and has one effect.
      const idempotencyKey = `${attempt.idempotencyKey}-again`;
      return recordEvent({ caseId, version: now.version }, body, { idempotencyKey });
    }
  };
}
