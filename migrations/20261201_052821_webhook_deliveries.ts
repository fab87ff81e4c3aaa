import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`at\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`kind\` text,
  	\`type\` text NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`answer\` text,
  	\`tried_at\` text,
  	\`next\` text,
  	\`done_at\` text,
  	\`uid\` text,
  	\`key\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`ref\` text,
  	\`programme\` text,
  	\`claim\` text,
  	\`is_repeat\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_at_idx\` ON \`webhook_deliveries\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_key_idx\` ON \`webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`target_state_next_idx\` ON \`webhook_deliveries\` (\`target\`,\`state\`,\`next\`);`)
  await db.run(sql`CREATE INDEX \`state_doneAt_idx\` ON \`webhook_deliveries\` (\`state\`,\`done_at\`);`)
  await db.run(sql`ALTER TABLE \`edition_changes\` ADD \`intent\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` DROP COLUMN \`intent\`;`)
}
