import { Prisma } from "../../database/generated/client.ts";

/** An instant as ISO text in UTC, whatever the time zone of the connection. */
export const utcText = (column: string) =>
  Prisma.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Columns of a `SummaryRow`, from `cases c join people p join holders h`. */
export const summaryColumns = Prisma.sql`
  c.id, c.version, c.stage, c.outcome, c.is_open as "isOpen", c.waiting_on as "waitingOn",
  c.answer_due_from::text as "answerDueFrom", c.answer_due_to::text as "answerDueTo",
  c.own_due_on::text as "ownDueOn", c.own_days::text as "ownDays",
  c.route_due_on::text as "routeDueOn", c.resting::text as resting,
  c.is_demo as "isDemo", ${utcText("c.updated_at")} as "updatedAt",
  c.person_id as "personId", p.name as "personName", c.holder_id as "holderId", h.name as "holderName"`;

/** The tables behind `summaryColumns` and `factColumns`. The names come from the same workspace by the keys. */
export const casesWithNames = Prisma.sql`
  cases c
  join people p on p.workspace_id = c.workspace_id and p.id = c.person_id
  join holders h on h.workspace_id = c.workspace_id and h.id = c.holder_id`;

/** One event as an `EventRow`, from `case_events e`. */
export const eventObject = Prisma.sql`json_build_object(
  'id', e.id, 'sequence', e.sequence, 'type', e.type,
  'occurredOn', json_build_object('earliest', e.occurred_from, 'latest', e.occurred_to),
  'recordedOn', e.recorded_on, 'recordedBy', e.recorded_by, 'note', e.note,
  'documentIds', e.document_ids, 'details', e.details)`;

/** What the assessment needs beyond the summary and the events: the settings of the case, its person and holder. */
export const settingColumns = Prisma.sql`
  c.asked_for as "askedFor", c.claim_stage as "claimStage", c.event_count as "eventCount",
  ${utcText("c.created_at")} as "createdAt",
  json_build_object(
    'id', p.id, 'version', p.version, 'name', p.name, 'relationship', p.relationship,
    'dateOfBirth', p.date_of_birth, 'mailingAddress', p.mailing_address, 'phone', p.phone,
    'email', p.email, 'letterDetails', p.letter_details,
    'createdAt', ${utcText("p.created_at")}) as person,
  json_build_object(
    'id', h.id, 'version', h.version, 'name', h.name, 'kind', h.kind, 'jurisdiction', h.jurisdiction,
    'hipaaCovered', h.hipaa_covered, 'doctorName', h.doctor_name, 'address', h.address,
    'phone', h.phone, 'fax', h.fax, 'email', h.email, 'createdAt', ${utcText("h.created_at")}) as holder`;

/** The settings, and every event, oldest first. */
export const factColumns = Prisma.sql`
  ${settingColumns},
  (select coalesce(json_agg(${eventObject} order by e.sequence), '[]')
    from case_events e
    where e.workspace_id = c.workspace_id and e.case_id = c.id) as events`;

/** The papers of a case, as their lists show them. */
export const paperColumns = Prisma.sql`
  (select coalesce(json_agg(json_build_object(
      'id', l.id, 'caseId', l.case_id, 'kind', l.kind, 'status', l.status, 'gapCount', l.gap_count,
      'createdAt', ${utcText("l.created_at")}, 'eventId', l.event_id,
      'sentOn', case when l.sent_from is null then null
        else json_build_object('earliest', l.sent_from, 'latest', l.sent_to) end)
      order by l.created_at desc, l.id), '[]')
    from letters l where l.workspace_id = c.workspace_id and l.case_id = c.id) as letters,
  (select coalesce(json_agg(json_build_object(
      'id', d.id, 'caseId', d.case_id, 'fileName', d.file_name, 'contentType', d.content_type,
      'sizeBytes', d.size_bytes, 'sha256', d.sha256, 'flaws', d.flaws, 'description', d.description,
      'uploadedAt', ${utcText("d.uploaded_at")}) order by d.uploaded_at desc, d.id), '[]')
    from documents d where d.workspace_id = c.workspace_id and d.case_id = c.id) as documents`;
