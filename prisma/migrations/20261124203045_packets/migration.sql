-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "exhibit_choices" JSONB;

-- CreateTable
CREATE TABLE "packets" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "percent" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "problem" TEXT,
    "pdf_storage_key" TEXT,
    "pdf_wrapped_key" TEXT,
    "zip_storage_key" TEXT,
    "zip_wrapped_key" TEXT,
    "pdf_bytes" INTEGER,
    "zip_bytes" BIGINT,
    "pdf_sha256" TEXT,
    "page_count" INTEGER,
    "requested_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),

    CONSTRAINT "packets_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "packets_workspace_id_case_id_created_at_id_idx" ON "packets"("workspace_id", "case_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "packets_status_created_at_idx" ON "packets"("status", "created_at");

-- AddForeignKey
ALTER TABLE "packets" ADD CONSTRAINT "packets_workspace_id_case_id_fkey" FOREIGN KEY ("workspace_id", "case_id") REFERENCES "cases"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Everything below is written by hand.
ALTER TABLE packets
  ADD CONSTRAINT packets_status_known CHECK (status IN ('waiting', 'building', 'ready', 'failed')),
  ADD CONSTRAINT packets_percent_in_bounds CHECK (percent BETWEEN 0 AND 100),
  -- A packet that is ready has both of its files and the keys to them.
  ADD CONSTRAINT packets_ready_is_whole CHECK (
    status <> 'ready' OR num_nulls(
      pdf_storage_key, pdf_wrapped_key, zip_storage_key, zip_wrapped_key, pdf_bytes, zip_bytes, pdf_sha256, page_count, ready_at
    ) = 0
  );

GRANT SELECT, INSERT, UPDATE, DELETE ON packets TO recourse_app;
-- The maker of packets finds those that wait in all workspaces, and takes one; what is in it, it reads inside the workspace.
GRANT SELECT, UPDATE (status, lease_until, attempts) ON packets TO recourse_worker;

ALTER TABLE packets ENABLE ROW LEVEL SECURITY;
ALTER TABLE packets FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON packets
  USING (workspace_id = NULLIF(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK (workspace_id = NULLIF(current_setting('app.workspace_id', true), '')::uuid);
CREATE POLICY make_for_all_workspaces ON packets TO recourse_worker USING (true) WITH CHECK (true);
