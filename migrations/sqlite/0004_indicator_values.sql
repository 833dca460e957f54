CREATE TABLE `indicator_values` (
	`document` text NOT NULL,
	`indicator` text NOT NULL,
	`period` text NOT NULL,
	`revision` integer NOT NULL,
	`state` text NOT NULL,
	`value` text,
	`ground` text,
	`source` text,
	`evidence_name` text,
	`evidence_type` text,
	`evidence_sha256` text,
	`demo` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`accepted_by` text,
	`accepted_at` integer,
	`returned_reason` text,
	`returned_by` text,
	`returned_at` integer,
	PRIMARY KEY(`indicator`, `period`, `revision`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_values_document` ON `indicator_values` (`document`);