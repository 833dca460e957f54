CREATE TABLE "edition_returns" (
	"document" text NOT NULL,
	"edition" integer NOT NULL,
	"number" integer NOT NULL,
	"remark" text NOT NULL,
	"sent_by" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"returned_by" text NOT NULL,
	"returned_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "edition_returns_document_edition_number_pk" PRIMARY KEY("document","edition","number")
);
--> statement-breakpoint
ALTER TABLE "edition_returns" ADD CONSTRAINT "edition_returns_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_returns" ADD CONSTRAINT "edition_returns_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_returns" ADD CONSTRAINT "edition_returns_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;