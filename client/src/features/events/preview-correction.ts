import type { CaseDetail, Correction, EventPreview } from "@recourse/shared/api/cases";
import { correctionTexts } from "@recourse/shared/content/pages/events/correction";
import { newKey } from "../../lib/api-client.ts";
import { ApiProblem } from "../../lib/api-problem.ts";

/** What a correction would change, worked out here with the same code that the server decides with. It comes as a file of its own. */
export async function previewCorrection(
  seen: CaseDetail,
  eventId: string,
  { reason, replacement }: Correction,
): Promise<EventPreview> {
  const [{ previewCommand }, { replay }] = await Promise.all([
    import("@recourse/shared/assessment/preview"),
    import("@recourse/shared/workflow/records-case"),
  ]);
  const { holder, person, claimStageAtStart, askedFor } = seen;
  const facts = {
    state: replay(seen.events),
    holder,
    person,
    claimStage: claimStageAtStart,
    askedFor,
  };
  const previewed = previewCommand(
    {
      kind: "correct",
      eventId: newKey(),
      replacementId: newKey(),
      supersedes: eventId,
      reason,
      replacement,
    },
    facts,
    { today: seen.assessment.today, actorId: "" },
  );
  if (previewed.ok) return previewed;
  const { message, pointer } = previewed;
  throw new ApiProblem({
    type: "about:blank",
    title: correctionTexts.refused,
    status: 409,
    detail: message,
    reason: previewed.reason,
    ...(pointer === undefined ? {} : { errors: [{ pointer, detail: message }] }),
  });
}
