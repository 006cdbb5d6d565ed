-- Each event carries a seal made of the seal before it and its own content. The case keeps the last seal, and how many events it covers.
-- Nothing here is NOT NULL: during an upgrade an older version of the app still adds events without a seal. What has none is sealed at
-- the start of the app (server/src/database/seal-timelines.ts), because the content of a seal is made by code, not by SQL.
ALTER TABLE "cases" ADD COLUMN "sealed_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "timeline_head" TEXT;

ALTER TABLE "case_events" ADD COLUMN "seal" TEXT;

ALTER TABLE case_events ADD CONSTRAINT case_events_seal_form CHECK (seal ~ '^[0-9a-f]{64}$') NOT VALID;
ALTER TABLE cases
  ADD CONSTRAINT cases_timeline_head_form CHECK (timeline_head ~ '^[0-9a-f]{64}$') NOT VALID,
  ADD CONSTRAINT cases_sealed_count_not_negative CHECK (sealed_count >= 0) NOT VALID;

-- Empty but during an upgrade, so that every start can ask cheaply.
CREATE INDEX case_events_unsealed_idx ON case_events (workspace_id, case_id) WHERE seal IS NULL;

-- The cases with events that have no seal yet, of all workspaces: for the owner of the tables, at a start. The policies bind the owner
-- too, so it looks into one workspace after the other.
CREATE FUNCTION find_unsealed_cases() RETURNS TABLE (in_workspace uuid, unsealed_case uuid)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  place uuid;
BEGIN
  FOR place IN SELECT id FROM public.workspaces ORDER BY id LOOP
    PERFORM set_config('app.workspace_id', place::text, true);
    RETURN QUERY
      SELECT DISTINCT place, event.case_id FROM public.case_events AS event
      WHERE event.workspace_id = place AND event.seal IS NULL
      ORDER BY event.case_id;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION find_unsealed_cases() FROM PUBLIC;
