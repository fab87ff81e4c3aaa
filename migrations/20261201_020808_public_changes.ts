import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editions\` ADD \`told\` text;`)
  await db.run(sql`CREATE INDEX \`told_visibleUntil_idx\` ON \`editions\` (\`told\`,\`visible_until\`);`)
  await db.run(sql`ALTER TABLE \`edition_changes\` ADD \`position\` numeric;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` ADD \`ref\` text;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` ADD \`locale\` text;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` ADD \`slug\` text;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` ADD \`programme\` text;`)
  await db.run(sql`CREATE INDEX \`edition_changes_position_idx\` ON \`edition_changes\` (\`position\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`told_visibleUntil_idx\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`told\`;`)
  await db.run(sql`DROP INDEX \`edition_changes_position_idx\`;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` DROP COLUMN \`position\`;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` DROP COLUMN \`ref\`;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` DROP COLUMN \`locale\`;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` DROP COLUMN \`slug\`;`)
  await db.run(sql`ALTER TABLE \`edition_changes\` DROP COLUMN \`programme\`;`)
}
