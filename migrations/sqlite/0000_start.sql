CREATE TABLE `act_relations` (
	`act` text NOT NULL,
	`relation` text NOT NULL,
	`target` text NOT NULL,
	`date` text NOT NULL,
	`clause` text,
	PRIMARY KEY(`act`, `relation`, `target`),
	FOREIGN KEY (`act`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `acts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`number` text NOT NULL,
	`date` text NOT NULL,
	`title` text NOT NULL,
	`issuer` text NOT NULL,
	`in_force_from` text NOT NULL,
	`in_force_until` text,
	`remark` text
);
--> statement-breakpoint
CREATE TABLE `bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `duties` (
	`id` text PRIMARY KEY NOT NULL,
	`act` text NOT NULL,
	`ordinal` integer NOT NULL,
	`who` text NOT NULL,
	`what` text NOT NULL,
	`due` text NOT NULL,
	`clause` text,
	FOREIGN KEY (`act`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`document` text NOT NULL,
	`number` integer NOT NULL,
	`act` text NOT NULL,
	`effective_from` text NOT NULL,
	`status` text NOT NULL,
	PRIMARY KEY(`document`, `number`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicator_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator` text NOT NULL,
	`document` text NOT NULL,
	`node` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`recorded_at` integer NOT NULL,
	`superseded_at` integer,
	`number` text NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`direction` text NOT NULL,
	`formula` text NOT NULL,
	`printed_formula` text NOT NULL,
	`operands` text NOT NULL,
	`weight` text NOT NULL,
	`decimals` integer NOT NULL,
	`inferred` text NOT NULL,
	`link` text,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`node`) REFERENCES `nodes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_versions_document` ON `indicator_versions` (`document`);--> statement-breakpoint
CREATE INDEX `indicator_versions_indicator` ON `indicator_versions` (`indicator`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `node_bodies` (
	`node` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`node`, `body`),
	FOREIGN KEY (`node`) REFERENCES `nodes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `nodes` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`parent` text,
	`kind` text NOT NULL,
	`number` text NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `nodes_document` ON `nodes` (`document`);--> statement-breakpoint
CREATE TABLE `planning_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`due_days` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `scoring_methods` (
	`version` text PRIMARY KEY NOT NULL,
	`cap` text NOT NULL,
	`bands` text NOT NULL,
	`effective_from` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`demo` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `targets` (
	`indicator` text NOT NULL,
	`year` integer NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`value` text NOT NULL,
	`comparator` text NOT NULL,
	PRIMARY KEY(`indicator`, `year`, `from_edition`),
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`user` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`submission` text,
	`before` text,
	`after` text,
	`digest` text NOT NULL,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_submission` ON `events` (`submission`);--> statement-breakpoint
CREATE INDEX `events_user` ON `events` (`user`);--> statement-breakpoint
CREATE INDEX `events_at` ON `events` (`at`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`user` text NOT NULL,
	`role` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`user`, `role`, `body`),
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`scope` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`digest` text
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`language` text NOT NULL,
	`active` integer NOT NULL,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`submission` text NOT NULL,
	`indicator` text NOT NULL,
	`operand` text,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_submission` ON `evidence` (`submission`);--> statement-breakpoint
CREATE INDEX `evidence_sha256` ON `evidence` (`sha256`);--> statement-breakpoint
CREATE TABLE `figures` (
	`submission` text NOT NULL,
	`indicator` text NOT NULL,
	`operand` text NOT NULL,
	`state` text NOT NULL,
	`value` text,
	`ground` text,
	`note` text,
	`returned` integer NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`submission`, `indicator`, `operand`),
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`submission` text NOT NULL,
	`round` integer NOT NULL,
	`indicator` text NOT NULL,
	`operand` text,
	`stage` text NOT NULL,
	`code` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remarks_submission` ON `remarks` (`submission`);--> statement-breakpoint
CREATE TABLE `review_decisions` (
	`submission` text NOT NULL,
	`indicator` text NOT NULL,
	`decision` text NOT NULL,
	`operand` text,
	`code` text,
	`reason` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`submission`, `indicator`),
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `seals` (
	`submission` text NOT NULL,
	`revision` integer NOT NULL,
	`payload` text NOT NULL,
	`digest` text NOT NULL,
	`previous_digest` text,
	`reason` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`submission`, `revision`),
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`body` text NOT NULL,
	`period` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`round` integer NOT NULL,
	`deadline` integer NOT NULL,
	`demo` integer NOT NULL,
	`sent_at` integer,
	`sent_by` text,
	`approved_at` integer,
	`approved_by` text,
	`accepted_at` integer,
	`accepted_by` text,
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_document_body_period` ON `submissions` (`document`,`body`,`period`);--> statement-breakpoint
CREATE INDEX `submissions_document_period` ON `submissions` (`document`,`period`);