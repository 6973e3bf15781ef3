-- What a steering meeting saw never changes, and goes only with the whole project.
CREATE TRIGGER steering_snapshot_append_only BEFORE UPDATE OR DELETE ON steering_snapshot
	FOR EACH ROW EXECUTE FUNCTION keep_project_history();
--> statement-breakpoint
-- What is decided stays as it was decided: another decision may take its place.
CREATE TRIGGER decision_decided_append_only BEFORE UPDATE OR DELETE ON decision
	FOR EACH ROW WHEN (OLD.state = 'decided') EXECUTE FUNCTION keep_project_history();
--> statement-breakpoint
-- A line of the account is withdrawn, never rewritten.
CREATE TRIGGER grant_entry_never_altered BEFORE UPDATE OF kind, amount_ore, "on", what ON grant_entry
	FOR EACH ROW EXECUTE FUNCTION keep_project_history();
