CREATE TABLE "action_item" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"workstream_id" uuid NOT NULL,
	"status" text NOT NULL,
	"owner_unit_id" uuid,
	"owner_user_id" uuid,
	"owner_contact" text DEFAULT '' NOT NULL,
	"due_on" date,
	"first_due_on" date,
	"slip_count" integer DEFAULT 0 NOT NULL,
	"due_rule" text,
	"breadth" text,
	"age_from" integer,
	"age_to" integer,
	"operations_owner_unit_id" uuid,
	"follow_up_on" date,
	"board_id" uuid,
	"note_key" text,
	"note_text" text,
	"workshop_id" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"status_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (danish_search("action_item"."title" || ' ' || "action_item"."description")) STORED,
	CONSTRAINT "action_item_number_unique" UNIQUE("project_id","number"),
	CONSTRAINT "action_item_note_unique" UNIQUE("board_id","note_key"),
	CONSTRAINT "action_item_agreed_has_owner" CHECK ("action_item"."status" in ('proposed', 'dropped') or num_nonnulls("action_item"."owner_unit_id", "action_item"."owner_user_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "action_item_contributor" (
	"action_item_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	CONSTRAINT "action_item_contributor_action_item_id_unit_id_pk" PRIMARY KEY("action_item_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "action_item_entry" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"action_item_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"changes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"on_behalf_of" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "action_item_recommendation" (
	"action_item_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	CONSTRAINT "action_item_recommendation_action_item_id_recommendation_id_pk" PRIMARY KEY("action_item_id","recommendation_id")
);
--> statement-breakpoint
CREATE TABLE "board" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"workshop_id" uuid,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "board_note" (
	"board_id" uuid NOT NULL,
	"note_key" text NOT NULL,
	"section_key" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"kind" text NOT NULL,
	"sector_id" text,
	"author_id" text,
	"author_name" text,
	"written_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"search" "tsvector" GENERATED ALWAYS AS (danish_search("board_note"."text")) STORED,
	CONSTRAINT "board_note_board_id_note_key_pk" PRIMARY KEY("board_id","note_key")
);
--> statement-breakpoint
CREATE TABLE "board_note_recommendation" (
	"board_id" uuid NOT NULL,
	"note_key" text NOT NULL,
	"recommendation_id" uuid NOT NULL,
	CONSTRAINT "board_note_recommendation_board_id_note_key_recommendation_id_pk" PRIMARY KEY("board_id","note_key","recommendation_id")
);
--> statement-breakpoint
CREATE TABLE "board_projection" (
	"board_id" uuid PRIMARY KEY NOT NULL,
	"through_id" bigint NOT NULL,
	"projected_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "board_section" (
	"board_id" uuid NOT NULL,
	"section_key" text NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "board_section_board_id_section_key_pk" PRIMARY KEY("board_id","section_key")
);
--> statement-breakpoint
CREATE TABLE "board_snapshot" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"through_id" bigint NOT NULL,
	"state" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "board_update" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"update" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_link" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"user_id" uuid,
	"participant_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_has_one_holder" CHECK (num_nonnulls("session"."user_id", "session"."participant_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "user_account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text COLLATE "da-x-icu" NOT NULL,
	"password_hash" text,
	"locale" text DEFAULT 'da' NOT NULL,
	"is_administrator" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deactivated_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "member_profile" (
	"project_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"sector_id" uuid,
	"unit_id" uuid,
	CONSTRAINT "member_profile_project_id_user_id_pk" PRIMARY KEY("project_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"project_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "membership_project_id_user_id_role_pk" PRIMARY KEY("project_id","user_id","role")
);
--> statement-breakpoint
CREATE TABLE "project" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text COLLATE "da-x-icu" NOT NULL,
	"owner" text COLLATE "da-x-icu" NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"grant_ore" bigint,
	"grantor" text,
	"ends_on" date,
	"retention_on" date,
	"includes_eighteen" boolean,
	"traffic_light_limits" jsonb DEFAULT '{"lateDays":14,"staleWeeks":5}'::jsonb NOT NULL,
	"last_action_number" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_body" (
	"project_id" uuid NOT NULL,
	"name" text COLLATE "da-x-icu" NOT NULL,
	"source_code" text,
	CONSTRAINT "project_body_project_id_name_pk" PRIMARY KEY("project_id","name")
);
--> statement-breakpoint
CREATE TABLE "project_date" (
	"project_id" uuid NOT NULL,
	"key" text NOT NULL,
	"date_label" text NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"superseded_on" date,
	"source_code" text,
	CONSTRAINT "project_date_project_id_key_pk" PRIMARY KEY("project_id","key")
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
CREATE TABLE "sector" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"name" text COLLATE "da-x-icu" NOT NULL,
	"sign" text NOT NULL,
	"position" integer NOT NULL,
	"is_owner" boolean DEFAULT false NOT NULL,
	CONSTRAINT "sector_name_unique" UNIQUE("project_id","name")
);
--> statement-breakpoint
CREATE TABLE "target_group_entry" (
	"project_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"valid_from" date,
	"age_from" integer NOT NULL,
	"age_to" integer,
	"words" text NOT NULL,
	"source_code" text,
	CONSTRAINT "target_group_entry_project_id_position_pk" PRIMARY KEY("project_id","position")
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"sector_id" uuid NOT NULL,
	"name" text COLLATE "da-x-icu" NOT NULL,
	"is_external" boolean DEFAULT false NOT NULL,
	CONSTRAINT "unit_name_unique" UNIQUE("project_id","name")
);
--> statement-breakpoint
CREATE TABLE "workstream" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"source_code" text,
	CONSTRAINT "workstream_number_unique" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "catalogue_edition" (
	"version" text PRIMARY KEY NOT NULL,
	"installed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "choice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"element_id" uuid,
	"sequence" integer NOT NULL,
	"state" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"deciding_body" text DEFAULT '' NOT NULL,
	"decided_on" date NOT NULL,
	"case_number" text,
	"made_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "choice_sequence_unique" UNIQUE NULLS NOT DISTINCT("project_id","recommendation_id","element_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "crosswalk" (
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "crosswalk_from_id_to_id_kind_pk" PRIMARY KEY("from_id","to_id","kind")
);
--> statement-breakpoint
CREATE TABLE "legal_reference" (
	"recommendation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"law" text NOT NULL,
	"paragraph" text,
	"subsection" text,
	"edition" text,
	"needs_check" boolean NOT NULL,
	"checked_by" uuid,
	"checked_on" date,
	CONSTRAINT "legal_reference_recommendation_id_position_pk" PRIMARY KEY("recommendation_id","position")
);
--> statement-breakpoint
CREATE TABLE "project_source" (
	"project_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	CONSTRAINT "project_source_project_id_source_id_pk" PRIMARY KEY("project_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "recommendation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source_id" uuid NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"number" text,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"other_title" text COLLATE "da-x-icu",
	"summary" text NOT NULL,
	"challenge" text,
	"challenge_line_from" integer,
	"challenge_line_to" integer,
	"parent_id" uuid,
	"actors" text[] DEFAULT '{}' NOT NULL,
	"relevance" text NOT NULL,
	"section" text NOT NULL,
	"anchor" text NOT NULL,
	"line_from" integer NOT NULL,
	"line_to" integer NOT NULL,
	"norm" text,
	"norm_kind" text,
	"evidence" text,
	"note" text,
	"age_from" integer,
	"age_to" integer,
	"needs_legal_check" boolean NOT NULL,
	"position" integer NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (danish_search("recommendation"."code" || ' ' || "recommendation"."title" || ' ' || coalesce("recommendation"."other_title", '') || ' ' || "recommendation"."summary" || ' ' || coalesce("recommendation"."challenge", ''))) STORED
);
--> statement-breakpoint
CREATE TABLE "recommendation_date" (
	"recommendation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"date_label" text NOT NULL,
	"what" text NOT NULL,
	"line" integer NOT NULL,
	CONSTRAINT "recommendation_date_recommendation_id_position_pk" PRIMARY KEY("recommendation_id","position")
);
--> statement-breakpoint
CREATE TABLE "recommendation_element" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"line_from" integer NOT NULL,
	"line_to" integer NOT NULL,
	CONSTRAINT "recommendation_element_position_unique" UNIQUE("recommendation_id","position")
);
--> statement-breakpoint
CREATE TABLE "recommendation_figure" (
	"recommendation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"value" text NOT NULL,
	"what" text NOT NULL,
	"line" integer NOT NULL,
	CONSTRAINT "recommendation_figure_recommendation_id_position_pk" PRIMARY KEY("recommendation_id","position")
);
--> statement-breakpoint
CREATE TABLE "recommendation_theme" (
	"recommendation_id" uuid NOT NULL,
	"theme_key" text NOT NULL,
	CONSTRAINT "recommendation_theme_recommendation_id_theme_key_pk" PRIMARY KEY("recommendation_id","theme_key")
);
--> statement-breakpoint
CREATE TABLE "source_document" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"publisher" text COLLATE "da-x-icu" NOT NULL,
	"kind" text NOT NULL,
	"date_label" text NOT NULL,
	"date_is_stated" boolean NOT NULL,
	"date_status" text NOT NULL,
	"line_count" integer NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "theme" (
	"key" text PRIMARY KEY NOT NULL,
	"label_da" text COLLATE "da-x-icu" NOT NULL,
	"label_en" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workshop_id" uuid NOT NULL,
	"sector_id" uuid NOT NULL,
	"first_name" text,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "workshop" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"code" text NOT NULL,
	"held_on" date,
	"place" text,
	"is_open" boolean DEFAULT false NOT NULL,
	"is_rehearsal" boolean DEFAULT false NOT NULL,
	"anonymity" text DEFAULT 'named' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_workstream_id_workstream_id_fk" FOREIGN KEY ("workstream_id") REFERENCES "public"."workstream"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_owner_unit_id_unit_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_owner_user_id_user_account_id_fk" FOREIGN KEY ("owner_user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_operations_owner_unit_id_unit_id_fk" FOREIGN KEY ("operations_owner_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_created_by_user_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_contributor" ADD CONSTRAINT "action_item_contributor_action_item_id_action_item_id_fk" FOREIGN KEY ("action_item_id") REFERENCES "public"."action_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_contributor" ADD CONSTRAINT "action_item_contributor_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_entry" ADD CONSTRAINT "action_item_entry_action_item_id_action_item_id_fk" FOREIGN KEY ("action_item_id") REFERENCES "public"."action_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_entry" ADD CONSTRAINT "action_item_entry_actor_id_user_account_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_recommendation" ADD CONSTRAINT "action_item_recommendation_action_item_id_action_item_id_fk" FOREIGN KEY ("action_item_id") REFERENCES "public"."action_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_recommendation" ADD CONSTRAINT "action_item_recommendation_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_note" ADD CONSTRAINT "board_note_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_note_recommendation" ADD CONSTRAINT "board_note_recommendation_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_note_recommendation" ADD CONSTRAINT "board_note_recommendation_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_projection" ADD CONSTRAINT "board_projection_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_section" ADD CONSTRAINT "board_section_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_snapshot" ADD CONSTRAINT "board_snapshot_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_update" ADD CONSTRAINT "board_update_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_profile" ADD CONSTRAINT "member_profile_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_profile" ADD CONSTRAINT "member_profile_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_profile" ADD CONSTRAINT "member_profile_sector_id_sector_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sector"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_profile" ADD CONSTRAINT "member_profile_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_body" ADD CONSTRAINT "project_body_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_date" ADD CONSTRAINT "project_date_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_seat" ADD CONSTRAINT "project_seat_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sector" ADD CONSTRAINT "sector_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_entry" ADD CONSTRAINT "target_group_entry_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_sector_id_sector_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sector"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream" ADD CONSTRAINT "workstream_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choice" ADD CONSTRAINT "choice_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choice" ADD CONSTRAINT "choice_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choice" ADD CONSTRAINT "choice_element_id_recommendation_element_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."recommendation_element"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choice" ADD CONSTRAINT "choice_made_by_user_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk" ADD CONSTRAINT "crosswalk_from_id_recommendation_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk" ADD CONSTRAINT "crosswalk_to_id_recommendation_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_reference" ADD CONSTRAINT "legal_reference_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_reference" ADD CONSTRAINT "legal_reference_checked_by_user_account_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_source" ADD CONSTRAINT "project_source_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_source" ADD CONSTRAINT "project_source_source_id_source_document_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_source_id_source_document_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_parent_id_recommendation_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recommendation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_date" ADD CONSTRAINT "recommendation_date_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_element" ADD CONSTRAINT "recommendation_element_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_figure" ADD CONSTRAINT "recommendation_figure_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_theme" ADD CONSTRAINT "recommendation_theme_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_theme" ADD CONSTRAINT "recommendation_theme_theme_key_theme_key_fk" FOREIGN KEY ("theme_key") REFERENCES "public"."theme"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_sector_id_sector_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sector"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_item_search" ON "action_item" USING gin ("search");--> statement-breakpoint
CREATE INDEX "action_item_entry_of" ON "action_item_entry" USING btree ("action_item_id","id");--> statement-breakpoint
CREATE INDEX "action_item_recommendation_of" ON "action_item_recommendation" USING btree ("recommendation_id");--> statement-breakpoint
CREATE INDEX "board_project" ON "board" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "board_workshop" ON "board" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "board_note_search" ON "board_note" USING gin ("search");--> statement-breakpoint
CREATE INDEX "board_note_recommendation_of" ON "board_note_recommendation" USING btree ("recommendation_id");--> statement-breakpoint
CREATE INDEX "board_snapshot_board" ON "board_snapshot" USING btree ("board_id","through_id");--> statement-breakpoint
CREATE INDEX "board_update_board" ON "board_update" USING btree ("board_id","id");--> statement-breakpoint
CREATE INDEX "one_time_link_user" ON "one_time_link" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_participant" ON "session" USING btree ("participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_account_email_unique" ON "user_account" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "project_slug_unique" ON "project" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "crosswalk_to" ON "crosswalk" USING btree ("to_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recommendation_code_unique" ON "recommendation" USING btree ("code");--> statement-breakpoint
CREATE INDEX "recommendation_source" ON "recommendation" USING btree ("source_id","position");--> statement-breakpoint
CREATE INDEX "recommendation_search" ON "recommendation" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "source_document_key_unique" ON "source_document" USING btree ("key");--> statement-breakpoint
CREATE INDEX "participant_workshop" ON "participant" USING btree ("workshop_id");--> statement-breakpoint
CREATE UNIQUE INDEX "workshop_code_unique" ON "workshop" USING btree ("code");