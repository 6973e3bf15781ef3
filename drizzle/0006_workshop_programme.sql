CREATE TABLE "ballot_option" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"phase_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"recommendation_id" uuid,
	"board_id" uuid,
	"item_key" text,
	CONSTRAINT "ballot_option_of_phase" UNIQUE("id","phase_id")
);
--> statement-breakpoint
CREATE TABLE "rating" (
	"phase_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"impact" integer NOT NULL,
	"effort" integer NOT NULL,
	CONSTRAINT "rating_participant_id_option_id_pk" PRIMARY KEY("participant_id","option_id"),
	CONSTRAINT "rating_is_in_range" CHECK ("rating"."impact" between 0 and 100 and "rating"."effort" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "vote" (
	"phase_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"dots" integer NOT NULL,
	CONSTRAINT "vote_participant_id_option_id_pk" PRIMARY KEY("participant_id","option_id"),
	CONSTRAINT "vote_has_dots" CHECK ("vote"."dots" > 0)
);
--> statement-breakpoint
CREATE TABLE "commitment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workshop_id" uuid NOT NULL,
	"action_item_id" uuid NOT NULL,
	"participant_id" uuid,
	"owner_name" text NOT NULL,
	"answer" text DEFAULT 'pending' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"wanted_due_on" date,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"link_hash" "bytea",
	"link_expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "commitment_of_action" UNIQUE("action_item_id")
);
--> statement-breakpoint
CREATE TABLE "parked_item" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workshop_id" uuid NOT NULL,
	"text" text NOT NULL,
	"board_id" uuid,
	"note_key" text,
	"action_item_id" uuid,
	"place" text,
	"remark" text DEFAULT '' NOT NULL,
	"placed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parked_item_note" UNIQUE("board_id","note_key"),
	CONSTRAINT "parked_item_action" UNIQUE("action_item_id")
);
--> statement-breakpoint
CREATE TABLE "board_flow" (
	"workshop_id" uuid NOT NULL,
	"from_board_id" uuid NOT NULL,
	"to_board_id" uuid NOT NULL,
	"is_named" boolean NOT NULL,
	"is_open" boolean DEFAULT true NOT NULL,
	CONSTRAINT "board_flow_from_board_id_to_board_id_pk" PRIMARY KEY("from_board_id","to_board_id")
);
--> statement-breakpoint
CREATE TABLE "phase" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workshop_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"instruction" text DEFAULT '' NOT NULL,
	"script" text DEFAULT '' NOT NULL,
	"minutes" integer NOT NULL,
	"anonymity" text NOT NULL,
	"is_protected" boolean DEFAULT false NOT NULL,
	"settings" jsonb NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"paused_seconds" integer,
	"locked_at" timestamp with time zone,
	"revealed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "phase_deal" (
	"phase_id" uuid NOT NULL,
	"table_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	CONSTRAINT "phase_deal_phase_id_table_id_recommendation_id_pk" PRIMARY KEY("phase_id","table_id","recommendation_id")
);
--> statement-breakpoint
CREATE TABLE "phase_ready" (
	"phase_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	CONSTRAINT "phase_ready_phase_id_participant_id_pk" PRIMARY KEY("phase_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "phase_table" (
	"phase_id" uuid NOT NULL,
	"table_id" uuid NOT NULL,
	"revealed_at" timestamp with time zone,
	CONSTRAINT "phase_table_phase_id_table_id_pk" PRIMARY KEY("phase_id","table_id")
);
--> statement-breakpoint
CREATE TABLE "phase_word" (
	"phase_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"word" text COLLATE "da-x-icu" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "phase_word_phase_id_participant_id_pk" PRIMARY KEY("phase_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "programme_template" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"phases" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_template_title_unique" UNIQUE("project_id","title")
);
--> statement-breakpoint
CREATE TABLE "wipe_report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"deleted" jsonb NOT NULL,
	"left" integer NOT NULL,
	"wiped_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workshop_recommendation" (
	"workshop_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"is_full" boolean DEFAULT false NOT NULL,
	CONSTRAINT "workshop_recommendation_workshop_id_recommendation_id_pk" PRIMARY KEY("workshop_id","recommendation_id")
);
--> statement-breakpoint
CREATE TABLE "workshop_table" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workshop_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"host_id" uuid,
	CONSTRAINT "workshop_table_number_unique" UNIQUE("workshop_id","number")
);
--> statement-breakpoint
ALTER TABLE "choice" ALTER COLUMN "made_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "action_item" ADD COLUMN "table_id" uuid;--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "level" text;--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "table_id" uuid;--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "pair_number" integer;--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "participant_id" uuid;--> statement-breakpoint
ALTER TABLE "board_note" ADD COLUMN "origin_level" text;--> statement-breakpoint
ALTER TABLE "board_note" ADD COLUMN "origin_table" integer;--> statement-breakpoint
ALTER TABLE "board_projection" ADD COLUMN "note_count" integer;--> statement-breakpoint
ALTER TABLE "choice" ADD COLUMN "made_by_name" text;--> statement-breakpoint
ALTER TABLE "choice" ADD COLUMN "workshop_id" uuid;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "rehearsal_of" uuid;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "table_id" uuid;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "mixed_table_id" uuid;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "pair_number" integer;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "is_leader" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "start_minute" integer;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "screen_key" text DEFAULT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') NOT NULL;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "current_phase_id" uuid;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "sections" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "gathered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "message" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "message_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "spotlight" jsonb;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "ballot_option" ADD CONSTRAINT "ballot_option_phase_id_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phase"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_option" ADD CONSTRAINT "ballot_option_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_option" FOREIGN KEY ("option_id","phase_id") REFERENCES "public"."ballot_option"("id","phase_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_option" FOREIGN KEY ("option_id","phase_id") REFERENCES "public"."ballot_option"("id","phase_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_action_item_id_action_item_id_fk" FOREIGN KEY ("action_item_id") REFERENCES "public"."action_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_answered_by_user_account_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_item" ADD CONSTRAINT "parked_item_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_item" ADD CONSTRAINT "parked_item_action_item_id_action_item_id_fk" FOREIGN KEY ("action_item_id") REFERENCES "public"."action_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_flow" ADD CONSTRAINT "board_flow_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_flow" ADD CONSTRAINT "board_flow_from_board_id_board_id_fk" FOREIGN KEY ("from_board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_flow" ADD CONSTRAINT "board_flow_to_board_id_board_id_fk" FOREIGN KEY ("to_board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase" ADD CONSTRAINT "phase_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_deal" ADD CONSTRAINT "phase_deal_phase_id_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phase"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_deal" ADD CONSTRAINT "phase_deal_table_id_workshop_table_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."workshop_table"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_deal" ADD CONSTRAINT "phase_deal_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_ready" ADD CONSTRAINT "phase_ready_phase_id_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phase"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_ready" ADD CONSTRAINT "phase_ready_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_table" ADD CONSTRAINT "phase_table_phase_id_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phase"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_table" ADD CONSTRAINT "phase_table_table_id_workshop_table_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."workshop_table"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_word" ADD CONSTRAINT "phase_word_phase_id_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phase"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_word" ADD CONSTRAINT "phase_word_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_template" ADD CONSTRAINT "programme_template_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wipe_report" ADD CONSTRAINT "wipe_report_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_recommendation" ADD CONSTRAINT "workshop_recommendation_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_recommendation" ADD CONSTRAINT "workshop_recommendation_recommendation_id_recommendation_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_table" ADD CONSTRAINT "workshop_table_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ballot_option_phase" ON "ballot_option" USING btree ("phase_id","position");--> statement-breakpoint
CREATE INDEX "rating_phase" ON "rating" USING btree ("phase_id");--> statement-breakpoint
CREATE INDEX "vote_phase" ON "vote" USING btree ("phase_id");--> statement-breakpoint
CREATE INDEX "commitment_workshop" ON "commitment" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "commitment_participant" ON "commitment" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "parked_item_workshop" ON "parked_item" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "board_flow_workshop" ON "board_flow" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "phase_workshop" ON "phase" USING btree ("workshop_id","position");--> statement-breakpoint
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_table_id_workshop_table_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."workshop_table"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_table_id_workshop_table_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."workshop_table"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choice" ADD CONSTRAINT "choice_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_rehearsal_of_project_id_fk" FOREIGN KEY ("rehearsal_of") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_table_id_workshop_table_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."workshop_table"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_mixed_table_id_workshop_table_id_fk" FOREIGN KEY ("mixed_table_id") REFERENCES "public"."workshop_table"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "board_of_table" ON "board" USING btree ("table_id",coalesce("pair_number", 0));--> statement-breakpoint
CREATE INDEX "participant_table" ON "participant" USING btree ("table_id");--> statement-breakpoint
CREATE UNIQUE INDEX "workshop_screen_key_unique" ON "workshop" USING btree ("screen_key");--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_of_participant" UNIQUE("participant_id");