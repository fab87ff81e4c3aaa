import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__programmes_v_version_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_themes_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__themes_v_version_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_key_results_disaggregations_measure_precision" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum_key_results_disaggregations_measure_form" AS ENUM('plain', 'signed', 'comparative');
  CREATE TYPE "public"."enum_key_results_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_key_results_measure_precision" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum_key_results_measure_form" AS ENUM('plain', 'signed', 'comparative');
  CREATE TYPE "public"."enum_key_results_baseline_precision" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum_key_results_baseline_form" AS ENUM('plain', 'signed', 'comparative');
  CREATE TYPE "public"."enum_key_results_target_precision" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum_key_results_target_form" AS ENUM('plain', 'signed', 'comparative');
  CREATE TYPE "public"."enum__key_results_v_version_disaggregations_measure_precision" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum__key_results_v_version_disaggregations_measure_form" AS ENUM('plain', 'signed', 'comparative');
  CREATE TYPE "public"."enum__key_results_v_version_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__key_results_v_version_measure_precision" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum__key_results_v_version_measure_form" AS ENUM('plain', 'signed', 'comparative');
  CREATE TYPE "public"."enum__key_results_v_version_baseline_precision" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum__key_results_v_version_baseline_form" AS ENUM('plain', 'signed', 'comparative');
  CREATE TYPE "public"."enum__key_results_v_version_target_precision" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum__key_results_v_version_target_form" AS ENUM('plain', 'signed', 'comparative');
  CREATE TYPE "public"."enum_testimonials_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__testimonials_v_version_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_stories_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__stories_v_version_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_documents_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__documents_v_version_only_in" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_consents_basis" AS ENUM('consent', 'published', 'contract', 'other');
  CREATE TABLE "programmes_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_programmes_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__programmes_v_version_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "themes_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_themes_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_themes_v_version_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__themes_v_version_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "key_results_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_key_results_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_key_results_v_version_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__key_results_v_version_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "testimonials_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_testimonials_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_testimonials_v_version_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__testimonials_v_version_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "stories_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_stories_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__stories_v_version_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "documents_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_documents_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_documents_v_version_only_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__documents_v_version_only_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "consents" ALTER COLUMN "person_name" DROP NOT NULL;
  ALTER TABLE "consents" ALTER COLUMN "statement" DROP NOT NULL;
  ALTER TABLE "consents" ALTER COLUMN "granted_on" DROP NOT NULL;
  ALTER TABLE "programmes" ADD COLUMN "sections_key_results_no_heading" boolean;
  ALTER TABLE "programmes" ADD COLUMN "sections_testimonials_no_heading" boolean;
  ALTER TABLE "programmes" ADD COLUMN "sections_main_results_no_heading" boolean;
  ALTER TABLE "programmes" ADD COLUMN "sections_documents_no_heading" boolean;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_sections_key_results_no_heading" boolean;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_sections_testimonials_no_heading" boolean;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_sections_main_results_no_heading" boolean;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_sections_documents_no_heading" boolean;
  ALTER TABLE "themes" ADD COLUMN "sections_key_results_no_heading" boolean;
  ALTER TABLE "themes" ADD COLUMN "sections_testimonials_no_heading" boolean;
  ALTER TABLE "themes" ADD COLUMN "sections_main_results_no_heading" boolean;
  ALTER TABLE "themes" ADD COLUMN "sections_documents_no_heading" boolean;
  ALTER TABLE "_themes_v" ADD COLUMN "version_sections_key_results_no_heading" boolean;
  ALTER TABLE "_themes_v" ADD COLUMN "version_sections_testimonials_no_heading" boolean;
  ALTER TABLE "_themes_v" ADD COLUMN "version_sections_main_results_no_heading" boolean;
  ALTER TABLE "_themes_v" ADD COLUMN "version_sections_documents_no_heading" boolean;
  ALTER TABLE "key_results_disaggregations_locales" ADD COLUMN "measure_precision" "enum_key_results_disaggregations_measure_precision";
  ALTER TABLE "key_results_disaggregations_locales" ADD COLUMN "measure_form" "enum_key_results_disaggregations_measure_form";
  ALTER TABLE "key_results_locales" ADD COLUMN "measure_precision" "enum_key_results_measure_precision";
  ALTER TABLE "key_results_locales" ADD COLUMN "measure_form" "enum_key_results_measure_form";
  ALTER TABLE "key_results_locales" ADD COLUMN "baseline_precision" "enum_key_results_baseline_precision";
  ALTER TABLE "key_results_locales" ADD COLUMN "baseline_form" "enum_key_results_baseline_form";
  ALTER TABLE "key_results_locales" ADD COLUMN "target_precision" "enum_key_results_target_precision";
  ALTER TABLE "key_results_locales" ADD COLUMN "target_form" "enum_key_results_target_form";
  ALTER TABLE "_key_results_v_version_disaggregations_locales" ADD COLUMN "measure_precision" "enum__key_results_v_version_disaggregations_measure_precision";
  ALTER TABLE "_key_results_v_version_disaggregations_locales" ADD COLUMN "measure_form" "enum__key_results_v_version_disaggregations_measure_form";
  ALTER TABLE "_key_results_v_locales" ADD COLUMN "version_measure_precision" "enum__key_results_v_version_measure_precision";
  ALTER TABLE "_key_results_v_locales" ADD COLUMN "version_measure_form" "enum__key_results_v_version_measure_form";
  ALTER TABLE "_key_results_v_locales" ADD COLUMN "version_baseline_precision" "enum__key_results_v_version_baseline_precision";
  ALTER TABLE "_key_results_v_locales" ADD COLUMN "version_baseline_form" "enum__key_results_v_version_baseline_form";
  ALTER TABLE "_key_results_v_locales" ADD COLUMN "version_target_precision" "enum__key_results_v_version_target_precision";
  ALTER TABLE "_key_results_v_locales" ADD COLUMN "version_target_form" "enum__key_results_v_version_target_form";
  ALTER TABLE "testimonials" ADD COLUMN "attribution_unsigned" boolean;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_attribution_unsigned" boolean;
  ALTER TABLE "consents" ADD COLUMN "basis" "enum_consents_basis" DEFAULT 'consent' NOT NULL;
  ALTER TABLE "consents" ADD COLUMN "basis_details" varchar;
  ALTER TABLE "editions" ADD COLUMN "only_in" varchar;
  ALTER TABLE "programmes_only_in" ADD CONSTRAINT "programmes_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_only_in" ADD CONSTRAINT "_programmes_v_version_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_only_in" ADD CONSTRAINT "themes_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_version_only_in" ADD CONSTRAINT "_themes_v_version_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_results_only_in" ADD CONSTRAINT "key_results_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."key_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_results_v_version_only_in" ADD CONSTRAINT "_key_results_v_version_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_key_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials_only_in" ADD CONSTRAINT "testimonials_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v_version_only_in" ADD CONSTRAINT "_testimonials_v_version_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_testimonials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_only_in" ADD CONSTRAINT "stories_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_only_in" ADD CONSTRAINT "_stories_v_version_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_only_in" ADD CONSTRAINT "documents_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_only_in" ADD CONSTRAINT "_documents_v_version_only_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_only_in_order_idx" ON "programmes_only_in" USING btree ("order");
  CREATE INDEX "programmes_only_in_parent_idx" ON "programmes_only_in" USING btree ("parent_id");
  CREATE INDEX "_programmes_v_version_only_in_order_idx" ON "_programmes_v_version_only_in" USING btree ("order");
  CREATE INDEX "_programmes_v_version_only_in_parent_idx" ON "_programmes_v_version_only_in" USING btree ("parent_id");
  CREATE INDEX "themes_only_in_order_idx" ON "themes_only_in" USING btree ("order");
  CREATE INDEX "themes_only_in_parent_idx" ON "themes_only_in" USING btree ("parent_id");
  CREATE INDEX "_themes_v_version_only_in_order_idx" ON "_themes_v_version_only_in" USING btree ("order");
  CREATE INDEX "_themes_v_version_only_in_parent_idx" ON "_themes_v_version_only_in" USING btree ("parent_id");
  CREATE INDEX "key_results_only_in_order_idx" ON "key_results_only_in" USING btree ("order");
  CREATE INDEX "key_results_only_in_parent_idx" ON "key_results_only_in" USING btree ("parent_id");
  CREATE INDEX "_key_results_v_version_only_in_order_idx" ON "_key_results_v_version_only_in" USING btree ("order");
  CREATE INDEX "_key_results_v_version_only_in_parent_idx" ON "_key_results_v_version_only_in" USING btree ("parent_id");
  CREATE INDEX "testimonials_only_in_order_idx" ON "testimonials_only_in" USING btree ("order");
  CREATE INDEX "testimonials_only_in_parent_idx" ON "testimonials_only_in" USING btree ("parent_id");
  CREATE INDEX "_testimonials_v_version_only_in_order_idx" ON "_testimonials_v_version_only_in" USING btree ("order");
  CREATE INDEX "_testimonials_v_version_only_in_parent_idx" ON "_testimonials_v_version_only_in" USING btree ("parent_id");
  CREATE INDEX "stories_only_in_order_idx" ON "stories_only_in" USING btree ("order");
  CREATE INDEX "stories_only_in_parent_idx" ON "stories_only_in" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_only_in_order_idx" ON "_stories_v_version_only_in" USING btree ("order");
  CREATE INDEX "_stories_v_version_only_in_parent_idx" ON "_stories_v_version_only_in" USING btree ("parent_id");
  CREATE INDEX "documents_only_in_order_idx" ON "documents_only_in" USING btree ("order");
  CREATE INDEX "documents_only_in_parent_idx" ON "documents_only_in" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_only_in_order_idx" ON "_documents_v_version_only_in" USING btree ("order");
  CREATE INDEX "_documents_v_version_only_in_parent_idx" ON "_documents_v_version_only_in" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programmes_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "themes_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_themes_v_version_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "key_results_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_key_results_v_version_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "testimonials_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_testimonials_v_version_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "stories_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_stories_v_version_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents_only_in" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_version_only_in" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "programmes_only_in" CASCADE;
  DROP TABLE "_programmes_v_version_only_in" CASCADE;
  DROP TABLE "themes_only_in" CASCADE;
  DROP TABLE "_themes_v_version_only_in" CASCADE;
  DROP TABLE "key_results_only_in" CASCADE;
  DROP TABLE "_key_results_v_version_only_in" CASCADE;
  DROP TABLE "testimonials_only_in" CASCADE;
  DROP TABLE "_testimonials_v_version_only_in" CASCADE;
  DROP TABLE "stories_only_in" CASCADE;
  DROP TABLE "_stories_v_version_only_in" CASCADE;
  DROP TABLE "documents_only_in" CASCADE;
  DROP TABLE "_documents_v_version_only_in" CASCADE;
  UPDATE "consents" SET "person_name" = COALESCE("person_name", ''), "statement" = COALESCE("statement", ''),
    "granted_on" = COALESCE("granted_on", "created_at");
  ALTER TABLE "consents" ALTER COLUMN "person_name" SET NOT NULL;
  ALTER TABLE "consents" ALTER COLUMN "statement" SET NOT NULL;
  ALTER TABLE "consents" ALTER COLUMN "granted_on" SET NOT NULL;
  ALTER TABLE "programmes" DROP COLUMN "sections_key_results_no_heading";
  ALTER TABLE "programmes" DROP COLUMN "sections_testimonials_no_heading";
  ALTER TABLE "programmes" DROP COLUMN "sections_main_results_no_heading";
  ALTER TABLE "programmes" DROP COLUMN "sections_documents_no_heading";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_sections_key_results_no_heading";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_sections_testimonials_no_heading";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_sections_main_results_no_heading";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_sections_documents_no_heading";
  ALTER TABLE "themes" DROP COLUMN "sections_key_results_no_heading";
  ALTER TABLE "themes" DROP COLUMN "sections_testimonials_no_heading";
  ALTER TABLE "themes" DROP COLUMN "sections_main_results_no_heading";
  ALTER TABLE "themes" DROP COLUMN "sections_documents_no_heading";
  ALTER TABLE "_themes_v" DROP COLUMN "version_sections_key_results_no_heading";
  ALTER TABLE "_themes_v" DROP COLUMN "version_sections_testimonials_no_heading";
  ALTER TABLE "_themes_v" DROP COLUMN "version_sections_main_results_no_heading";
  ALTER TABLE "_themes_v" DROP COLUMN "version_sections_documents_no_heading";
  ALTER TABLE "key_results_disaggregations_locales" DROP COLUMN "measure_precision";
  ALTER TABLE "key_results_disaggregations_locales" DROP COLUMN "measure_form";
  ALTER TABLE "key_results_locales" DROP COLUMN "measure_precision";
  ALTER TABLE "key_results_locales" DROP COLUMN "measure_form";
  ALTER TABLE "key_results_locales" DROP COLUMN "baseline_precision";
  ALTER TABLE "key_results_locales" DROP COLUMN "baseline_form";
  ALTER TABLE "key_results_locales" DROP COLUMN "target_precision";
  ALTER TABLE "key_results_locales" DROP COLUMN "target_form";
  ALTER TABLE "_key_results_v_version_disaggregations_locales" DROP COLUMN "measure_precision";
  ALTER TABLE "_key_results_v_version_disaggregations_locales" DROP COLUMN "measure_form";
  ALTER TABLE "_key_results_v_locales" DROP COLUMN "version_measure_precision";
  ALTER TABLE "_key_results_v_locales" DROP COLUMN "version_measure_form";
  ALTER TABLE "_key_results_v_locales" DROP COLUMN "version_baseline_precision";
  ALTER TABLE "_key_results_v_locales" DROP COLUMN "version_baseline_form";
  ALTER TABLE "_key_results_v_locales" DROP COLUMN "version_target_precision";
  ALTER TABLE "_key_results_v_locales" DROP COLUMN "version_target_form";
  ALTER TABLE "testimonials" DROP COLUMN "attribution_unsigned";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_attribution_unsigned";
  ALTER TABLE "consents" DROP COLUMN "basis";
  ALTER TABLE "consents" DROP COLUMN "basis_details";
  ALTER TABLE "editions" DROP COLUMN "only_in";
  DROP TYPE "public"."enum_programmes_only_in";
  DROP TYPE "public"."enum__programmes_v_version_only_in";
  DROP TYPE "public"."enum_themes_only_in";
  DROP TYPE "public"."enum__themes_v_version_only_in";
  DROP TYPE "public"."enum_key_results_disaggregations_measure_precision";
  DROP TYPE "public"."enum_key_results_disaggregations_measure_form";
  DROP TYPE "public"."enum_key_results_only_in";
  DROP TYPE "public"."enum_key_results_measure_precision";
  DROP TYPE "public"."enum_key_results_measure_form";
  DROP TYPE "public"."enum_key_results_baseline_precision";
  DROP TYPE "public"."enum_key_results_baseline_form";
  DROP TYPE "public"."enum_key_results_target_precision";
  DROP TYPE "public"."enum_key_results_target_form";
  DROP TYPE "public"."enum__key_results_v_version_disaggregations_measure_precision";
  DROP TYPE "public"."enum__key_results_v_version_disaggregations_measure_form";
  DROP TYPE "public"."enum__key_results_v_version_only_in";
  DROP TYPE "public"."enum__key_results_v_version_measure_precision";
  DROP TYPE "public"."enum__key_results_v_version_measure_form";
  DROP TYPE "public"."enum__key_results_v_version_baseline_precision";
  DROP TYPE "public"."enum__key_results_v_version_baseline_form";
  DROP TYPE "public"."enum__key_results_v_version_target_precision";
  DROP TYPE "public"."enum__key_results_v_version_target_form";
  DROP TYPE "public"."enum_testimonials_only_in";
  DROP TYPE "public"."enum__testimonials_v_version_only_in";
  DROP TYPE "public"."enum_stories_only_in";
  DROP TYPE "public"."enum__stories_v_version_only_in";
  DROP TYPE "public"."enum_documents_only_in";
  DROP TYPE "public"."enum__documents_v_version_only_in";
  DROP TYPE "public"."enum_consents_basis";`)
}
