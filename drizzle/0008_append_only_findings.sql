-- What a project found out and decided is only ever added to; a new entry takes the place of the last.
CREATE FUNCTION keep_project_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' OR EXISTS (SELECT 1 FROM project WHERE id = OLD.project_id) THEN
		RAISE EXCEPTION 'the history in % is append-only', TG_TABLE_NAME;
	END IF;
	RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER conflict_decision_append_only BEFORE UPDATE OR DELETE ON conflict_decision
	FOR EACH ROW EXECUTE FUNCTION keep_project_history();
--> statement-breakpoint
CREATE TRIGGER legal_check_append_only BEFORE UPDATE OR DELETE ON legal_check
	FOR EACH ROW EXECUTE FUNCTION keep_project_history();
--> statement-breakpoint
-- Sources can be taken out of a project, with all that was said of their validity.
CREATE TRIGGER source_check_never_altered BEFORE UPDATE ON source_check
	FOR EACH ROW EXECUTE FUNCTION keep_project_history();
--> statement-breakpoint
-- Places are lines and characters of a version's text: it never changes.
CREATE FUNCTION keep_source_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the text of a source version never changes';
END $$;
--> statement-breakpoint
CREATE TRIGGER source_version_text_never_altered BEFORE UPDATE OF text ON source_version
	FOR EACH ROW EXECUTE FUNCTION keep_source_text();
