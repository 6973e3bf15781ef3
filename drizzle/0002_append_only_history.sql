-- History is only ever added to. It goes when the whole item or project goes, never entry by entry.
CREATE FUNCTION keep_action_item_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' OR EXISTS (SELECT 1 FROM action_item WHERE id = OLD.action_item_id) THEN
		RAISE EXCEPTION 'the history in action_item_entry is append-only';
	END IF;
	RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER action_item_entry_append_only BEFORE UPDATE OR DELETE ON action_item_entry
	FOR EACH ROW EXECUTE FUNCTION keep_action_item_entry();
--> statement-breakpoint
CREATE FUNCTION keep_choice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' OR EXISTS (SELECT 1 FROM project WHERE id = OLD.project_id) THEN
		RAISE EXCEPTION 'the history in choice is append-only';
	END IF;
	RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER choice_append_only BEFORE UPDATE OR DELETE ON choice
	FOR EACH ROW EXECUTE FUNCTION keep_choice();
