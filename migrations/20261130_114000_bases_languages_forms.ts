import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`programmes_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_only_in_order_idx\` ON \`programmes_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_only_in_parent_idx\` ON \`programmes_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_only_in_order_idx\` ON \`_programmes_v_version_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_only_in_parent_idx\` ON \`_programmes_v_version_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_only_in_order_idx\` ON \`themes_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_only_in_parent_idx\` ON \`themes_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_only_in_order_idx\` ON \`_themes_v_version_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_only_in_parent_idx\` ON \`_themes_v_version_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`key_results_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`key_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`key_results_only_in_order_idx\` ON \`key_results_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`key_results_only_in_parent_idx\` ON \`key_results_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_key_results_v_version_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_key_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_only_in_order_idx\` ON \`_key_results_v_version_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_only_in_parent_idx\` ON \`_key_results_v_version_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_only_in_order_idx\` ON \`testimonials_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_only_in_parent_idx\` ON \`testimonials_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v_version_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_testimonials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_only_in_order_idx\` ON \`_testimonials_v_version_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_only_in_parent_idx\` ON \`_testimonials_v_version_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_only_in_order_idx\` ON \`stories_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_only_in_parent_idx\` ON \`stories_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_only_in_order_idx\` ON \`_stories_v_version_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_only_in_parent_idx\` ON \`_stories_v_version_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_only_in_order_idx\` ON \`documents_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_only_in_parent_idx\` ON \`documents_only_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_only_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_only_in_order_idx\` ON \`_documents_v_version_only_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_only_in_parent_idx\` ON \`_documents_v_version_only_in\` (\`parent_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_consents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`basis\` text DEFAULT 'consent' NOT NULL,
  	\`basis_details\` text,
  	\`person_name\` text,
  	\`person_email\` text,
  	\`person_phone\` text,
  	\`guardian_name\` text,
  	\`guardian_relation\` text,
  	\`guardian_contact\` text,
  	\`notes\` text,
  	\`statement\` text,
  	\`statement_language\` text,
  	\`identity_level\` text NOT NULL,
  	\`granted_on\` text,
  	\`expires_on\` text,
  	\`withdrawn_on\` text,
  	\`admin_title\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  // The old table has no basis: each of its consents was given, which is the default.
  await db.run(sql`INSERT INTO \`__new_consents\`("id", "person_name", "person_email", "person_phone", "guardian_name", "guardian_relation", "guardian_contact", "notes", "statement", "statement_language", "identity_level", "granted_on", "expires_on", "withdrawn_on", "admin_title", "uid", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", "person_name", "person_email", "person_phone", "guardian_name", "guardian_relation", "guardian_contact", "notes", "statement", "statement_language", "identity_level", "granted_on", "expires_on", "withdrawn_on", "admin_title", "uid", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`consents\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`ALTER TABLE \`__new_consents\` RENAME TO \`consents\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_uid_idx\` ON \`consents\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_filename_idx\` ON \`consents\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`sections_key_results_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`sections_testimonials_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`sections_main_results_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`sections_documents_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_sections_key_results_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_sections_testimonials_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_sections_main_results_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_sections_documents_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`sections_key_results_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`sections_testimonials_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`sections_main_results_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`sections_documents_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_sections_key_results_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_sections_testimonials_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_sections_main_results_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_sections_documents_no_heading\` integer;`)
  await db.run(sql`ALTER TABLE \`key_results_disaggregations_locales\` ADD \`measure_precision\` text;`)
  await db.run(sql`ALTER TABLE \`key_results_disaggregations_locales\` ADD \`measure_form\` text;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` ADD \`measure_precision\` text;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` ADD \`measure_form\` text;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` ADD \`baseline_precision\` text;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` ADD \`baseline_form\` text;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` ADD \`target_precision\` text;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` ADD \`target_form\` text;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_version_disaggregations_locales\` ADD \`measure_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_version_disaggregations_locales\` ADD \`measure_form\` text;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` ADD \`version_measure_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` ADD \`version_measure_form\` text;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` ADD \`version_baseline_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` ADD \`version_baseline_form\` text;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` ADD \`version_target_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` ADD \`version_target_form\` text;`)
  await db.run(sql`ALTER TABLE \`testimonials\` ADD \`attribution_unsigned\` integer;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v\` ADD \`version_attribution_unsigned\` integer;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`only_in\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`programmes_only_in\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_only_in\`;`)
  await db.run(sql`DROP TABLE \`themes_only_in\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_only_in\`;`)
  await db.run(sql`DROP TABLE \`key_results_only_in\`;`)
  await db.run(sql`DROP TABLE \`_key_results_v_version_only_in\`;`)
  await db.run(sql`DROP TABLE \`testimonials_only_in\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v_version_only_in\`;`)
  await db.run(sql`DROP TABLE \`stories_only_in\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_only_in\`;`)
  await db.run(sql`DROP TABLE \`documents_only_in\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_only_in\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_consents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`person_name\` text NOT NULL,
  	\`person_email\` text,
  	\`person_phone\` text,
  	\`guardian_name\` text,
  	\`guardian_relation\` text,
  	\`guardian_contact\` text,
  	\`notes\` text,
  	\`statement\` text NOT NULL,
  	\`statement_language\` text,
  	\`identity_level\` text NOT NULL,
  	\`granted_on\` text NOT NULL,
  	\`expires_on\` text,
  	\`withdrawn_on\` text,
  	\`admin_title\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`INSERT INTO \`__new_consents\`("id", "person_name", "person_email", "person_phone", "guardian_name", "guardian_relation", "guardian_contact", "notes", "statement", "statement_language", "identity_level", "granted_on", "expires_on", "withdrawn_on", "admin_title", "uid", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", COALESCE("person_name", ''), "person_email", "person_phone", "guardian_name", "guardian_relation", "guardian_contact", "notes", COALESCE("statement", ''), "statement_language", "identity_level", COALESCE("granted_on", "created_at"), "expires_on", "withdrawn_on", "admin_title", "uid", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`consents\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`ALTER TABLE \`__new_consents\` RENAME TO \`consents\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_uid_idx\` ON \`consents\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_filename_idx\` ON \`consents\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`sections_key_results_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`sections_testimonials_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`sections_main_results_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`sections_documents_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_sections_key_results_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_sections_testimonials_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_sections_main_results_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_sections_documents_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`sections_key_results_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`sections_testimonials_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`sections_main_results_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`sections_documents_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_sections_key_results_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_sections_testimonials_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_sections_main_results_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_sections_documents_no_heading\`;`)
  await db.run(sql`ALTER TABLE \`key_results_disaggregations_locales\` DROP COLUMN \`measure_precision\`;`)
  await db.run(sql`ALTER TABLE \`key_results_disaggregations_locales\` DROP COLUMN \`measure_form\`;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` DROP COLUMN \`measure_precision\`;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` DROP COLUMN \`measure_form\`;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` DROP COLUMN \`baseline_precision\`;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` DROP COLUMN \`baseline_form\`;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` DROP COLUMN \`target_precision\`;`)
  await db.run(sql`ALTER TABLE \`key_results_locales\` DROP COLUMN \`target_form\`;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_version_disaggregations_locales\` DROP COLUMN \`measure_precision\`;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_version_disaggregations_locales\` DROP COLUMN \`measure_form\`;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` DROP COLUMN \`version_measure_precision\`;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` DROP COLUMN \`version_measure_form\`;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` DROP COLUMN \`version_baseline_precision\`;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` DROP COLUMN \`version_baseline_form\`;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` DROP COLUMN \`version_target_precision\`;`)
  await db.run(sql`ALTER TABLE \`_key_results_v_locales\` DROP COLUMN \`version_target_form\`;`)
  await db.run(sql`ALTER TABLE \`testimonials\` DROP COLUMN \`attribution_unsigned\`;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v\` DROP COLUMN \`version_attribution_unsigned\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`only_in\`;`)
}
