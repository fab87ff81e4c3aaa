import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "search_words" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"word" varchar COLLATE "C" NOT NULL,
  	"edition" varchar COLLATE "C" NOT NULL
  );
  
  ALTER TABLE "editions" ADD COLUMN "indexed" varchar;
  CREATE INDEX "word_edition_idx" ON "search_words" USING btree ("word","edition");
  CREATE INDEX "edition_word_idx" ON "search_words" USING btree ("edition","word");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_words" CASCADE;
  ALTER TABLE "editions" DROP COLUMN "indexed";`)
}
