ALTER TABLE "legal_reference" DROP CONSTRAINT "legal_reference_checked_by_user_account_id_fk";
--> statement-breakpoint
ALTER TABLE "conflict_decision" ADD COLUMN "stand" text NOT NULL;--> statement-breakpoint
ALTER TABLE "legal_check" ADD COLUMN "cited" text NOT NULL;--> statement-breakpoint
-- A check belonged to nobody's project and did not say what it found: every project that works from the
-- source gets it as a doubt to settle.
INSERT INTO "legal_check" ("project_id", "recommendation_id", "position", "sequence", "cited", "state", "remark", "checked_by", "checked_on")
SELECT ps."project_id", lr."recommendation_id", lr."position", 1,
	lr."law" || coalesce(' § ' || lr."paragraph", '') || coalesce(', stk. ' || lr."subsection", ''),
	'unsure', 'Fra et tidligere tjek, der ikke sagde, hvad det fandt.', lr."checked_by", lr."checked_on"
FROM "legal_reference" lr
JOIN "recommendation" r ON r."id" = lr."recommendation_id"
JOIN "project_source" ps ON ps."source_id" = r."source_id" AND coalesce(r."project_id", ps."project_id") = ps."project_id"
WHERE lr."checked_on" IS NOT NULL;--> statement-breakpoint
UPDATE "legal_reference" SET "needs_check" = true WHERE "checked_on" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "legal_reference" DROP COLUMN "checked_by";--> statement-breakpoint
ALTER TABLE "legal_reference" DROP COLUMN "checked_on";