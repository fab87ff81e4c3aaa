import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "editions_locale_idx";
  CREATE INDEX "locale_ref_idx" ON "editions" USING btree ("locale","ref");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "locale_ref_idx";
  CREATE INDEX "editions_locale_idx" ON "editions" USING btree ("locale");`)
}
