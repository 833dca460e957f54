CREATE TABLE "activity_reports" (
	"submission" text NOT NULL,
	"activity" text NOT NULL,
	"due" text NOT NULL,
	"status" text,
	"narrative" text,
	"reason" text,
	"document_name" text,
	"document_number" text,
	"document_date" text,
	"returned" boolean NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "activity_reports_submission_activity_due_pk" PRIMARY KEY("submission","activity","due")
);
--> statement-breakpoint
CREATE TABLE "edition_drafts" (
	"document" text NOT NULL,
	"edition" integer NOT NULL,
	"version" integer NOT NULL,
	"prepared_by" text,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text,
	"sent_at" timestamp (3) with time zone,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	CONSTRAINT "edition_drafts_document_edition_pk" PRIMARY KEY("document","edition")
);
--> statement-breakpoint
CREATE TABLE "edition_steps" (
	"document" text NOT NULL,
	"edition" integer NOT NULL,
	"step" integer NOT NULL,
	"subject" text NOT NULL,
	"before" text,
	"after" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "edition_steps_document_edition_step_pk" PRIMARY KEY("document","edition","step")
);
--> statement-breakpoint
CREATE TABLE "period_openings" (
	"document" text NOT NULL,
	"period" text NOT NULL,
	"ground" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "period_openings_document_period_pk" PRIMARY KEY("document","period")
);
--> statement-breakpoint
CREATE TABLE "spending" (
	"submission" text NOT NULL,
	"activity" text NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"allocated_state" text NOT NULL,
	"allocated" numeric,
	"spent_state" text NOT NULL,
	"spent" numeric,
	"ground" text,
	"returned" boolean NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "spending_submission_activity_year_source_pk" PRIMARY KEY("submission","activity","year","source")
);
--> statement-breakpoint
ALTER TABLE "activity_reports" ADD CONSTRAINT "activity_reports_submission_submissions_id_fk" FOREIGN KEY ("submission") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_reports" ADD CONSTRAINT "activity_reports_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_drafts" ADD CONSTRAINT "edition_drafts_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_drafts" ADD CONSTRAINT "edition_drafts_prepared_by_users_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_drafts" ADD CONSTRAINT "edition_drafts_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_drafts" ADD CONSTRAINT "edition_drafts_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_steps" ADD CONSTRAINT "edition_steps_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_openings" ADD CONSTRAINT "period_openings_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_openings" ADD CONSTRAINT "period_openings_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spending" ADD CONSTRAINT "spending_submission_submissions_id_fk" FOREIGN KEY ("submission") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spending" ADD CONSTRAINT "spending_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "edition_steps_document" ON "edition_steps" USING btree ("document");