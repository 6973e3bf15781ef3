CREATE TABLE "board_theme" (
	"board_id" uuid NOT NULL,
	"theme_key" text NOT NULL,
	"title" text COLLATE "da-x-icu" NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "board_theme_board_id_theme_key_pk" PRIMARY KEY("board_id","theme_key")
);
--> statement-breakpoint
CREATE TABLE "board_theme_note" (
	"board_id" uuid NOT NULL,
	"theme_key" text NOT NULL,
	"note_key" text NOT NULL,
	CONSTRAINT "board_theme_note_board_id_theme_key_note_key_pk" PRIMARY KEY("board_id","theme_key","note_key")
);
--> statement-breakpoint
ALTER TABLE "board_note" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "board_theme" ADD CONSTRAINT "board_theme_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_theme_note" ADD CONSTRAINT "board_theme_note_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;