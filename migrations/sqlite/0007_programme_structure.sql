CREATE TABLE `programme_stages` (
	`document` text NOT NULL,
	`id` text NOT NULL,
	`from_edition` integer NOT NULL,
	`to_edition` integer,
	`ordinal` integer NOT NULL,
	`number` text NOT NULL,
	`from_year` integer NOT NULL,
	`until_year` integer NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`document`, `id`, `from_edition`),
	FOREIGN KEY (`document`) REFERENCES `planning_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `programme_duties` ADD `from_edition` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `programme_duties` ADD `to_edition` integer;--> statement-breakpoint
ALTER TABLE `programme_duties` ADD `clause` text;--> statement-breakpoint
ALTER TABLE `programme_texts` ADD `from_edition` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `programme_texts` ADD `to_edition` integer;--> statement-breakpoint
INSERT INTO `programme_stages`
SELECT `document`, `key` + 1, 1, NULL, `key` + 1, `value` ->> 'number', `value` ->> 'from', `value` ->> 'until', `value` -> 'place'
FROM `programmes`, json_each(`stages`);--> statement-breakpoint
UPDATE `edition_steps` SET
	`subject` = replace(`subject`, '"section/', '"node/'),
	`before` = replace(`before`, '"section/', '"node/');--> statement-breakpoint
ALTER TABLE `programmes` DROP COLUMN `stages`;