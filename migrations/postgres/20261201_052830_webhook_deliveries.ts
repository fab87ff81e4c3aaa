import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_webhook_deliveries_kind" AS ENUM('published', 'changed', 'removed');
  CREATE TYPE "public"."enum_webhook_deliveries_type" AS ENUM('programmes', 'themes', 'keyResults', 'testimonials', 'stories', 'documents', 'media', 'files');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('waiting', 'failed', 'delivered', 'givenUp');
  ALTER TYPE "public"."enum_audit_events_action" ADD VALUE 'resend';
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"target" varchar NOT NULL,
  	"kind" "enum_webhook_deliveries_kind",
  	"type" "enum_webhook_deliveries_type" NOT NULL,
  	"locale" varchar,
  	"slug" varchar,
  	"state" "enum_webhook_deliveries_state" NOT NULL,
  	"attempts" numeric NOT NULL,
  	"answer" varchar,
  	"tried_at" timestamp(3) with time zone,
  	"next" timestamp(3) with time zone,
  	"done_at" timestamp(3) with time zone,
  	"uid" varchar,
  	"key" varchar NOT NULL,
  	"position" numeric NOT NULL,
  	"ref" varchar,
  	"programme" varchar,
  	"claim" varchar,
  	"is_repeat" boolean
  );
  
  ALTER TABLE "edition_changes" ADD COLUMN "intent" varchar;
  CREATE INDEX "webhook_deliveries_at_idx" ON "webhook_deliveries" USING btree ("at");
  CREATE UNIQUE INDEX "webhook_deliveries_key_idx" ON "webhook_deliveries" USING btree ("key");
  CREATE INDEX "target_state_next_idx" ON "webhook_deliveries" USING btree ("target","state","next");
  CREATE INDEX "state_doneAt_idx" ON "webhook_deliveries" USING btree ("state","done_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "webhook_deliveries" CASCADE;
  ALTER TABLE "audit_events" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_events_action";
  CREATE TYPE "public"."enum_audit_events_action" AS ENUM('create', 'duplicate', 'edit', 'publish', 'unpublish', 'schedule', 'cancelSchedule', 'restore', 'trash', 'untrash', 'submit', 'approve', 'reject', 'settle', 'assign', 'request', 'delete', 'replace', 'withdraw', 'signIn', 'signInFailed', 'signOut', 'askPassword', 'resetPassword', 'changePassword', 'changeRights', 'makeKey', 'revokeKey', 'export', 'prune');
  ALTER TABLE "audit_events" ALTER COLUMN "action" SET DATA TYPE "public"."enum_audit_events_action" USING "action"::"public"."enum_audit_events_action";
  ALTER TABLE "edition_changes" DROP COLUMN "intent";
  DROP TYPE "public"."enum_webhook_deliveries_kind";
  DROP TYPE "public"."enum_webhook_deliveries_type";
  DROP TYPE "public"."enum_webhook_deliveries_state";`)
}
