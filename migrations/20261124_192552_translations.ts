import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`glossary_terms_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_translations_order_idx\` ON \`glossary_terms_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_translations_parent_id_idx\` ON \`glossary_terms_translations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`term\` text NOT NULL,
  	\`source_locale\` text DEFAULT 'fr' NOT NULL,
  	\`definition\` text,
  	\`programme_id\` integer,
  	\`do_not_translate\` integer DEFAULT false,
  	\`case_sensitive\` integer DEFAULT false,
  	\`part_of_speech\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_term_idx\` ON \`glossary_terms\` (\`term\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_programme_idx\` ON \`glossary_terms\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_updated_at_idx\` ON \`glossary_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_created_at_idx\` ON \`glossary_terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_texts_order_parent\` ON \`glossary_terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`entry_type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`uid\` text NOT NULL,
  	\`title\` text,
  	\`source_locale\` text NOT NULL,
  	\`marks\` text,
  	\`trashed\` integer,
  	\`words\` numeric NOT NULL,
  	\`words_left\` numeric NOT NULL,
  	\`due\` text,
  	\`changed_at\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`record\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translations_uid_idx\` ON \`translations\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`translations_title_idx\` ON \`translations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`translations_trashed_idx\` ON \`translations\` (\`trashed\`);`)
  await db.run(sql`CREATE INDEX \`translations_words_left_idx\` ON \`translations\` (\`words_left\`);`)
  await db.run(sql`CREATE INDEX \`translations_due_idx\` ON \`translations\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`translations_changed_at_idx\` ON \`translations\` (\`changed_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_memory\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`source_locale\` text NOT NULL,
  	\`target_locale\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`entry_type\` text,
  	\`uid\` text,
  	\`segment\` text,
  	\`programme\` text,
  	\`by\` text,
  	\`at\` text,
  	\`approved\` integer,
  	\`saved_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_memory_key_idx\` ON \`translation_memory\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_uid_idx\` ON \`translation_memory\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`sourceLocale_targetLocale_approved_savedAt_idx\` ON \`translation_memory\` (\`source_locale\`,\`target_locale\`,\`approved\`,\`saved_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`glossary_terms_translations\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms_texts\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`translation_memory\`;`)
}
