ALTER TABLE "planning_documents" ADD COLUMN "frequency" text DEFAULT 'half-year' NOT NULL;--> statement-breakpoint
UPDATE "planning_documents" SET "frequency" = 'quarter' WHERE "kind" = 'kpi-order';
