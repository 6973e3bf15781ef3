CREATE TABLE "project_body" (
	"project_id" uuid NOT NULL,
	"name" text COLLATE "da-x-icu" NOT NULL,
	"source_code" text,
	CONSTRAINT "project_body_project_id_name_pk" PRIMARY KEY("project_id","name")
);
--> statement-breakpoint
CREATE TABLE "project_seat" (
	"project_id" uuid NOT NULL,
	"role" text NOT NULL,
	"count" integer NOT NULL,
	"source_code" text,
	CONSTRAINT "project_seat_project_id_role_pk" PRIMARY KEY("project_id","role")
);
--> statement-breakpoint
ALTER TABLE "project_body" ADD CONSTRAINT "project_body_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_seat" ADD CONSTRAINT "project_seat_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;