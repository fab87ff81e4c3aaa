import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "sizes_square320webp_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_square320webp_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square320webp_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square320webp_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_square320webp_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square320webp_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_square640webp_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_square640webp_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square640webp_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square640webp_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_square640webp_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square640webp_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide640webp_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide640webp_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide640webp_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide640webp_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide640webp_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide640webp_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide1280webp_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide1280webp_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide1280webp_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide1280webp_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide1280webp_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide1280webp_filename" varchar;
  CREATE INDEX "media_sizes_square320webp_sizes_square320webp_filename_idx" ON "media" USING btree ("sizes_square320webp_filename");
  CREATE INDEX "media_sizes_square640webp_sizes_square640webp_filename_idx" ON "media" USING btree ("sizes_square640webp_filename");
  CREATE INDEX "media_sizes_wide640webp_sizes_wide640webp_filename_idx" ON "media" USING btree ("sizes_wide640webp_filename");
  CREATE INDEX "media_sizes_wide1280webp_sizes_wide1280webp_filename_idx" ON "media" USING btree ("sizes_wide1280webp_filename");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_sizes_square320webp_sizes_square320webp_filename_idx";
  DROP INDEX "media_sizes_square640webp_sizes_square640webp_filename_idx";
  DROP INDEX "media_sizes_wide640webp_sizes_wide640webp_filename_idx";
  DROP INDEX "media_sizes_wide1280webp_sizes_wide1280webp_filename_idx";
  ALTER TABLE "media" DROP COLUMN "sizes_square320webp_url";
  ALTER TABLE "media" DROP COLUMN "sizes_square320webp_width";
  ALTER TABLE "media" DROP COLUMN "sizes_square320webp_height";
  ALTER TABLE "media" DROP COLUMN "sizes_square320webp_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_square320webp_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_square320webp_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_square640webp_url";
  ALTER TABLE "media" DROP COLUMN "sizes_square640webp_width";
  ALTER TABLE "media" DROP COLUMN "sizes_square640webp_height";
  ALTER TABLE "media" DROP COLUMN "sizes_square640webp_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_square640webp_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_square640webp_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_wide640webp_url";
  ALTER TABLE "media" DROP COLUMN "sizes_wide640webp_width";
  ALTER TABLE "media" DROP COLUMN "sizes_wide640webp_height";
  ALTER TABLE "media" DROP COLUMN "sizes_wide640webp_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_wide640webp_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_wide640webp_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_wide1280webp_url";
  ALTER TABLE "media" DROP COLUMN "sizes_wide1280webp_width";
  ALTER TABLE "media" DROP COLUMN "sizes_wide1280webp_height";
  ALTER TABLE "media" DROP COLUMN "sizes_wide1280webp_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_wide1280webp_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_wide1280webp_filename";`)
}
