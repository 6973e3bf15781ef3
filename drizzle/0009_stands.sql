CREATE TABLE "baseline" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"element_id" uuid,
	"sequence" integer NOT NULL,
	"answer" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"answered_by" uuid NOT NULL,
	"sector_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "baseline_sequence_unique" UNIQUE NULLS NOT DISTINCT("project_id","recommendation_id","element_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "board_note" ADD COLUMN "row_key" text;--> statement-breakpoint
ALTER TABLE "board_note" ADD COLUMN "column_key" text;--> statement-breakpoint
ALTER TABLE "board_section" ADD COLUMN "workstreams" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_element_id_recommendation_element_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."recommendation_element"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_answered_by_user_account_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_sector_id_sector_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sector"("id") ON DELETE no action ON UPDATE no action;