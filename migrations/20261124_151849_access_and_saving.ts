import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`role\` text,
  	\`entry_type\` text,
  	\`entry_title\` text,
  	\`entry\` text,
  	\`locale\` text,
  	\`fields\` text,
  	\`detail\` text,
  	\`address\` text,
  	\`via\` text,
  	\`actor_id\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_entry_idx\` ON \`audit_events\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_locale_idx\` ON \`audit_events\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_id_idx\` ON \`audit_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`ref\` text NOT NULL,
  	\`entry_type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`time_zone\` text NOT NULL,
  	\`by\` text,
  	\`by_id\` text,
  	\`may_edit_shared\` integer,
  	\`state\` text NOT NULL,
  	\`problem\` text,
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schedules_key_idx\` ON \`schedules\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`schedules_ref_idx\` ON \`schedules\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_at_idx\` ON \`schedules\` (\`state\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`expires_on\` text;`)
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`last_used_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`expires_on\`;`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`last_used_at\`;`)
}
