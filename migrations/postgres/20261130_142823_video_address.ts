import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "testimonials" ADD COLUMN "video_address" varchar;
  ALTER TABLE "testimonials_locales" ADD COLUMN "video_title" varchar;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_video_address" varchar;
  ALTER TABLE "_testimonials_v_locales" ADD COLUMN "version_video_title" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "testimonials" DROP COLUMN "video_address";
  ALTER TABLE "testimonials_locales" DROP COLUMN "video_title";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_video_address";
  ALTER TABLE "_testimonials_v_locales" DROP COLUMN "version_video_title";`)
}
