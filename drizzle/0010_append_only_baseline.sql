-- How it was done is only ever added to, like the choice beside it (see keep_project_history).
CREATE TRIGGER baseline_append_only BEFORE UPDATE OR DELETE ON baseline
	FOR EACH ROW EXECUTE FUNCTION keep_project_history();
--> statement-breakpoint
-- The readable copies lack the lines their notes are put in: each is written anew when its board is next opened.
UPDATE board_projection SET through_id = 0;
