PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_editions` (
	`document` text NOT NULL,
	`number` integer NOT NULL,
	`act` text,
	`effective_from` text,
	`status` text NOT NULL,
	PRIMARY KEY(`document`, `number`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_editions`("document", "number", "act", "effective_from", "status") SELECT "document", "number", "act", "effective_from", "status" FROM `editions`;--> statement-breakpoint
DROP TABLE `editions`;--> statement-breakpoint
ALTER TABLE `__new_editions` RENAME TO `editions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;