CREATE TABLE "indicator_values" (
	"document" text NOT NULL,
	"indicator" text NOT NULL,
	"period" text NOT NULL,
	"revision" integer NOT NULL,
	"state" text NOT NULL,
	"value" numeric,
	"ground" text,
	"source" text,
	"evidence_name" text,
	"evidence_type" text,
	"evidence_sha256" text,
	"demo" boolean NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"accepted_by" text,
	"accepted_at" timestamp (3) with time zone,
	"returned_reason" text,
	"returned_by" text,
	"returned_at" timestamp (3) with time zone,
	CONSTRAINT "indicator_values_indicator_period_revision_pk" PRIMARY KEY("indicator","period","revision")
);
--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicator_values_document" ON "indicator_values" USING btree ("document");