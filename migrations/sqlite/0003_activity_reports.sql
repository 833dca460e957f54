CREATE TABLE `activity_reports` (
	`submission` text NOT NULL,
	`activity` text NOT NULL,
	`due` text NOT NULL,
	`status` text,
	`narrative` text,
	`reason` text,
	`document_name` text,
	`document_number` text,
	`document_date` text,
	`returned` integer NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`submission`, `activity`, `due`),
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edition_drafts` (
	`document` text NOT NULL,
	`edition` integer NOT NULL,
	`version` integer NOT NULL,
	`prepared_by` text,
	`prepared_at` integer NOT NULL,
	`sent_by` text,
	`sent_at` integer,
	`approved_by` text,
	`approved_at` integer,
	PRIMARY KEY(`document`, `edition`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edition_steps` (
	`document` text NOT NULL,
	`edition` integer NOT NULL,
	`step` integer NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`document`, `edition`, `step`),
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_steps_document` ON `edition_steps` (`document`);--> statement-breakpoint
CREATE TABLE `period_openings` (
	`document` text NOT NULL,
	`period` text NOT NULL,
	`ground` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`document`, `period`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `spending` (
	`submission` text NOT NULL,
	`activity` text NOT NULL,
	`year` integer NOT NULL,
	`source` text NOT NULL,
	`allocated_state` text NOT NULL,
	`allocated` text,
	`spent_state` text NOT NULL,
	`spent` text,
	`ground` text,
	`returned` integer NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`submission`, `activity`, `year`, `source`),
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
