import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "editions" ADD COLUMN "told" varchar;
  ALTER TABLE "edition_changes" ADD COLUMN "position" numeric;
  ALTER TABLE "edition_changes" ADD COLUMN "kind" varchar;
  ALTER TABLE "edition_changes" ADD COLUMN "ref" varchar;
  ALTER TABLE "edition_changes" ADD COLUMN "locale" varchar;
  ALTER TABLE "edition_changes" ADD COLUMN "slug" varchar;
  ALTER TABLE "edition_changes" ADD COLUMN "programme" varchar;
  CREATE INDEX "told_visibleUntil_idx" ON "editions" USING btree ("told","visible_until");
  CREATE INDEX "edition_changes_position_idx" ON "edition_changes" USING btree ("position");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "told_visibleUntil_idx";
  DROP INDEX "edition_changes_position_idx";
  ALTER TABLE "editions" DROP COLUMN "told";
  ALTER TABLE "edition_changes" DROP COLUMN "position";
  ALTER TABLE "edition_changes" DROP COLUMN "kind";
  ALTER TABLE "edition_changes" DROP COLUMN "ref";
  ALTER TABLE "edition_changes" DROP COLUMN "locale";
  ALTER TABLE "edition_changes" DROP COLUMN "slug";
  ALTER TABLE "edition_changes" DROP COLUMN "programme";`)
}
