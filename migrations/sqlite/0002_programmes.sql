CREATE TABLE `activity_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`activity` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`ordinal` integer NOT NULL,
	`section` text NOT NULL,
	`number` text NOT NULL,
	`parent` text,
	`kind` text NOT NULL,
	`is_known` integer NOT NULL,
	`title` text,
	`corrected_title` text,
	`completion_form` text,
	`recipient` text,
	`deadline` text,
	`funding_source` text,
	`funding_source_printed` text,
	`quantities` text NOT NULL,
	`note` text,
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recipient`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`funding_source`) REFERENCES `funding_sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_versions_document` ON `activity_versions` (`document`);--> statement-breakpoint
CREATE TABLE `budget_lines` (
	`document` text NOT NULL,
	`version` text NOT NULL,
	`ordinal` integer NOT NULL,
	`year` integer,
	`year_basis` text,
	`source` text,
	`state` text NOT NULL,
	`amount` text,
	`unit` text NOT NULL,
	`printed` text,
	PRIMARY KEY(`document`, `version`, `ordinal`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version`) REFERENCES `activity_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `funding_sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edition_notes` (
	`document` text NOT NULL,
	`edition` integer NOT NULL,
	`wording` text NOT NULL,
	`remark` text,
	`touches` text NOT NULL,
	PRIMARY KEY(`document`, `edition`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `executors` (
	`document` text NOT NULL,
	`version` text NOT NULL,
	`ordinal` integer NOT NULL,
	`body` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`document`, `version`, `ordinal`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version`) REFERENCES `activity_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `finding_explanations` (
	`document` text NOT NULL,
	`finding` text NOT NULL,
	`at` integer NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`document`, `finding`, `at`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `funding_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`parts` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `passport_fields` (
	`document` text NOT NULL,
	`key` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`ordinal` integer NOT NULL,
	`label` text NOT NULL,
	`is_label_printed` integer NOT NULL,
	`value` text NOT NULL,
	`refers_to` text,
	PRIMARY KEY(`document`, `key`, `from_edition`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `programme_duties` (
	`document` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`scope` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`what` text NOT NULL,
	`deadline` text,
	`consolidates` integer NOT NULL,
	PRIMARY KEY(`document`, `id`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `programme_indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`indicator` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`ordinal` integer NOT NULL,
	`number` text NOT NULL,
	`level` text NOT NULL,
	`node` text,
	`name` text NOT NULL,
	`printed` text,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`direction` text NOT NULL,
	`formula` text,
	`formula_basis` text,
	`numerator` text,
	`denominator` text,
	`weight` text,
	`owner` text,
	`measured_by` text,
	`data_source` text,
	`baseline` text,
	`targets` text NOT NULL,
	`unresolved` text NOT NULL,
	`twin` text,
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measured_by`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `programme_indicators_document` ON `programme_indicators` (`document`);--> statement-breakpoint
CREATE TABLE `programme_texts` (
	`document` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`ordinal` integer NOT NULL,
	`node` text,
	`content` text NOT NULL,
	PRIMARY KEY(`document`, `kind`, `id`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `programmes` (
	`document` text PRIMARY KEY NOT NULL,
	`from_year` integer NOT NULL,
	`until_year` integer NOT NULL,
	`owner` text,
	`stages` text NOT NULL,
	`total_places` text NOT NULL,
	`footnotes` text NOT NULL,
	`draft` text,
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `stated_totals` (
	`document` text NOT NULL,
	`id` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`ordinal` integer NOT NULL,
	`place` text NOT NULL,
	`section` text,
	`year` integer,
	`source` text,
	`amount` text NOT NULL,
	`unit` text NOT NULL,
	`is_part` integer NOT NULL,
	PRIMARY KEY(`document`, `id`, `from_edition`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `funding_sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `bodies` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `nodes` ADD `result` text;