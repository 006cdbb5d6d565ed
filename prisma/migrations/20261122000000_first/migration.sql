-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "remind_by_email" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "trusted_device" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspaces" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "logo" TEXT,
    "metadata" TEXT,
    "time_zone" TEXT NOT NULL DEFAULT 'America/New_York',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace_members" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'owner',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "date_of_birth" DATE,
    "mailing_address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "holders" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "jurisdiction" TEXT,
    "hipaa_covered" TEXT NOT NULL,
    "doctor_name" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "fax" TEXT,
    "email" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "holders_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "cases" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "asked_for" JSONB,
    "claim_stage" TEXT NOT NULL DEFAULT 'unknown',
    "stage" TEXT NOT NULL DEFAULT 'draft',
    "outcome" TEXT,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "waiting_on" TEXT NOT NULL DEFAULT 'you',
    "answer_due_from" DATE,
    "answer_due_to" DATE,
    "own_due_on" DATE,
    "event_count" INTEGER NOT NULL DEFAULT 0,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "case_events" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "occurred_from" DATE NOT NULL,
    "occurred_to" DATE NOT NULL,
    "recorded_on" DATE NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,
    "document_ids" UUID[],
    "details" JSONB NOT NULL,

    CONSTRAINT "case_events_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "documents" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "description" TEXT,
    "storage_key" TEXT NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "letters" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "tone" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "facts" JSONB NOT NULL DEFAULT '{}',
    "edits" JSONB NOT NULL DEFAULT '{}',
    "frozen" JSONB,
    "text_hash" TEXT,
    "template_version" INTEGER NOT NULL,
    "gap_count" INTEGER NOT NULL DEFAULT 0,
    "tracking_number" TEXT,
    "sent_from" DATE,
    "sent_to" DATE,
    "event_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "letters_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "reminders" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "due_version" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "send_after" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "lease_until" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "message_id" TEXT,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_records" (
    "workspace_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "body" JSONB,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_records_pkey" PRIMARY KEY ("workspace_id","user_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limits_key_key" ON "rate_limits"("key");

-- CreateIndex
CREATE UNIQUE INDEX "workspaces_slug_key" ON "workspaces"("slug");

-- CreateIndex
CREATE INDEX "workspace_members_user_id_idx" ON "workspace_members"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_members_workspace_id_user_id_key" ON "workspace_members"("workspace_id", "user_id");

-- CreateIndex
CREATE INDEX "people_workspace_id_name_id_idx" ON "people"("workspace_id", "name", "id");

-- CreateIndex
CREATE INDEX "holders_workspace_id_name_id_idx" ON "holders"("workspace_id", "name", "id");

-- CreateIndex
CREATE INDEX "cases_workspace_id_is_open_answer_due_to_id_idx" ON "cases"("workspace_id", "is_open", "answer_due_to", "id");

-- CreateIndex
CREATE INDEX "cases_workspace_id_is_open_own_due_on_id_idx" ON "cases"("workspace_id", "is_open", "own_due_on", "id");

-- CreateIndex
CREATE INDEX "cases_workspace_id_is_open_waiting_on_updated_at_id_idx" ON "cases"("workspace_id", "is_open", "waiting_on", "updated_at", "id");

-- CreateIndex
CREATE INDEX "cases_workspace_id_person_id_idx" ON "cases"("workspace_id", "person_id");

-- CreateIndex
CREATE INDEX "cases_workspace_id_holder_id_idx" ON "cases"("workspace_id", "holder_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_events_workspace_id_case_id_sequence_key" ON "case_events"("workspace_id", "case_id", "sequence");

-- CreateIndex
CREATE INDEX "documents_workspace_id_case_id_uploaded_at_id_idx" ON "documents"("workspace_id", "case_id", "uploaded_at", "id");

-- CreateIndex
CREATE INDEX "letters_workspace_id_case_id_created_at_id_idx" ON "letters"("workspace_id", "case_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "reminders_status_send_after_idx" ON "reminders"("status", "send_after");

-- CreateIndex
CREATE UNIQUE INDEX "reminders_workspace_id_case_id_kind_due_version_channel_rec_key" ON "reminders"("workspace_id", "case_id", "kind", "due_version", "channel", "recipient");

-- CreateIndex
CREATE INDEX "audit_entries_workspace_id_at_idx" ON "audit_entries"("workspace_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_workspace_id_subject_id_at_idx" ON "audit_entries"("workspace_id", "subject_id", "at");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_workspace_id_person_id_fkey" FOREIGN KEY ("workspace_id", "person_id") REFERENCES "people"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_workspace_id_holder_id_fkey" FOREIGN KEY ("workspace_id", "holder_id") REFERENCES "holders"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_workspace_id_case_id_fkey" FOREIGN KEY ("workspace_id", "case_id") REFERENCES "cases"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_workspace_id_case_id_fkey" FOREIGN KEY ("workspace_id", "case_id") REFERENCES "cases"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letters" ADD CONSTRAINT "letters_workspace_id_case_id_fkey" FOREIGN KEY ("workspace_id", "case_id") REFERENCES "cases"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_workspace_id_case_id_fkey" FOREIGN KEY ("workspace_id", "case_id") REFERENCES "cases"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Everything below is written by hand: roles, what each may do, the walls between workspaces, and checks.

-- Roles belong to the whole server, so another database of it may have made them already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'recourse_app') THEN
    CREATE ROLE recourse_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'recourse_worker') THEN
    CREATE ROLE recourse_worker NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

GRANT USAGE ON SCHEMA public TO recourse_app, recourse_worker;

-- Accounts: no workspace, so no policy. The code reaches them through the auth library and the session only.
GRANT SELECT, INSERT, UPDATE, DELETE
  ON users, sessions, accounts, verifications, rate_limits, workspace_members TO recourse_app;
GRANT SELECT, INSERT, UPDATE ON workspaces TO recourse_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON people, holders, reminders, idempotency_records TO recourse_app;
GRANT SELECT, INSERT, UPDATE ON cases, documents, letters TO recourse_app;
-- History is only ever added to.
GRANT SELECT, INSERT ON case_events, audit_entries TO recourse_app;

-- The sweep sees the reminders of all workspaces, and nothing else; it changes how far the sending has come.
GRANT SELECT, UPDATE (status, lease_until, attempts, message_id, last_error, sent_at) ON reminders TO recourse_worker;

-- The wall between workspaces. FORCE, so that the owner of the tables stands before it too.
-- The setting reads '' once an earlier transaction of the connection has used it; NULLIF keeps that from being an error.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY[
    'people', 'holders', 'cases', 'case_events', 'documents', 'letters', 'reminders', 'audit_entries',
    'idempotency_records'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format(
      'CREATE POLICY own_workspace ON %I'
      ' USING (workspace_id = NULLIF(current_setting(''app.workspace_id'', true), '''')::uuid)'
      ' WITH CHECK (workspace_id = NULLIF(current_setting(''app.workspace_id'', true), '''')::uuid)',
      tenant
    );
  END LOOP;
END $$;
CREATE POLICY sweep_all_workspaces ON reminders TO recourse_worker USING (true) WITH CHECK (true);

-- Keys that the schema file cannot say.
ALTER TABLE people ADD CONSTRAINT people_workspace_fkey
  FOREIGN KEY (workspace_id) REFERENCES workspaces (id);
ALTER TABLE holders ADD CONSTRAINT holders_workspace_fkey
  FOREIGN KEY (workspace_id) REFERENCES workspaces (id);
ALTER TABLE letters ADD CONSTRAINT letters_event_fkey
  FOREIGN KEY (workspace_id, event_id) REFERENCES case_events (workspace_id, id);

ALTER TABLE people
  ADD CONSTRAINT people_name_length CHECK (char_length(name) BETWEEN 1 AND 500),
  ADD CONSTRAINT people_version_positive CHECK (version > 0);
ALTER TABLE holders
  ADD CONSTRAINT holders_name_length CHECK (char_length(name) BETWEEN 1 AND 500),
  ADD CONSTRAINT holders_version_positive CHECK (version > 0);
ALTER TABLE cases
  ADD CONSTRAINT cases_stage_known CHECK (stage IN (
    'draft', 'requested', 'summaries_only', 'escalated_to_doctor', 'certified_letter', 'review', 'ocr_complaint', 'closed'
  )),
  ADD CONSTRAINT cases_outcome_known CHECK (outcome IN (
    'received_in_full', 'received_in_part_and_accepted', 'received_by_another_route', 'sent_to_someone_i_chose',
    'not_held', 'let_go'
  )),
  ADD CONSTRAINT cases_waiting_on_known CHECK (waiting_on IN ('you', 'them', 'nobody')),
  ADD CONSTRAINT cases_answer_due_in_order CHECK (
    answer_due_from <= answer_due_to AND (answer_due_from IS NULL) = (answer_due_to IS NULL)
  ),
  ADD CONSTRAINT cases_open_or_closed CHECK (is_open = (stage <> 'closed')),
  ADD CONSTRAINT cases_outcome_when_closed CHECK (outcome IS NULL OR NOT is_open),
  ADD CONSTRAINT cases_event_count_not_negative CHECK (event_count >= 0),
  ADD CONSTRAINT cases_version_positive CHECK (version > 0);
ALTER TABLE case_events
  ADD CONSTRAINT case_events_dates_in_order CHECK (occurred_from <= occurred_to),
  ADD CONSTRAINT case_events_sequence_positive CHECK (sequence > 0),
  ADD CONSTRAINT case_events_details_object CHECK (jsonb_typeof(details) = 'object');
ALTER TABLE documents
  ADD CONSTRAINT documents_size_not_negative CHECK (size_bytes >= 0),
  ADD CONSTRAINT documents_storage_key_unique UNIQUE (storage_key);
ALTER TABLE letters
  ADD CONSTRAINT letters_status_known CHECK (status IN ('draft', 'sent')),
  ADD CONSTRAINT letters_sent_are_frozen CHECK (status = 'draft' OR (frozen IS NOT NULL AND text_hash IS NOT NULL)),
  ADD CONSTRAINT letters_sent_in_order CHECK (sent_from <= sent_to),
  ADD CONSTRAINT letters_version_positive CHECK (version > 0);
ALTER TABLE reminders
  ADD CONSTRAINT reminders_kind_known CHECK (kind IN ('due_soon', 'overdue')),
  ADD CONSTRAINT reminders_channel_known CHECK (channel IN ('email', 'app')),
  ADD CONSTRAINT reminders_status_known CHECK (status IN ('planned', 'sent', 'cancelled', 'failed', 'dismissed')),
  ADD CONSTRAINT reminders_attempts_not_negative CHECK (attempts >= 0);
ALTER TABLE idempotency_records
  ADD CONSTRAINT idempotency_records_key_length CHECK (char_length(key) BETWEEN 1 AND 255);

-- A letter that went out stays as it went out.
CREATE FUNCTION keep_sent_letter() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a letter that was sent does not change' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER keep_sent_letter BEFORE UPDATE ON letters FOR EACH ROW
  WHEN (OLD.status = 'sent' AND (
    NEW.status IS DISTINCT FROM OLD.status
    OR (NEW.kind, NEW.tone, NEW.facts, NEW.edits, NEW.frozen, NEW.text_hash, NEW.template_version)
      IS DISTINCT FROM (OLD.kind, OLD.tone, OLD.facts, OLD.edits, OLD.frozen, OLD.text_hash, OLD.template_version)
  ))
  EXECUTE FUNCTION keep_sent_letter();

-- An array cannot carry a foreign key: documents named by an event must lie with the same case.
CREATE FUNCTION check_event_documents() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM unnest(NEW.document_ids) AS named (id)
    WHERE NOT EXISTS (
      SELECT FROM public.documents
      WHERE documents.workspace_id = NEW.workspace_id AND documents.id = named.id AND documents.case_id = NEW.case_id
    )
  ) THEN
    RAISE EXCEPTION 'an event names a document that is not with its case' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_event_documents BEFORE INSERT ON case_events FOR EACH ROW
  WHEN (cardinality(NEW.document_ids) > 0)
  EXECUTE FUNCTION check_event_documents();

-- The one way to delete history: the invented cases of the current workspace. Hands back the stored files to remove.
-- It runs as the owner of the tables, whom the policies bind unless it is a superuser, so it names the workspace itself.
CREATE FUNCTION delete_demo_cases() RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  workspace uuid := NULLIF(current_setting('app.workspace_id', true), '')::uuid;
  demo uuid[];
BEGIN
  IF workspace IS NULL THEN
    RAISE EXCEPTION 'no workspace is set' USING ERRCODE = 'insufficient_privilege';
  END IF;
  demo := ARRAY(
    SELECT id FROM public.cases WHERE workspace_id = workspace AND is_demo ORDER BY id FOR UPDATE
  );
  DELETE FROM public.reminders WHERE workspace_id = workspace AND case_id = ANY (demo);
  DELETE FROM public.letters WHERE workspace_id = workspace AND case_id = ANY (demo);
  DELETE FROM public.case_events WHERE workspace_id = workspace AND case_id = ANY (demo);
  RETURN QUERY
    DELETE FROM public.documents WHERE workspace_id = workspace AND case_id = ANY (demo) RETURNING storage_key;
  DELETE FROM public.cases WHERE workspace_id = workspace AND id = ANY (demo);
  -- A real case may have been opened for an invented person or holder: those stay.
  DELETE FROM public.people AS person WHERE person.workspace_id = workspace AND person.is_demo AND NOT EXISTS (
    SELECT FROM public.cases WHERE cases.workspace_id = workspace AND cases.person_id = person.id
  );
  DELETE FROM public.holders AS holder WHERE holder.workspace_id = workspace AND holder.is_demo AND NOT EXISTS (
    SELECT FROM public.cases WHERE cases.workspace_id = workspace AND cases.holder_id = holder.id
  );
END $$;
REVOKE ALL ON FUNCTION delete_demo_cases() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION delete_demo_cases() TO recourse_app;
