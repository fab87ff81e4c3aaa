import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`translations\`;`)
}
