-- Every event changes its case's row. With no index on the time of change, and room on the page, the new version of the row stays beside
-- the old one and no index has to be told.
DROP INDEX IF EXISTS "cases_workspace_id_is_open_waiting_on_updated_at_id_idx";
ALTER TABLE "cases" SET (fillfactor = 80);
-- Written when a change begins, completed with its answer when it ends.
ALTER TABLE "idempotency_records" SET (fillfactor = 70);
