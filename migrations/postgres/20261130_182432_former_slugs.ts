import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "former_slugs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"ref" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"at" varchar NOT NULL
  );
  
  CREATE UNIQUE INDEX "former_slugs_key_idx" ON "former_slugs" USING btree ("key");
  CREATE INDEX "former_slugs_ref_idx" ON "former_slugs" USING btree ("ref");
  CREATE INDEX "type_slug_idx" ON "former_slugs" USING btree ("type","slug");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "former_slugs" CASCADE;`)
}
