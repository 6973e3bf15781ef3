-- What is decided goes with its whole project, and then its meeting may be gone the moment before it: the
-- project being away, taking the meeting's name off the decision alters no history.
CREATE FUNCTION keep_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM project WHERE id = OLD.project_id) THEN
		RAISE EXCEPTION 'the history in % is append-only', TG_TABLE_NAME;
	END IF;
	IF TG_OP = 'UPDATE' THEN
		RETURN NEW;
	END IF;
	RETURN OLD;
END $$;
--> statement-breakpoint
DROP TRIGGER decision_decided_append_only ON decision;
--> statement-breakpoint
CREATE TRIGGER decision_decided_append_only BEFORE UPDATE OR DELETE ON decision
	FOR EACH ROW WHEN (OLD.state = 'decided') EXECUTE FUNCTION keep_decided();
