CREATE TABLE "decision_postponement" (
	"decision_id" uuid NOT NULL,
	"agenda_item_id" uuid NOT NULL,
	CONSTRAINT "decision_postponement_decision_id_agenda_item_id_pk" PRIMARY KEY("decision_id","agenda_item_id")
);
--> statement-breakpoint
ALTER TABLE "meeting_attendance" ALTER COLUMN "sector_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "working_group" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "section_key" text NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_postponement" ADD CONSTRAINT "decision_postponement_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_postponement" ADD CONSTRAINT "decision_postponement_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE cascade ON UPDATE no action;