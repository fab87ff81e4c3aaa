import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "type_locale_publishedAt_idx" ON "editions" USING btree ("type","locale","published_at");
  CREATE INDEX "type_locale_changedAt_idx" ON "editions" USING btree ("type","locale","changed_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "type_locale_publishedAt_idx";
  DROP INDEX "type_locale_changedAt_idx";`)
}
