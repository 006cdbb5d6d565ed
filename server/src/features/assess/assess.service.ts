import type { AssessAnswer, AssessRequest } from "@recourse/shared/api/assess";
import { assess } from "@recourse/shared/assessment/assess";
import { restLimitOn } from "@recourse/shared/assessment/rest-limit";
import { decide } from "@recourse/shared/workflow/decide";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import { invalid, type Refusal } from "../../http/refusal.ts";

const nobody = "nobody";

/** What follows from facts that nobody stores. An event that cannot be true is refused, as on a case. */
export function assessFacts({
  today,
  events: told,
  ...facts
}: AssessRequest): AssessAnswer | Refusal {
  const settings = { ...facts, holder: { ...facts.holder, phone: null } };
  const restLimit = restLimitOn(settings, today);
  const events: CaseEvent[] = [];
  const warnings: string[] = [];
  for (const [index, { id = idOfPlace(index), ...event }] of told.entries()) {
    const state = replay(events);
    const command = { kind: "record", eventId: id, event } as const;
    const decision = decide(command, state, { today, actorId: nobody, restLimit });
    if (!decision.ok) {
      const pointer = `/events/${index}${decision.pointer ?? ""}`;
      return invalid([{ pointer, detail: decision.message }]);
    }
    events.push(...decision.events);
    warnings.push(...decision.warnings);
  }
  const assessment = assess({ ...settings, state: replay(events) }, today);
  return { assessment, events, warnings };
}

/** The same question gets the same answer, ids and all. */
function idOfPlace(index: number): string {
  return `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`;
}
