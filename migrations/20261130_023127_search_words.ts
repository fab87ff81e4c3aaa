import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_words\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`word\` text NOT NULL,
  	\`edition\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`word_edition_idx\` ON \`search_words\` (\`word\`,\`edition\`);`)
  await db.run(sql`CREATE INDEX \`edition_word_idx\` ON \`search_words\` (\`edition\`,\`word\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`indexed\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`indexed\`;`)
}
