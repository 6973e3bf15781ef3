CREATE TABLE "board_template" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"sections" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "board_template_title_unique" UNIQUE("project_id","title")
);
--> statement-breakpoint
ALTER TABLE "board_template" ADD CONSTRAINT "board_template_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;