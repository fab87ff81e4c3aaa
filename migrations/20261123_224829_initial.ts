import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`programmes_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_countries_order_idx\` ON \`programmes_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_countries_parent_idx\` ON \`programmes_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`logo_id\` integer,
  	\`website\` text,
  	\`url_patterns_programmes\` text,
  	\`url_patterns_themes\` text,
  	\`url_patterns_key_results\` text,
  	\`url_patterns_testimonials\` text,
  	\`url_patterns_stories\` text,
  	\`url_patterns_documents\` text,
  	\`source_locale\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_logo_idx\` ON \`programmes\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_uid_idx\` ON \`programmes\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
  	\`name\` text,
  	\`acronym\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`labels_theme\` text,
  	\`labels_cross_cutting\` text,
  	\`sections_key_results_heading\` text,
  	\`sections_key_results_subheading\` text,
  	\`sections_key_results_intro\` text,
  	\`sections_testimonials_heading\` text,
  	\`sections_testimonials_subheading\` text,
  	\`sections_testimonials_intro\` text,
  	\`sections_main_results_heading\` text,
  	\`sections_main_results_subheading\` text,
  	\`sections_main_results_intro\` text,
  	\`sections_documents_heading\` text,
  	\`sections_documents_subheading\` text,
  	\`sections_documents_intro\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`translated_from\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_slug_idx\` ON \`programmes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_texts_order_parent\` ON \`programmes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_themes_id_idx\` ON \`programmes_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_countries_order_idx\` ON \`_programmes_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_countries_parent_idx\` ON \`_programmes_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_logo_id\` integer,
  	\`version_website\` text,
  	\`version_url_patterns_programmes\` text,
  	\`version_url_patterns_themes\` text,
  	\`version_url_patterns_key_results\` text,
  	\`version_url_patterns_testimonials\` text,
  	\`version_url_patterns_stories\` text,
  	\`version_url_patterns_documents\` text,
  	\`version_source_locale\` text,
  	\`version_uid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_logo_idx\` ON \`_programmes_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_uid_idx\` ON \`_programmes_v\` (\`version_uid\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_locales\` (
  	\`version_name\` text,
  	\`version_acronym\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_labels_theme\` text,
  	\`version_labels_cross_cutting\` text,
  	\`version_sections_key_results_heading\` text,
  	\`version_sections_key_results_subheading\` text,
  	\`version_sections_key_results_intro\` text,
  	\`version_sections_testimonials_heading\` text,
  	\`version_sections_testimonials_subheading\` text,
  	\`version_sections_testimonials_intro\` text,
  	\`version_sections_main_results_heading\` text,
  	\`version_sections_main_results_subheading\` text,
  	\`version_sections_main_results_intro\` text,
  	\`version_sections_documents_heading\` text,
  	\`version_sections_documents_subheading\` text,
  	\`version_sections_documents_intro\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_translated_from\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_locales_locale_parent_id_unique\` ON \`_programmes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_texts_order_parent\` ON \`_programmes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_themes_id_idx\` ON \`_programmes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'theme',
  	\`number\` numeric,
  	\`icon\` text,
  	\`image_id\` integer,
  	\`highlight_document_id\` integer,
  	\`highlight_image_id\` integer,
  	\`programme_id\` integer,
  	\`source_locale\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`highlight_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`highlight_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_image_idx\` ON \`themes\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_highlight_highlight_document_idx\` ON \`themes\` (\`highlight_document_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_highlight_highlight_image_idx\` ON \`themes\` (\`highlight_image_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_programme_idx\` ON \`themes\` (\`programme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_uid_idx\` ON \`themes\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`highlight_title\` text,
  	\`highlight_body\` text,
  	\`sections_key_results_heading\` text,
  	\`sections_key_results_subheading\` text,
  	\`sections_key_results_intro\` text,
  	\`sections_testimonials_heading\` text,
  	\`sections_testimonials_subheading\` text,
  	\`sections_testimonials_intro\` text,
  	\`sections_main_results_heading\` text,
  	\`sections_main_results_subheading\` text,
  	\`sections_main_results_intro\` text,
  	\`sections_documents_heading\` text,
  	\`sections_documents_subheading\` text,
  	\`sections_documents_intro\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`translated_from\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_slug_idx\` ON \`themes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`key_results_id\` integer,
  	\`testimonials_id\` integer,
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`key_results_id\`) REFERENCES \`key_results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_key_results_id_idx\` ON \`themes_rels\` (\`key_results_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_testimonials_id_idx\` ON \`themes_rels\` (\`testimonials_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_documents_id_idx\` ON \`themes_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'theme',
  	\`version_number\` numeric,
  	\`version_icon\` text,
  	\`version_image_id\` integer,
  	\`version_highlight_document_id\` integer,
  	\`version_highlight_image_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_source_locale\` text,
  	\`version_uid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_highlight_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_highlight_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_image_idx\` ON \`_themes_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_highlight_version_highlight_document_idx\` ON \`_themes_v\` (\`version_highlight_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_highlight_version_highlight_image_idx\` ON \`_themes_v\` (\`version_highlight_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_programme_idx\` ON \`_themes_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_uid_idx\` ON \`_themes_v\` (\`version_uid\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_deleted_at_idx\` ON \`_themes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_snapshot_idx\` ON \`_themes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_published_locale_idx\` ON \`_themes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_highlight_title\` text,
  	\`version_highlight_body\` text,
  	\`version_sections_key_results_heading\` text,
  	\`version_sections_key_results_subheading\` text,
  	\`version_sections_key_results_intro\` text,
  	\`version_sections_testimonials_heading\` text,
  	\`version_sections_testimonials_subheading\` text,
  	\`version_sections_testimonials_intro\` text,
  	\`version_sections_main_results_heading\` text,
  	\`version_sections_main_results_subheading\` text,
  	\`version_sections_main_results_intro\` text,
  	\`version_sections_documents_heading\` text,
  	\`version_sections_documents_subheading\` text,
  	\`version_sections_documents_intro\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_translated_from\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_locales_locale_parent_id_unique\` ON \`_themes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`key_results_id\` integer,
  	\`testimonials_id\` integer,
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`key_results_id\`) REFERENCES \`key_results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_order_idx\` ON \`_themes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_parent_idx\` ON \`_themes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_path_idx\` ON \`_themes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_key_results_id_idx\` ON \`_themes_v_rels\` (\`key_results_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_testimonials_id_idx\` ON \`_themes_v_rels\` (\`testimonials_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_documents_id_idx\` ON \`_themes_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`key_results_disaggregations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`dimension\` text,
  	\`measure_value\` numeric,
  	\`measure_unit\` text DEFAULT '1',
  	\`measure_decimals\` numeric,
  	\`measure_qualifier\` text DEFAULT 'exact',
  	\`measure_signed\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`key_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`key_results_disaggregations_order_idx\` ON \`key_results_disaggregations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`key_results_disaggregations_parent_id_idx\` ON \`key_results_disaggregations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`key_results_disaggregations_locales\` (
  	\`category\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`key_results_disaggregations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`key_results_disaggregations_locales_locale_parent_id_unique\` ON \`key_results_disaggregations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`key_results_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` integer,
  	\`page\` numeric,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`key_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`key_results_evidence_order_idx\` ON \`key_results_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`key_results_evidence_parent_id_idx\` ON \`key_results_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`key_results_evidence_document_idx\` ON \`key_results_evidence\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`key_results\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'figure',
  	\`measure_value\` numeric,
  	\`measure_unit\` text DEFAULT '1',
  	\`measure_decimals\` numeric,
  	\`measure_qualifier\` text DEFAULT 'exact',
  	\`measure_signed\` integer DEFAULT false,
  	\`baseline_value\` numeric,
  	\`baseline_unit\` text DEFAULT '1',
  	\`baseline_decimals\` numeric,
  	\`baseline_qualifier\` text DEFAULT 'exact',
  	\`baseline_signed\` integer DEFAULT false,
  	\`target_value\` numeric,
  	\`target_unit\` text DEFAULT '1',
  	\`target_decimals\` numeric,
  	\`target_qualifier\` text DEFAULT 'exact',
  	\`target_signed\` integer DEFAULT false,
  	\`direction\` text DEFAULT 'rise',
  	\`period_start\` text,
  	\`period_end\` text,
  	\`programme_id\` integer,
  	\`admin_title\` text,
  	\`source_locale\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`key_results_programme_idx\` ON \`key_results\` (\`programme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`key_results_uid_idx\` ON \`key_results\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`key_results_updated_at_idx\` ON \`key_results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`key_results_created_at_idx\` ON \`key_results\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`key_results_deleted_at_idx\` ON \`key_results\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`key_results_locales\` (
  	\`headline\` text,
  	\`statement\` text,
  	\`note\` text,
  	\`body\` text,
  	\`first_published_at\` text,
  	\`translated_from\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`key_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`key_results__status_idx\` ON \`key_results_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`key_results_locales_locale_parent_id_unique\` ON \`key_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`key_results_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`key_results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`key_results_rels_order_idx\` ON \`key_results_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`key_results_rels_parent_idx\` ON \`key_results_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`key_results_rels_path_idx\` ON \`key_results_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`key_results_rels_themes_id_idx\` ON \`key_results_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_key_results_v_version_disaggregations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`dimension\` text,
  	\`measure_value\` numeric,
  	\`measure_unit\` text DEFAULT '1',
  	\`measure_decimals\` numeric,
  	\`measure_qualifier\` text DEFAULT 'exact',
  	\`measure_signed\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_key_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_disaggregations_order_idx\` ON \`_key_results_v_version_disaggregations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_disaggregations_parent_id_idx\` ON \`_key_results_v_version_disaggregations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_key_results_v_version_disaggregations_locales\` (
  	\`category\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_key_results_v_version_disaggregations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_key_results_v_version_disaggregations_locales_locale_parent\` ON \`_key_results_v_version_disaggregations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_key_results_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document_id\` integer,
  	\`page\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_key_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_evidence_order_idx\` ON \`_key_results_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_evidence_parent_id_idx\` ON \`_key_results_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_evidence_document_idx\` ON \`_key_results_v_version_evidence\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_key_results_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'figure',
  	\`version_measure_value\` numeric,
  	\`version_measure_unit\` text DEFAULT '1',
  	\`version_measure_decimals\` numeric,
  	\`version_measure_qualifier\` text DEFAULT 'exact',
  	\`version_measure_signed\` integer DEFAULT false,
  	\`version_baseline_value\` numeric,
  	\`version_baseline_unit\` text DEFAULT '1',
  	\`version_baseline_decimals\` numeric,
  	\`version_baseline_qualifier\` text DEFAULT 'exact',
  	\`version_baseline_signed\` integer DEFAULT false,
  	\`version_target_value\` numeric,
  	\`version_target_unit\` text DEFAULT '1',
  	\`version_target_decimals\` numeric,
  	\`version_target_qualifier\` text DEFAULT 'exact',
  	\`version_target_signed\` integer DEFAULT false,
  	\`version_direction\` text DEFAULT 'rise',
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_programme_id\` integer,
  	\`version_admin_title\` text,
  	\`version_source_locale\` text,
  	\`version_uid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`key_results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_results_v_parent_idx\` ON \`_key_results_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_version_programme_idx\` ON \`_key_results_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_version_uid_idx\` ON \`_key_results_v\` (\`version_uid\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_version_updated_at_idx\` ON \`_key_results_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_version_created_at_idx\` ON \`_key_results_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_version_deleted_at_idx\` ON \`_key_results_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_created_at_idx\` ON \`_key_results_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_updated_at_idx\` ON \`_key_results_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_snapshot_idx\` ON \`_key_results_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_published_locale_idx\` ON \`_key_results_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_latest_idx\` ON \`_key_results_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_key_results_v_locales\` (
  	\`version_headline\` text,
  	\`version_statement\` text,
  	\`version_note\` text,
  	\`version_body\` text,
  	\`version_first_published_at\` text,
  	\`version_translated_from\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_key_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_results_v_version_version__status_idx\` ON \`_key_results_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_key_results_v_locales_locale_parent_id_unique\` ON \`_key_results_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_key_results_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_key_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_results_v_rels_order_idx\` ON \`_key_results_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_rels_parent_idx\` ON \`_key_results_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_rels_path_idx\` ON \`_key_results_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_key_results_v_rels_themes_id_idx\` ON \`_key_results_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials_video_captions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` integer,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_video_captions_order_idx\` ON \`testimonials_video_captions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_video_captions_parent_id_idx\` ON \`testimonials_video_captions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_video_captions_file_idx\` ON \`testimonials_video_captions\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`attribution_identity_level\` text DEFAULT 'fullName',
  	\`attribution_name\` text,
  	\`attribution_short_name\` text,
  	\`attribution_acronym\` text,
  	\`attribution_country\` text,
  	\`consent_id\` integer,
  	\`photo_id\` integer,
  	\`video_file_id\` integer,
  	\`video_poster_id\` integer,
  	\`programme_id\` integer,
  	\`notes\` text,
  	\`admin_title\` text,
  	\`date\` text,
  	\`source_locale\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_consent_idx\` ON \`testimonials\` (\`consent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_photo_idx\` ON \`testimonials\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_video_video_file_idx\` ON \`testimonials\` (\`video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_video_video_poster_idx\` ON \`testimonials\` (\`video_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_programme_idx\` ON \`testimonials\` (\`programme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonials_uid_idx\` ON \`testimonials\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_updated_at_idx\` ON \`testimonials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_created_at_idx\` ON \`testimonials\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_deleted_at_idx\` ON \`testimonials\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`testimonials_locales\` (
  	\`question\` text,
  	\`quote\` text,
  	\`highlight\` text,
  	\`attribution_role\` text,
  	\`attribution_organisation\` text,
  	\`attribution_line\` text,
  	\`video_transcript\` text,
  	\`first_published_at\` text,
  	\`translated_from\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials__status_idx\` ON \`testimonials_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonials_locales_locale_parent_id_unique\` ON \`testimonials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_rels_order_idx\` ON \`testimonials_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_rels_parent_idx\` ON \`testimonials_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_rels_path_idx\` ON \`testimonials_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_rels_themes_id_idx\` ON \`testimonials_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v_version_video_captions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`language\` text,
  	\`file_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_testimonials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_video_captions_order_idx\` ON \`_testimonials_v_version_video_captions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_video_captions_parent_id_idx\` ON \`_testimonials_v_version_video_captions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_video_captions_file_idx\` ON \`_testimonials_v_version_video_captions\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_attribution_identity_level\` text DEFAULT 'fullName',
  	\`version_attribution_name\` text,
  	\`version_attribution_short_name\` text,
  	\`version_attribution_acronym\` text,
  	\`version_attribution_country\` text,
  	\`version_consent_id\` integer,
  	\`version_photo_id\` integer,
  	\`version_video_file_id\` integer,
  	\`version_video_poster_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_notes\` text,
  	\`version_admin_title\` text,
  	\`version_date\` text,
  	\`version_source_locale\` text,
  	\`version_uid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_parent_idx\` ON \`_testimonials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_consent_idx\` ON \`_testimonials_v\` (\`version_consent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_photo_idx\` ON \`_testimonials_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_video_version_video_file_idx\` ON \`_testimonials_v\` (\`version_video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_video_version_video_poster_idx\` ON \`_testimonials_v\` (\`version_video_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_programme_idx\` ON \`_testimonials_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_uid_idx\` ON \`_testimonials_v\` (\`version_uid\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_updated_at_idx\` ON \`_testimonials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_created_at_idx\` ON \`_testimonials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_deleted_at_idx\` ON \`_testimonials_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_created_at_idx\` ON \`_testimonials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_updated_at_idx\` ON \`_testimonials_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_snapshot_idx\` ON \`_testimonials_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_published_locale_idx\` ON \`_testimonials_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_latest_idx\` ON \`_testimonials_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v_locales\` (
  	\`version_question\` text,
  	\`version_quote\` text,
  	\`version_highlight\` text,
  	\`version_attribution_role\` text,
  	\`version_attribution_organisation\` text,
  	\`version_attribution_line\` text,
  	\`version_video_transcript\` text,
  	\`version_first_published_at\` text,
  	\`version_translated_from\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_testimonials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version__status_idx\` ON \`_testimonials_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_testimonials_v_locales_locale_parent_id_unique\` ON \`_testimonials_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_testimonials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_rels_order_idx\` ON \`_testimonials_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_rels_parent_idx\` ON \`_testimonials_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_rels_path_idx\` ON \`_testimonials_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_rels_themes_id_idx\` ON \`_testimonials_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_countries_order_idx\` ON \`stories_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_countries_parent_idx\` ON \`stories_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`image_id\` integer,
  	\`programme_id\` integer,
  	\`consent_id\` integer,
  	\`notes\` text,
  	\`date\` text,
  	\`source_locale\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_image_idx\` ON \`stories\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_programme_idx\` ON \`stories\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_consent_idx\` ON \`stories\` (\`consent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_uid_idx\` ON \`stories\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_deleted_at_idx\` ON \`stories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`stories_locales\` (
  	\`title\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`translated_from\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_slug_idx\` ON \`stories_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`stories__status_idx\` ON \`stories_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_locales_locale_parent_id_unique\` ON \`stories_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_themes_id_idx\` ON \`stories_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_countries_order_idx\` ON \`_stories_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_countries_parent_idx\` ON \`_stories_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_image_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_consent_id\` integer,
  	\`version_notes\` text,
  	\`version_date\` text,
  	\`version_source_locale\` text,
  	\`version_uid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_image_idx\` ON \`_stories_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_programme_idx\` ON \`_stories_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_consent_idx\` ON \`_stories_v\` (\`version_consent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_uid_idx\` ON \`_stories_v\` (\`version_uid\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_deleted_at_idx\` ON \`_stories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_snapshot_idx\` ON \`_stories_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_published_locale_idx\` ON \`_stories_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_latest_idx\` ON \`_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_locales\` (
  	\`version_title\` text,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_translated_from\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_slug_idx\` ON \`_stories_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version__status_idx\` ON \`_stories_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_stories_v_locales_locale_parent_id_unique\` ON \`_stories_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_order_idx\` ON \`_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_parent_idx\` ON \`_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_path_idx\` ON \`_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_themes_id_idx\` ON \`_stories_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text DEFAULT 'doi',
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_identifiers_order_idx\` ON \`documents_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_identifiers_parent_id_idx\` ON \`documents_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`type\` text DEFAULT 'report',
  	\`cover_id\` integer,
  	\`published_on\` text,
  	\`publisher\` text,
  	\`licence\` text,
  	\`programme_id\` integer,
  	\`source_locale\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_cover_idx\` ON \`documents\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_programme_idx\` ON \`documents\` (\`programme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_uid_idx\` ON \`documents\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`translated_from\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_slug_idx\` ON \`documents_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` integer,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_files_id_idx\` ON \`documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_themes_id_idx\` ON \`documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`scheme\` text DEFAULT 'doi',
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_identifiers_order_idx\` ON \`_documents_v_version_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_identifiers_parent_id_idx\` ON \`_documents_v_version_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text DEFAULT 'report',
  	\`version_cover_id\` integer,
  	\`version_published_on\` text,
  	\`version_publisher\` text,
  	\`version_licence\` text,
  	\`version_programme_id\` integer,
  	\`version_source_locale\` text,
  	\`version_uid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_cover_idx\` ON \`_documents_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_programme_idx\` ON \`_documents_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_uid_idx\` ON \`_documents_v\` (\`version_uid\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_translated_from\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` integer,
  	\`themes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_files_id_idx\` ON \`_documents_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_themes_id_idx\` ON \`_documents_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`credit\` text,
  	\`consent_id\` integer,
  	\`seconds\` numeric,
  	\`placeholder\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w320webp_url\` text,
  	\`sizes_w320webp_width\` numeric,
  	\`sizes_w320webp_height\` numeric,
  	\`sizes_w320webp_mime_type\` text,
  	\`sizes_w320webp_filesize\` numeric,
  	\`sizes_w320webp_filename\` text,
  	\`sizes_w320avif_url\` text,
  	\`sizes_w320avif_width\` numeric,
  	\`sizes_w320avif_height\` numeric,
  	\`sizes_w320avif_mime_type\` text,
  	\`sizes_w320avif_filesize\` numeric,
  	\`sizes_w320avif_filename\` text,
  	\`sizes_w640webp_url\` text,
  	\`sizes_w640webp_width\` numeric,
  	\`sizes_w640webp_height\` numeric,
  	\`sizes_w640webp_mime_type\` text,
  	\`sizes_w640webp_filesize\` numeric,
  	\`sizes_w640webp_filename\` text,
  	\`sizes_w640avif_url\` text,
  	\`sizes_w640avif_width\` numeric,
  	\`sizes_w640avif_height\` numeric,
  	\`sizes_w640avif_mime_type\` text,
  	\`sizes_w640avif_filesize\` numeric,
  	\`sizes_w640avif_filename\` text,
  	\`sizes_w1280webp_url\` text,
  	\`sizes_w1280webp_width\` numeric,
  	\`sizes_w1280webp_height\` numeric,
  	\`sizes_w1280webp_mime_type\` text,
  	\`sizes_w1280webp_filesize\` numeric,
  	\`sizes_w1280webp_filename\` text,
  	\`sizes_w1280avif_url\` text,
  	\`sizes_w1280avif_width\` numeric,
  	\`sizes_w1280avif_height\` numeric,
  	\`sizes_w1280avif_mime_type\` text,
  	\`sizes_w1280avif_filesize\` numeric,
  	\`sizes_w1280avif_filename\` text,
  	\`sizes_w1920webp_url\` text,
  	\`sizes_w1920webp_width\` numeric,
  	\`sizes_w1920webp_height\` numeric,
  	\`sizes_w1920webp_mime_type\` text,
  	\`sizes_w1920webp_filesize\` numeric,
  	\`sizes_w1920webp_filename\` text,
  	\`sizes_w1920avif_url\` text,
  	\`sizes_w1920avif_width\` numeric,
  	\`sizes_w1920avif_height\` numeric,
  	\`sizes_w1920avif_mime_type\` text,
  	\`sizes_w1920avif_filesize\` numeric,
  	\`sizes_w1920avif_filename\` text,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_consent_idx\` ON \`media\` (\`consent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_uid_idx\` ON \`media\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320webp_sizes_w320webp_filename_idx\` ON \`media\` (\`sizes_w320webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320avif_sizes_w320avif_filename_idx\` ON \`media\` (\`sizes_w320avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640webp_sizes_w640webp_filename_idx\` ON \`media\` (\`sizes_w640webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640avif_sizes_w640avif_filename_idx\` ON \`media\` (\`sizes_w640avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280webp_sizes_w1280webp_filename_idx\` ON \`media\` (\`sizes_w1280webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280avif_sizes_w1280avif_filename_idx\` ON \`media\` (\`sizes_w1280avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1920webp_sizes_w1920webp_filename_idx\` ON \`media\` (\`sizes_w1920webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1920avif_sizes_w1920avif_filename_idx\` ON \`media\` (\`sizes_w1920avif_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`language\` text NOT NULL,
  	\`pages\` numeric,
  	\`cover_id\` integer,
  	\`sha256\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`files_cover_idx\` ON \`files\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_uid_idx\` ON \`files\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`consents_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_channels_order_idx\` ON \`consents_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_channels_parent_idx\` ON \`consents_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents_purposes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_purposes_order_idx\` ON \`consents_purposes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_purposes_parent_idx\` ON \`consents_purposes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`consents_uid_idx\` ON \`consents\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_filename_idx\` ON \`consents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'viewer' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`api_clients_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_scopes_order_idx\` ON \`api_clients_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_scopes_parent_idx\` ON \`api_clients_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_clients\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`ref\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`uid\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`slug\` text,
  	\`title\` text,
  	\`programme\` text,
  	\`kind\` text,
  	\`year\` numeric,
  	\`sort_key\` text,
  	\`date\` text,
  	\`text\` text,
  	\`search\` text,
  	\`visible_from\` text NOT NULL,
  	\`visible_until\` text NOT NULL,
  	\`revision\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`changed_at\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`facets\` text,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_key_idx\` ON \`editions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`editions_ref_idx\` ON \`editions\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`editions_uid_idx\` ON \`editions\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`editions_locale_idx\` ON \`editions\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`editions_programme_idx\` ON \`editions\` (\`programme\`);`)
  await db.run(sql`CREATE INDEX \`editions_sort_key_idx\` ON \`editions\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_sortKey_idx\` ON \`editions\` (\`type\`,\`locale\`,\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_date_idx\` ON \`editions\` (\`type\`,\`locale\`,\`date\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_slug_idx\` ON \`editions\` (\`type\`,\`locale\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`editions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_texts_order_parent\` ON \`editions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_texts_text_idx\` ON \`editions_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	\`api_clients_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_api_clients_id_idx\` ON \`payload_preferences_rels\` (\`api_clients_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`programmes_countries\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_texts\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`key_results_disaggregations\`;`)
  await db.run(sql`DROP TABLE \`key_results_disaggregations_locales\`;`)
  await db.run(sql`DROP TABLE \`key_results_evidence\`;`)
  await db.run(sql`DROP TABLE \`key_results\`;`)
  await db.run(sql`DROP TABLE \`key_results_locales\`;`)
  await db.run(sql`DROP TABLE \`key_results_rels\`;`)
  await db.run(sql`DROP TABLE \`_key_results_v_version_disaggregations\`;`)
  await db.run(sql`DROP TABLE \`_key_results_v_version_disaggregations_locales\`;`)
  await db.run(sql`DROP TABLE \`_key_results_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_key_results_v\`;`)
  await db.run(sql`DROP TABLE \`_key_results_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_key_results_v_rels\`;`)
  await db.run(sql`DROP TABLE \`testimonials_video_captions\`;`)
  await db.run(sql`DROP TABLE \`testimonials\`;`)
  await db.run(sql`DROP TABLE \`testimonials_locales\`;`)
  await db.run(sql`DROP TABLE \`testimonials_rels\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v_version_video_captions\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v_rels\`;`)
  await db.run(sql`DROP TABLE \`stories_countries\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories_locales\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_identifiers\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_identifiers\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`consents_channels\`;`)
  await db.run(sql`DROP TABLE \`consents_purposes\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`api_clients_scopes\`;`)
  await db.run(sql`DROP TABLE \`api_clients\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_texts\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
