import { randomUUID } from "node:crypto";
import type { CaseDetail, NewCase } from "@recourse/shared/api/cases";
import type { Holder } from "@recourse/shared/api/holders";
import type { Person } from "@recourse/shared/api/people";
import { planReminders } from "@recourse/shared/assessment/plan-reminders";
import { projectCase } from "@recourse/shared/assessment/project-case";
import { restLimitOn } from "@recourse/shared/assessment/rest-limit";
import type { CommandContext } from "@recourse/shared/workflow/commands";
import { decide } from "@recourse/shared/workflow/decide";
import type { CaseEvent, NewEvent } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { invalid, isRefusal, type Refusal } from "../../http/refusal.ts";
import { findHolder, insertHolder } from "../holders/holders.repository.ts";
import { findPerson, insertPerson } from "../people/people.repository.ts";
import { toCaseFacts } from "./case-facts.ts";
import { insertCase } from "./case-writes.repository.ts";
import { readCase } from "./cases.service.ts";
import { unknownDocument } from "./event-documents.service.ts";
import { refusedBy } from "./refused-command.ts";
import { changeReminders } from "./reminder-rows.ts";
import { sealNewEvents } from "./seal-new-events.ts";
import type { WriteContext } from "./write-context.ts";

/** Opens a case for a new or known person with a new or known holder, and answers it as its page shows it. */
export async function createCase(
  tx: Tx,
  scope: WorkspaceScope,
  { person: givenPerson, holder: givenHolder, ...told }: NewCase,
  context: WriteContext,
): Promise<CaseDetail | Refusal> {
  const person =
    "id" in givenPerson
      ? await findPerson(tx, scope, givenPerson.id)
      : await insertPerson(tx, scope, { ...givenPerson, id: randomUUID() }, context.now);
  const holder =
    "id" in givenHolder
      ? await findHolder(tx, scope, givenHolder.id)
      : await insertHolder(tx, scope, { ...givenHolder, id: randomUUID() }, context.now);
  if (!person || !holder) {
    return invalid([...(person ? [] : [unknownPerson]), ...(holder ? [] : [unknownHolder])]);
  }
  const opened = await openCase(tx, scope, { ...told, person, holder, isDemo: false }, context);
  return isRefusal(opened) ? opened : readCase(tx, scope, opened, context.today);
}

const unknownPerson = {
  pointer: "/person/id",
  detail: "We could not find this person. Choose one from your list, or enter a name.",
};
const unknownHolder = {
  pointer: "/holder/id",
  detail: "We could not find this office. Choose one from your list, or enter a name.",
};

/** A case about a person and a holder that are there already. */
export interface CaseToOpen extends Pick<NewCase, "askedFor" | "claimStage" | "events"> {
  readonly person: Person;
  readonly holder: Holder;
  readonly isDemo: boolean;
}

/**
 * Opens a case and records what has happened so far, in order. All of it or nothing: a refusal says by its pointer which event
 * cannot be, and must roll the transaction back.
 * @returns the id of the new case
 */
export async function openCase(
  tx: Tx,
  scope: WorkspaceScope,
  { person, holder, askedFor, claimStage, events: told, isDemo }: CaseToOpen,
  context: WriteContext,
): Promise<string | Refusal> {
  const restLimit = restLimitOn({ person, holder, claimStage, askedFor }, context.today);
  const events = decideAll(told, { today: context.today, actorId: scope.userId, restLimit });
  if (isRefusal(events)) return events;
  const caseId = randomUUID();
  const facts = toCaseFacts({ person, holder, claimStage, askedFor }, events);
  await insertCase(tx, scope, {
    caseId,
    personId: person.id,
    holderId: holder.id,
    askedFor,
    claimStage,
    isDemo,
    ...sealNewEvents(caseId, events, { after: null, recordedAt: context.now }),
    eventCount: events.length,
    projection: projectCase(facts),
    reminders: changeReminders(planReminders(facts), [], {
      ...context,
      userId: scope.userId,
      isDemo,
    }),
    now: context.now,
  });
  return caseId;
}

function decideAll(told: readonly NewEvent[], context: CommandContext): CaseEvent[] | Refusal {
  const events: CaseEvent[] = [];
  for (const [index, event] of told.entries()) {
    // A case that does not exist yet has no papers.
    if (event.documentIds?.length) {
      return invalid([unknownDocument(`/events/${index}/documentIds/0`)]);
    }
    const command = { kind: "record", eventId: randomUUID(), event } as const;
    const decision = decide(command, replay(events), context);
    if (!decision.ok) return refusedBy(decision, `/events/${index}`);
    events.push(...decision.events);
  }
  return events;
}
