import { randomUUID } from "node:crypto";
import { exactDate } from "@recourse/shared/calendar/date-range";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { withWorkspace } from "../database/tenancy.ts";
import type { TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";

/** The id of one record of each kind, under the name that it has in addresses. */
export type Ids = ReadonlyMap<string, string>;

const asked = { kinds: ["complete_record"], from: null, to: null, format: "pdf" };

/** A request of October 13, as the user reports it. */
export const requestSent = {
  type: "request_sent",
  occurredOn: exactDate(plainDate("2026-10-13")),
  details: { method: "portal", askedFor: asked },
} as const;

const receiptEstablished = {
  type: "receipt_established",
  occurredOn: exactDate(plainDate("2026-10-13")),
  details: { basis: "portal_timestamp" },
} as const;

/** A workspace with one of everything in it. */
export async function createEverything(app: TestApp, user: TestUser): Promise<Ids> {
  const opened = await user
    .post("/cases", {
      person: { name: "Ada" },
      holder: { name: "Cedar Clinic", jurisdiction: "US-ME", hipaaCovered: "yes" },
      askedFor: asked,
      events: [requestSent, receiptEstablished],
    })
    .expect(201);
  const caseId: string = opened.body.id;
  const letter = await user.post(`/cases/${caseId}/letters`, { kind: "certified_letter" });
  const document = await user.agent
    .post(`/api/v1/cases/${caseId}/documents`)
    .set("Idempotency-Key", randomUUID())
    .attach("file", Buffer.from("A letter."), "letter.txt");
  const upload = await user.post(`/cases/${caseId}/uploads`, { fileName: "a.txt", sizeBytes: 10 });
  const packet = await user.post(`/cases/${caseId}/packets`, { kind: "case_summary" }).expect(201);
  const sessions = await user.get("/account/sessions").expect(200);
  return new Map([
    ["caseId", caseId],
    ["personId", opened.body.person.id],
    ["holderId", opened.body.holder.id],
    ["eventId", opened.body.events[0].id],
    ["letterId", letter.body.id],
    ["documentId", document.body.id],
    ["uploadId", upload.body.id],
    ["packetId", packet.body.id],
    ["noticeId", await findNotice(app, user)],
    ["sessionId", sessions.body.items[0].id],
    ["ruleId", "FED-CLOCK-01"],
    ["jurisdiction", "US-ME"],
  ]);
}

async function findNotice({ deps }: TestApp, { scope }: TestUser): Promise<string> {
  const { workspaceId } = scope;
  const where = { workspaceId, channel: "app" };
  const notice = await withWorkspace(deps.database, scope, (tx) =>
    tx.reminder.findFirstOrThrow({ where, select: { id: true } }),
  );
  return notice.id;
}

/** The address of a route with the ids filled in. Throws for a kind of record that `createEverything` does not make yet. */
export function fillPath(path: string, ids: Ids): string {
  return path.replace(/:(\w+)/g, (_parameter, name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`Let createEverything make one for :${name}.`);
    return id;
  });
}
