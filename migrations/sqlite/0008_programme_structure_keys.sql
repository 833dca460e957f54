PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_programme_duties` (
	`document` text NOT NULL,
	`id` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`ordinal` integer NOT NULL,
	`scope` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`what` text NOT NULL,
	`deadline` text,
	`consolidates` integer NOT NULL,
	`clause` text,
	PRIMARY KEY(`document`, `id`, `from_edition`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_programme_duties`("document", "id", "from_edition", "to_edition", "ordinal", "scope", "from", "to", "what", "deadline", "consolidates", "clause") SELECT "document", "id", "from_edition", "to_edition", "ordinal", "scope", "from", "to", "what", "deadline", "consolidates", "clause" FROM `programme_duties`;--> statement-breakpoint
DROP TABLE `programme_duties`;--> statement-breakpoint
ALTER TABLE `__new_programme_duties` RENAME TO `programme_duties`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_programme_texts` (
	`document` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`ordinal` integer NOT NULL,
	`node` text,
	`content` text NOT NULL,
	PRIMARY KEY(`document`, `kind`, `id`, `from_edition`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_programme_texts`("document", "id", "kind", "from_edition", "to_edition", "ordinal", "node", "content") SELECT "document", "id", "kind", "from_edition", "to_edition", "ordinal", "node", "content" FROM `programme_texts`;--> statement-breakpoint
DROP TABLE `programme_texts`;--> statement-breakpoint
ALTER TABLE `__new_programme_texts` RENAME TO `programme_texts`;