-- Search treats Å and Aa alike and stems Danish; one function for what is stored, one for what is asked.
CREATE FUNCTION danish_fold(words text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS $$ SELECT replace(lower(words), 'aa', 'å') $$;
--> statement-breakpoint
CREATE FUNCTION danish_search(words text) RETURNS tsvector
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS $$ SELECT to_tsvector('pg_catalog.danish'::regconfig, replace(lower(words), 'aa', 'å')) $$;
--> statement-breakpoint
CREATE FUNCTION danish_query(words text) RETURNS tsquery
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS $$ SELECT websearch_to_tsquery('pg_catalog.danish'::regconfig, replace(lower(words), 'aa', 'å')) $$;
