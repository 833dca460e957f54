CREATE TABLE "activity_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"activity" text NOT NULL,
	"from_edition" integer NOT NULL,
	"to_edition" integer,
	"ordinal" integer NOT NULL,
	"section" text NOT NULL,
	"number" text NOT NULL,
	"parent" text,
	"kind" text NOT NULL,
	"is_known" boolean NOT NULL,
	"title" jsonb,
	"corrected_title" text,
	"completion_form" jsonb,
	"recipient" text,
	"deadline" text,
	"funding_source" text,
	"funding_source_printed" text,
	"quantities" jsonb NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "budget_lines" (
	"document" text NOT NULL,
	"version" text NOT NULL,
	"ordinal" integer NOT NULL,
	"year" integer,
	"year_basis" text,
	"source" text,
	"state" text NOT NULL,
	"amount" numeric,
	"unit" text NOT NULL,
	"printed" text,
	CONSTRAINT "budget_lines_document_version_ordinal_pk" PRIMARY KEY("document","version","ordinal")
);
--> statement-breakpoint
CREATE TABLE "edition_notes" (
	"document" text NOT NULL,
	"edition" integer NOT NULL,
	"wording" text NOT NULL,
	"remark" jsonb,
	"touches" jsonb NOT NULL,
	CONSTRAINT "edition_notes_document_edition_pk" PRIMARY KEY("document","edition")
);
--> statement-breakpoint
CREATE TABLE "executors" (
	"document" text NOT NULL,
	"version" text NOT NULL,
	"ordinal" integer NOT NULL,
	"body" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "executors_document_version_ordinal_pk" PRIMARY KEY("document","version","ordinal")
);
--> statement-breakpoint
CREATE TABLE "finding_explanations" (
	"document" text NOT NULL,
	"finding" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "finding_explanations_document_finding_at_pk" PRIMARY KEY("document","finding","at")
);
--> statement-breakpoint
CREATE TABLE "funding_sources" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"parts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passport_fields" (
	"document" text NOT NULL,
	"key" text NOT NULL,
	"from_edition" integer NOT NULL,
	"to_edition" integer,
	"ordinal" integer NOT NULL,
	"label" jsonb NOT NULL,
	"is_label_printed" boolean NOT NULL,
	"value" jsonb NOT NULL,
	"refers_to" text,
	CONSTRAINT "passport_fields_document_key_from_edition_pk" PRIMARY KEY("document","key","from_edition")
);
--> statement-breakpoint
CREATE TABLE "programme_duties" (
	"document" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"scope" text NOT NULL,
	"from" jsonb NOT NULL,
	"to" text,
	"what" jsonb NOT NULL,
	"deadline" text,
	"consolidates" boolean NOT NULL,
	CONSTRAINT "programme_duties_document_id_pk" PRIMARY KEY("document","id")
);
--> statement-breakpoint
CREATE TABLE "programme_indicators" (
	"id" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"indicator" text NOT NULL,
	"from_edition" integer NOT NULL,
	"to_edition" integer,
	"ordinal" integer NOT NULL,
	"number" text NOT NULL,
	"level" text NOT NULL,
	"node" text,
	"name" jsonb NOT NULL,
	"printed" text,
	"unit" jsonb NOT NULL,
	"kind" text NOT NULL,
	"direction" text NOT NULL,
	"formula" text,
	"formula_basis" text,
	"numerator" text,
	"denominator" text,
	"weight" numeric,
	"owner" text,
	"measured_by" text,
	"data_source" text,
	"baseline" jsonb,
	"targets" jsonb NOT NULL,
	"unresolved" jsonb NOT NULL,
	"twin" text
);
--> statement-breakpoint
CREATE TABLE "programme_texts" (
	"document" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"ordinal" integer NOT NULL,
	"node" text,
	"content" jsonb NOT NULL,
	CONSTRAINT "programme_texts_document_kind_id_pk" PRIMARY KEY("document","kind","id")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"document" text PRIMARY KEY NOT NULL,
	"from_year" integer NOT NULL,
	"until_year" integer NOT NULL,
	"owner" text,
	"stages" jsonb NOT NULL,
	"total_places" jsonb NOT NULL,
	"footnotes" jsonb NOT NULL,
	"draft" jsonb
);
--> statement-breakpoint
CREATE TABLE "stated_totals" (
	"document" text NOT NULL,
	"id" text NOT NULL,
	"from_edition" integer NOT NULL,
	"to_edition" integer,
	"ordinal" integer NOT NULL,
	"place" text NOT NULL,
	"section" text,
	"year" integer,
	"source" text,
	"amount" numeric NOT NULL,
	"unit" text NOT NULL,
	"is_part" boolean NOT NULL,
	CONSTRAINT "stated_totals_document_id_from_edition_pk" PRIMARY KEY("document","id","from_edition")
);
--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "nodes" ADD COLUMN "result" jsonb;--> statement-breakpoint
ALTER TABLE "activity_versions" ADD CONSTRAINT "activity_versions_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_versions" ADD CONSTRAINT "activity_versions_recipient_bodies_id_fk" FOREIGN KEY ("recipient") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_versions" ADD CONSTRAINT "activity_versions_funding_source_funding_sources_id_fk" FOREIGN KEY ("funding_source") REFERENCES "public"."funding_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_version_activity_versions_id_fk" FOREIGN KEY ("version") REFERENCES "public"."activity_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_source_funding_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."funding_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_notes" ADD CONSTRAINT "edition_notes_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "executors" ADD CONSTRAINT "executors_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "executors" ADD CONSTRAINT "executors_version_activity_versions_id_fk" FOREIGN KEY ("version") REFERENCES "public"."activity_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "executors" ADD CONSTRAINT "executors_body_bodies_id_fk" FOREIGN KEY ("body") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_explanations" ADD CONSTRAINT "finding_explanations_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_explanations" ADD CONSTRAINT "finding_explanations_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_fields" ADD CONSTRAINT "passport_fields_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_duties" ADD CONSTRAINT "programme_duties_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_duties" ADD CONSTRAINT "programme_duties_to_bodies_id_fk" FOREIGN KEY ("to") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_indicators" ADD CONSTRAINT "programme_indicators_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_indicators" ADD CONSTRAINT "programme_indicators_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_indicators" ADD CONSTRAINT "programme_indicators_owner_bodies_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_indicators" ADD CONSTRAINT "programme_indicators_measured_by_bodies_id_fk" FOREIGN KEY ("measured_by") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_texts" ADD CONSTRAINT "programme_texts_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_owner_bodies_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stated_totals" ADD CONSTRAINT "stated_totals_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stated_totals" ADD CONSTRAINT "stated_totals_source_funding_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."funding_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_versions_document" ON "activity_versions" USING btree ("document");--> statement-breakpoint
CREATE INDEX "programme_indicators_document" ON "programme_indicators" USING btree ("document");