import type { PayloadRequest, Where } from 'payload'

import { slugOf } from '../entries/slugOf.js'
import { rowOf } from './export/readEvents.js'
import { settingsIn } from './settingsIn.js'
import type { AuditAction } from './types.js'
import { transactionOf } from '../entries/transactionOf.js'

/** A change of an entry that users who have it open should know about. */
export type Change = {
  /** RFC 3339, UTC. */
  at: string
  /** `Name <e-mail>`, or as `Actor` says. */
  actor: string
  action: string
  /** Null: shared fields or the whole entry. */
  locale: string | null
  fields: readonly string[]
}

/** What changes what is in an entry's form. */
const CHANGES: AuditAction[] = [
  ...(['create', 'edit', 'publish', 'unpublish', 'restore', 'replace'] as const),
  ...(['trash', 'untrash', 'withdraw'] as const),
]

/** More than a user would read. */
const MOST = 100

/**
 * The changes of an entry in a locale, or of its shared fields, after a moment; oldest first, at
 * most the newest hundred. One query, in the transaction of the request, without access checks.
 *
 * @param since RFC 3339; events of that very moment are left out.
 * @param locale Null: any locale.
 */
export async function whoChanged(
  req: PayloadRequest,
  { entryUid, locale, since }: { entryUid: string; locale: string | null; since: string | Date },
): Promise<Change[]> {
  const settings = settingsIn(req.payload)
  if (!settings) return []
  const inLocale: Where[] = locale
    ? [{ or: [{ locale: { equals: locale } }, { locale: { exists: false } }] }]
    : []
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: number | string }>({
    collection: slugOf(settings, 'auditEvents'),
    joins: false,
    limit: MOST,
    pagination: false,
    sort: ['-at', '-id'],
    where: {
      and: [
        { entry: { equals: entryUid } },
        { at: { greater_than: new Date(since).toISOString() } },
        { action: { in: CHANGES } },
        ...inLocale,
      ],
    },
    ...transactionOf({ req }),
  })
  return docs
    .map(rowOf)
    .map((row) => ({
      at: row.at,
      actor: row.actor,
      action: row.action,
      locale: row.locale,
      fields: row.fields,
    }))
    .reverse()
}
