import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`type_locale_publishedAt_idx\` ON \`editions\` (\`type\`,\`locale\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_changedAt_idx\` ON \`editions\` (\`type\`,\`locale\`,\`changed_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`type_locale_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`type_locale_changedAt_idx\`;`)
}
