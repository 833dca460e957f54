ALTER TABLE "editions" ALTER COLUMN "act" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "effective_from" DROP NOT NULL;