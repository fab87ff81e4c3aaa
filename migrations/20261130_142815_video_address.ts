import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`testimonials\` ADD \`video_address\` text;`)
  await db.run(sql`ALTER TABLE \`testimonials_locales\` ADD \`video_title\` text;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v\` ADD \`version_video_address\` text;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v_locales\` ADD \`version_video_title\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`testimonials\` DROP COLUMN \`video_address\`;`)
  await db.run(sql`ALTER TABLE \`testimonials_locales\` DROP COLUMN \`video_title\`;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v\` DROP COLUMN \`version_video_address\`;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v_locales\` DROP COLUMN \`version_video_title\`;`)
}
