-- AlterTable
ALTER TABLE "documents" ADD COLUMN     "flaws" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "place" TEXT NOT NULL DEFAULT 'folder',
ADD COLUMN     "wrapped_key" TEXT;

-- CreateTable
CREATE TABLE "uploads" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "wrapped_key" TEXT NOT NULL,
    "started_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "workspace_keys" (
    "workspace_id" UUID NOT NULL,
    "wrapped_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_keys_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateTable
CREATE TABLE "master_key_checks" (
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "master_key_checks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "uploads_workspace_id_case_id_idx" ON "uploads"("workspace_id", "case_id");

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_workspace_id_case_id_fkey" FOREIGN KEY ("workspace_id", "case_id") REFERENCES "cases"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Everything below is written by hand.
ALTER TABLE "documents" ALTER COLUMN "flaws" SET NOT NULL;
ALTER TABLE documents
  ADD CONSTRAINT documents_place_known CHECK (place IN ('folder', 'bucket')),
  -- Nothing leaves this machine unencrypted.
  ADD CONSTRAINT documents_bucket_is_encrypted CHECK (place = 'folder' OR wrapped_key IS NOT NULL);
ALTER TABLE uploads
  ADD CONSTRAINT uploads_size_positive CHECK (size_bytes > 0);
ALTER TABLE workspace_keys ADD CONSTRAINT workspace_keys_workspace_fkey
  FOREIGN KEY (workspace_id) REFERENCES workspaces (id);
ALTER TABLE master_key_checks ADD CONSTRAINT master_key_checks_only_one CHECK (id = 'master');

GRANT SELECT, INSERT, DELETE ON uploads TO recourse_app;
-- A key that was overwritten would take every file with it: keys are only ever added.
GRANT SELECT, INSERT ON workspace_keys, master_key_checks TO recourse_app;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['uploads', 'workspace_keys'] LOOP
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
