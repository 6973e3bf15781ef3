CREATE TABLE "conflict_decision" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"conflict_key" text NOT NULL,
	"sequence" integer NOT NULL,
	"answer" text,
	"reason" text NOT NULL,
	"deciding_body" text DEFAULT '' NOT NULL,
	"decided_on" date NOT NULL,
	"case_number" text,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conflict_decision_sequence" UNIQUE("project_id","conflict_key","sequence")
);
--> statement-breakpoint
CREATE TABLE "source_conflict" (
	"key" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"question" text NOT NULL,
	"matter" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_conflict_side" (
	"conflict_key" text NOT NULL,
	"position" integer NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"line" integer NOT NULL,
	CONSTRAINT "source_conflict_side_conflict_key_position_pk" PRIMARY KEY("conflict_key","position")
);
--> statement-breakpoint
CREATE TABLE "legal_check" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sequence" integer NOT NULL,
	"state" text NOT NULL,
	"edition" text DEFAULT '' NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"checked_by" uuid,
	"checked_on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legal_check_sequence" UNIQUE("project_id","recommendation_id","position","sequence")
);
--> statement-breakpoint
CREATE TABLE "anchor_place" (
	"version_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"line_from" integer,
	"char_from" integer,
	"line_to" integer,
	"char_to" integer,
	"certainty" real NOT NULL,
	"method" text NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "anchor_place_version_id_recommendation_id_pk" PRIMARY KEY("version_id","recommendation_id")
);
--> statement-breakpoint
CREATE TABLE "passage" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"quote" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passage_link" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"passage_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"element_id" uuid,
	"is_origin" boolean NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passage_link_unique" UNIQUE NULLS NOT DISTINCT("passage_id","recommendation_id","element_id")
);
--> statement-breakpoint
CREATE TABLE "passage_note" (
	"passage_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"note_key" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passage_note_board_id_note_key_pk" PRIMARY KEY("board_id","note_key")
);
--> statement-breakpoint
CREATE TABLE "passage_place" (
	"passage_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"line_from" integer,
	"char_from" integer,
	"line_to" integer,
	"char_to" integer,
	"certainty" real NOT NULL,
	"method" text NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "passage_place_passage_id_version_id_pk" PRIMARY KEY("passage_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "source_check" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"validity" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"checked_on" date NOT NULL,
	"checked_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"file_name" text COLLATE "da-x-icu" NOT NULL,
	"state" text NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"fault" text,
	"fault_line" integer,
	"version_id" uuid,
	"started_by" uuid,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"alive_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "source_paragraph" (
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"line_from" integer NOT NULL,
	"line_to" integer NOT NULL,
	"heading_level" integer,
	"text" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (danish_search("source_paragraph"."text")) STORED,
	CONSTRAINT "source_paragraph_version_id_position_pk" PRIMARY KEY("version_id","position")
);
--> statement-breakpoint
CREATE TABLE "source_version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"file_name" text COLLATE "da-x-icu" NOT NULL,
	"format" text NOT NULL,
	"byte_count" integer NOT NULL,
	"sha256" text NOT NULL,
	"text" text NOT NULL,
	"line_count" integer NOT NULL,
	"imported_by" uuid,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "source_version_number" UNIQUE("project_id","source_id","number")
);
--> statement-breakpoint
CREATE TABLE "suggestion_refusal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_item_id" uuid NOT NULL,
	"recommendation_id" uuid,
	"other_action_item_id" uuid,
	"refused_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suggestion_refusal_unique" UNIQUE NULLS NOT DISTINCT("action_item_id","recommendation_id","other_action_item_id")
);
--> statement-breakpoint
ALTER TABLE "recommendation_element" DROP CONSTRAINT "recommendation_element_position_unique";--> statement-breakpoint
DROP INDEX "recommendation_code_unique";--> statement-breakpoint
DROP INDEX "source_document_key_unique";--> statement-breakpoint
ALTER TABLE "recommendation" ADD COLUMN "project_id" uuid;--> statement-breakpoint
ALTER TABLE "recommendation_element" ADD COLUMN "project_id" uuid;--> statement-breakpoint
ALTER TABLE "source_document" ADD COLUMN "project_id" uuid;--> statement-breakpoint
ALTER TABLE "source_document" ADD COLUMN "edition" text;--> statement-breakpoint
ALTER TABLE "conflict_decision" ADD CONSTRAINT "conflict_decision_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_decision" ADD CONSTRAINT "conflict_decision_made_by_user_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_conflict_side" ADD CONSTRAINT "source_conflict_side_conflict_key_source_conflict_key_fk" FOREIGN KEY ("conflict_key") REFERENCES "public"."source_conflict"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_conflict_side" ADD CONSTRAINT "source_conflict_side_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_check" ADD CONSTRAINT "legal_check_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_check" ADD CONSTRAINT "legal_check_checked_by_user_account_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_check" ADD CONSTRAINT "legal_check_reference" FOREIGN KEY ("recommendation_id","position") REFERENCES "public"."legal_reference"("recommendation_id","position") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchor_place" ADD CONSTRAINT "anchor_place_version_id_source_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."source_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchor_place" ADD CONSTRAINT "anchor_place_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchor_place" ADD CONSTRAINT "anchor_place_settled_by_user_account_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage" ADD CONSTRAINT "passage_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage" ADD CONSTRAINT "passage_version_id_source_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."source_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage" ADD CONSTRAINT "passage_created_by_user_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_link" ADD CONSTRAINT "passage_link_passage_id_passage_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passage"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_link" ADD CONSTRAINT "passage_link_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_link" ADD CONSTRAINT "passage_link_element_id_recommendation_element_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."recommendation_element"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_link" ADD CONSTRAINT "passage_link_created_by_user_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_note" ADD CONSTRAINT "passage_note_passage_id_passage_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passage"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_note" ADD CONSTRAINT "passage_note_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_note" ADD CONSTRAINT "passage_note_created_by_user_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_place" ADD CONSTRAINT "passage_place_passage_id_passage_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passage"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_place" ADD CONSTRAINT "passage_place_version_id_source_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."source_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_place" ADD CONSTRAINT "passage_place_settled_by_user_account_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_check" ADD CONSTRAINT "source_check_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_check" ADD CONSTRAINT "source_check_source_id_source_document_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_check" ADD CONSTRAINT "source_check_checked_by_user_account_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_import" ADD CONSTRAINT "source_import_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_import" ADD CONSTRAINT "source_import_source_id_source_document_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_import" ADD CONSTRAINT "source_import_version_id_source_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."source_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_import" ADD CONSTRAINT "source_import_started_by_user_account_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_paragraph" ADD CONSTRAINT "source_paragraph_version_id_source_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."source_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_source_id_source_document_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_imported_by_user_account_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_refusal" ADD CONSTRAINT "suggestion_refusal_action_item_id_action_item_id_fk" FOREIGN KEY ("action_item_id") REFERENCES "public"."action_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_refusal" ADD CONSTRAINT "suggestion_refusal_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_refusal" ADD CONSTRAINT "suggestion_refusal_other_action_item_id_action_item_id_fk" FOREIGN KEY ("other_action_item_id") REFERENCES "public"."action_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_refusal" ADD CONSTRAINT "suggestion_refusal_refused_by_user_account_id_fk" FOREIGN KEY ("refused_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "anchor_place_of" ON "anchor_place" USING btree ("recommendation_id");--> statement-breakpoint
CREATE INDEX "passage_version" ON "passage" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "passage_link_of" ON "passage_link" USING btree ("recommendation_id");--> statement-breakpoint
CREATE INDEX "passage_note_of" ON "passage_note" USING btree ("passage_id");--> statement-breakpoint
CREATE INDEX "passage_place_version" ON "passage_place" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "source_check_of" ON "source_check" USING btree ("project_id","source_id","created_at");--> statement-breakpoint
CREATE INDEX "source_import_of" ON "source_import" USING btree ("project_id","source_id","started_at");--> statement-breakpoint
CREATE INDEX "source_paragraph_search" ON "source_paragraph" USING gin ("search");--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_element" ADD CONSTRAINT "recommendation_element_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_document" ADD CONSTRAINT "source_document_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_code_unique" UNIQUE NULLS NOT DISTINCT("project_id","code");--> statement-breakpoint
ALTER TABLE "recommendation_element" ADD CONSTRAINT "recommendation_element_position_unique" UNIQUE NULLS NOT DISTINCT("recommendation_id","project_id","position");--> statement-breakpoint
ALTER TABLE "source_document" ADD CONSTRAINT "source_document_key_unique" UNIQUE NULLS NOT DISTINCT("project_id","key");