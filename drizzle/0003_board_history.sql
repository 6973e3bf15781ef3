CREATE TABLE "board_client" (
	"board_id" uuid NOT NULL,
	"client_id" bigint NOT NULL,
	"person_key" text NOT NULL,
	CONSTRAINT "board_client_board_id_client_id_pk" PRIMARY KEY("board_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "board_segment" (
	"board_id" uuid NOT NULL,
	"first_id" bigint NOT NULL,
	"through_id" bigint NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"update_count" integer NOT NULL,
	"updates" "bytea" NOT NULL,
	CONSTRAINT "board_segment_board_id_through_id_pk" PRIMARY KEY("board_id","through_id")
);
--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "board_note" ADD COLUMN "order_key" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "board_client" ADD CONSTRAINT "board_client_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_segment" ADD CONSTRAINT "board_segment_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_note" DROP COLUMN "position";--> statement-breakpoint
-- The readable copies lack the notes' order: each is written anew when its board is next opened.
DELETE FROM "board_projection";
