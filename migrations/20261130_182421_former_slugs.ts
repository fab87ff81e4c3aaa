import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`former_slugs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`ref\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`former_slugs_key_idx\` ON \`former_slugs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`former_slugs_ref_idx\` ON \`former_slugs\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`type_slug_idx\` ON \`former_slugs\` (\`type\`,\`slug\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`former_slugs\`;`)
}
