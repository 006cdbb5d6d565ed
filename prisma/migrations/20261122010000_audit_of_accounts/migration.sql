-- Accounts and sessions are written by the auth library, in transactions of its own. So their audit entries are written here, in the
-- same transaction: into every workspace of the account, with ids only.
CREATE FUNCTION note_account_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  present CONSTANT text := coalesce(current_setting('app.workspace_id', true), '');
  subject_type CONSTANT text := split_part(TG_ARGV[0], '.', 1);
  changed jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  account CONSTANT text := coalesce(changed ->> 'user_id', changed ->> 'id');
  workspace uuid;
BEGIN
  FOR workspace IN SELECT workspace_id FROM public.workspace_members WHERE user_id = account LOOP
    -- The policies bind the owner of the tables too.
    PERFORM set_config('app.workspace_id', workspace::text, true);
    INSERT INTO public.audit_entries (workspace_id, id, actor_id, action, subject_type, subject_id)
    VALUES (workspace, gen_random_uuid(), account, TG_ARGV[0], subject_type, changed ->> 'id');
  END LOOP;
  PERFORM set_config('app.workspace_id', present, true);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION note_account_change() FROM PUBLIC;

CREATE TRIGGER note_joined AFTER INSERT ON workspace_members
  FOR EACH ROW EXECUTE FUNCTION note_account_change('member.joined');
CREATE TRIGGER note_confirmed AFTER UPDATE OF email_verified ON users
  FOR EACH ROW WHEN (NEW.email_verified AND NOT OLD.email_verified) EXECUTE FUNCTION note_account_change('user.email_confirmed');
CREATE TRIGGER note_new_password AFTER UPDATE OF password ON accounts
  FOR EACH ROW WHEN (OLD.password IS DISTINCT FROM NEW.password) EXECUTE FUNCTION note_account_change('password.changed');
CREATE TRIGGER note_signed_in AFTER INSERT ON sessions
  FOR EACH ROW EXECUTE FUNCTION note_account_change('session.started');
CREATE TRIGGER note_signed_out AFTER DELETE ON sessions
  FOR EACH ROW EXECUTE FUNCTION note_account_change('session.ended');
