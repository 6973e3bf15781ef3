CREATE TABLE "phase_spoken" (
	"phase_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	CONSTRAINT "phase_spoken_phase_id_participant_id_pk" PRIMARY KEY("phase_id","participant_id")
);
--> statement-breakpoint
ALTER TABLE "phase_word" DROP CONSTRAINT "phase_word_phase_id_participant_id_pk";--> statement-breakpoint
ALTER TABLE "phase_word" ALTER COLUMN "participant_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "phase_word" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "phase_spoken" ADD CONSTRAINT "phase_spoken_phase_id_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phase"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_spoken" ADD CONSTRAINT "phase_spoken_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_word" DROP COLUMN "created_at";--> statement-breakpoint
ALTER TABLE "phase_word" ADD CONSTRAINT "phase_word_of_participant" UNIQUE("phase_id","participant_id");--> statement-breakpoint
-- What was said in phases that store no author has one no more; that they have spoken is kept.
INSERT INTO "phase_spoken" ("phase_id", "participant_id")
	SELECT word."phase_id", word."participant_id" FROM "phase_word" word
	JOIN "phase" ON "phase"."id" = word."phase_id" AND "phase"."anonymity" = 'unstored';--> statement-breakpoint
UPDATE "phase_word" SET "participant_id" = NULL FROM "phase"
	WHERE "phase"."id" = "phase_word"."phase_id" AND "phase"."anonymity" = 'unstored';
