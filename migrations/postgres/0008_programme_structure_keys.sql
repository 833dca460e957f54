ALTER TABLE "programme_duties" DROP CONSTRAINT "programme_duties_document_id_pk";--> statement-breakpoint
ALTER TABLE "programme_texts" DROP CONSTRAINT "programme_texts_document_kind_id_pk";--> statement-breakpoint
ALTER TABLE "programme_duties" ALTER COLUMN "from_edition" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "programme_texts" ALTER COLUMN "from_edition" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "programme_duties" ADD CONSTRAINT "programme_duties_document_id_from_edition_pk" PRIMARY KEY("document","id","from_edition");--> statement-breakpoint
ALTER TABLE "programme_texts" ADD CONSTRAINT "programme_texts_document_kind_id_from_edition_pk" PRIMARY KEY("document","kind","id","from_edition");