CREATE TABLE "programme_stages" (
	"document" text NOT NULL,
	"id" text NOT NULL,
	"from_edition" integer NOT NULL,
	"to_edition" integer,
	"ordinal" integer NOT NULL,
	"number" text NOT NULL,
	"from_year" integer NOT NULL,
	"until_year" integer NOT NULL,
	"place" jsonb NOT NULL,
	CONSTRAINT "programme_stages_document_id_from_edition_pk" PRIMARY KEY("document","id","from_edition")
);
--> statement-breakpoint
ALTER TABLE "programme_duties" ADD COLUMN "from_edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_duties" ADD COLUMN "to_edition" integer;--> statement-breakpoint
ALTER TABLE "programme_duties" ADD COLUMN "clause" text;--> statement-breakpoint
ALTER TABLE "programme_texts" ADD COLUMN "from_edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_texts" ADD COLUMN "to_edition" integer;--> statement-breakpoint
ALTER TABLE "programme_stages" ADD CONSTRAINT "programme_stages_document_planning_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."planning_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "programme_stages"
SELECT "document", "position"::text, 1, NULL, "position", "stage" ->> 'number', ("stage" ->> 'from')::integer, ("stage" ->> 'until')::integer, "stage" -> 'place'
FROM "programmes", jsonb_array_elements("stages") WITH ORDINALITY AS "listed"("stage", "position");--> statement-breakpoint
UPDATE "edition_steps" SET
	"subject" = replace("subject", '"section/', '"node/'),
	"before" = replace("before", '"section/', '"node/');--> statement-breakpoint
ALTER TABLE "programmes" DROP COLUMN "stages";