ALTER TABLE "programme_indicators" ADD COLUMN "base_year" integer;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD COLUMN "reached_on" text;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD COLUMN "evidence_size" integer;