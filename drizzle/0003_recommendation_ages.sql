ALTER TABLE "recommendation" ADD COLUMN "age_from" integer;--> statement-breakpoint
ALTER TABLE "recommendation" ADD COLUMN "age_to" integer;--> statement-breakpoint
ALTER TABLE "recommendation" ADD COLUMN "needs_legal_check" boolean NOT NULL;