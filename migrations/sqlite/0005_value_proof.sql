ALTER TABLE `programme_indicators` ADD `base_year` integer;--> statement-breakpoint
ALTER TABLE `indicator_values` ADD `reached_on` text;--> statement-breakpoint
ALTER TABLE `indicator_values` ADD `evidence_size` integer;