CREATE TABLE "act_relations" (
	"act" text NOT NULL,
	"relation" text NOT NULL,
	"target" text NOT NULL,
	"date" text NOT NULL,
	"clause" text,
	CONSTRAINT "act_relations_act_relation_target_pk" PRIMARY KEY("act","relation","target")
);
--> statement-breakpoint
CREATE TABLE "acts" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"date" text NOT NULL,
	"title" jsonb NOT NULL,
	"issuer" jsonb NOT NULL,
	"in_force_from" text NOT NULL,
	"in_force_until" text,
	"remark" jsonb
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"name" jsonb NOT NULL,
	"short_name" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "duties" (
	"id" text PRIMARY KEY NOT NULL,
	"act" text NOT NULL,
	"ordinal" integer NOT NULL,
	"who" jsonb NOT NULL,
	"what" jsonb NOT NULL,
	"due" jsonb NOT NULL,
	"clause" text
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"document" text NOT NULL,
	"number" integer NOT NULL,
	"act" text NOT NULL,
	"effective_from" text NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "editions_document_number_pk" PRIMARY KEY("document","number")
);
--> statement-breakpoint
CREATE TABLE "indicator_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"indicator" text NOT NULL,
	"document" text NOT NULL,
	"node" text NOT NULL,
	"from_edition" integer NOT NULL,
	"to_edition" integer,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"superseded_at" timestamp (3) with time zone,
	"number" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" jsonb NOT NULL,
	"unit" text NOT NULL,
	"kind" text NOT NULL,
	"direction" text NOT NULL,
	"formula" text NOT NULL,
	"printed_formula" text NOT NULL,
	"operands" jsonb NOT NULL,
	"weight" numeric NOT NULL,
	"decimals" integer NOT NULL,
	"inferred" jsonb NOT NULL,
	"link" text
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "node_bodies" (
	"node" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "node_bodies_node_body_pk" PRIMARY KEY("node","body")
);
--> statement-breakpoint
CREATE TABLE "nodes" (
	"id" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"parent" text,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"ordinal" integer NOT NULL,
	"title" jsonb NOT NULL,
	"from_edition" integer NOT NULL,
	"to_edition" integer
);
--> statement-breakpoint
CREATE TABLE "planning_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"due_days" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scoring_methods" (
	"version" text PRIMARY KEY NOT NULL,
	"cap" numeric NOT NULL,
	"bands" jsonb NOT NULL,
	"effective_from" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"indicator" text NOT NULL,
	"year" integer NOT NULL,
	"from_edition" integer NOT NULL,
	"to_edition" integer,
	"value" numeric NOT NULL,
	"comparator" text NOT NULL,
	CONSTRAINT "targets_indicator_year_from_edition_pk" PRIMARY KEY("indicator","year","from_edition")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"user" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"submission" text,
	"before" jsonb,
	"after" jsonb,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"user" text NOT NULL,
	"role" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "memberships_user_role_body_pk" PRIMARY KEY("user","role","body")
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"scope" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"digest" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"language" text NOT NULL,
	"active" boolean NOT NULL,
	"demo" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"submission" text NOT NULL,
	"indicator" text NOT NULL,
	"operand" text,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"submission" text NOT NULL,
	"indicator" text NOT NULL,
	"operand" text NOT NULL,
	"state" text NOT NULL,
	"value" numeric,
	"ground" text,
	"note" text,
	"returned" boolean NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "figures_submission_indicator_operand_pk" PRIMARY KEY("submission","indicator","operand")
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"id" text PRIMARY KEY NOT NULL,
	"submission" text NOT NULL,
	"round" integer NOT NULL,
	"indicator" text NOT NULL,
	"operand" text,
	"stage" text NOT NULL,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "review_decisions" (
	"submission" text NOT NULL,
	"indicator" text NOT NULL,
	"decision" text NOT NULL,
	"operand" text,
	"code" text,
	"reason" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "review_decisions_submission_indicator_pk" PRIMARY KEY("submission","indicator")
);
--> statement-breakpoint
CREATE TABLE "seals" (
	"submission" text NOT NULL,
	"revision" integer NOT NULL,
	"payload" text NOT NULL,
	"digest" text NOT NULL,
	"previous_digest" text,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "seals_submission_revision_pk" PRIMARY KEY("submission","revision")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"body" text NOT NULL,
	"period" text NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"round" integer NOT NULL,
	"deadline" timestamp (3) with time zone NOT NULL,
	"demo" boolean NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"sent_by" text,
	"approved_at" timestamp (3) with time zone,
	"approved_by" text,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" text
);
--> statement-breakpoint
ALTER TABLE "act_relations" ADD CONSTRAINT "act_relations_act_acts_id_fk" FOREIGN KEY ("act") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_relations" ADD CONSTRAINT "act_relations_target_acts_id_fk" FOREIGN KEY ("target") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_act_acts_id_fk" FOREIGN KEY ("act") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_act_acts_id_fk" FOREIGN KEY ("act") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_versions" ADD CONSTRAINT "indicator_versions_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_versions" ADD CONSTRAINT "indicator_versions_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_versions" ADD CONSTRAINT "indicator_versions_node_nodes_id_fk" FOREIGN KEY ("node") REFERENCES "public"."nodes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "node_bodies" ADD CONSTRAINT "node_bodies_node_nodes_id_fk" FOREIGN KEY ("node") REFERENCES "public"."nodes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "node_bodies" ADD CONSTRAINT "node_bodies_body_bodies_id_fk" FOREIGN KEY ("body") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_user_users_id_fk" FOREIGN KEY ("user") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_users_id_fk" FOREIGN KEY ("user") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_users_id_fk" FOREIGN KEY ("user") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_submission_submissions_id_fk" FOREIGN KEY ("submission") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_submission_submissions_id_fk" FOREIGN KEY ("submission") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_submission_submissions_id_fk" FOREIGN KEY ("submission") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_decisions" ADD CONSTRAINT "review_decisions_submission_submissions_id_fk" FOREIGN KEY ("submission") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_decisions" ADD CONSTRAINT "review_decisions_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seals" ADD CONSTRAINT "seals_submission_submissions_id_fk" FOREIGN KEY ("submission") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seals" ADD CONSTRAINT "seals_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_body_bodies_id_fk" FOREIGN KEY ("body") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicator_versions_document" ON "indicator_versions" USING btree ("document");--> statement-breakpoint
CREATE INDEX "indicator_versions_indicator" ON "indicator_versions" USING btree ("indicator");--> statement-breakpoint
CREATE INDEX "nodes_document" ON "nodes" USING btree ("document");--> statement-breakpoint
CREATE INDEX "events_submission" ON "events" USING btree ("submission");--> statement-breakpoint
CREATE INDEX "events_user" ON "events" USING btree ("user");--> statement-breakpoint
CREATE INDEX "events_at" ON "events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user");--> statement-breakpoint
CREATE INDEX "evidence_submission" ON "evidence" USING btree ("submission");--> statement-breakpoint
CREATE INDEX "evidence_sha256" ON "evidence" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "remarks_submission" ON "remarks" USING btree ("submission");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_document_body_period" ON "submissions" USING btree ("document","body","period");--> statement-breakpoint
CREATE INDEX "submissions_document_period" ON "submissions" USING btree ("document","period");