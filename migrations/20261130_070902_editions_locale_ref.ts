import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`editions_locale_idx\`;`)
  await db.run(sql`CREATE INDEX \`locale_ref_idx\` ON \`editions\` (\`locale\`,\`ref\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`locale_ref_idx\`;`)
  await db.run(sql`CREATE INDEX \`editions_locale_idx\` ON \`editions\` (\`locale\`);`)
}
