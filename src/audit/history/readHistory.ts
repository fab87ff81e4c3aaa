import type { CollectionSlug, PayloadRequest } from 'payload'

import { timeOf } from '../../entries/findLatest.js'
import type { Settings } from '../../entries/settings.js'
import { slugOf } from '../../entries/slugOf.js'
import { withoutAddress } from '../../entries/withoutAddress.js'
import { FIELD_SEPARATOR } from '../logEvent.js'
import type { AuditAction } from '../types.js'
import type { History } from './types.js'
import { type KeptVersion, versionAt } from './versionAt.js'
import { transactionOf } from '../../entries/transactionOf.js'

/** Events of a page. */
const PAGE = 50

/** As `logEvent`, and nothing else, has written it. */
type Row = {
  at: unknown
  action: AuditAction
  actor: string
  locale?: string | null
  fields?: string | null
}
type Asked = { collection: CollectionSlug; id: number | string; uid: string; page: number }

/**
 * What the audit log knows of an entry, without network addresses and e-mails: for those who see
 * its drafts. Whose access applies is for the caller to see to. Three queries.
 */
export async function readHistory(
  req: PayloadRequest,
  settings: Settings,
  { collection, id, uid, page }: Asked,
): Promise<History> {
  const { docs, totalDocs, totalPages } = await req.payload.db.find<Row & { id: unknown }>({
    collection: slugOf(settings, 'auditEvents'),
    where: { entry: { equals: uid } },
    sort: ['-at', '-id'],
    limit: PAGE,
    page,
    pagination: true,
    joins: false,
    ...transactionOf({ req }),
  })
  const newest = timeOf(docs[0]?.at)
  const versions = newest ? await versionsUntil(req, { collection, id, newest }) : []
  const events = docs.map(({ at, action, actor, locale, fields }) => ({
    at: timeOf(at),
    action,
    by: withoutAddress(actor) || '?',
    locale: locale ?? null,
    fields: fields ? fields.split(FIELD_SEPARATOR) : [],
    version: versionAt(versions, timeOf(at)),
  }))
  return { events, total: totalDocs, page, pages: Math.max(1, totalPages) }
}

type Entry = { collection: CollectionSlug; id: number | string; newest: string }

/** As many versions as a page has events: each save makes one at most. */
async function versionsUntil(
  req: PayloadRequest,
  { collection, id, newest }: Entry,
): Promise<KeptVersion[]> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { createdAt: { less_than_equal: newest } },
        { snapshot: { not_equals: true } },
      ],
    },
    sort: '-createdAt',
    limit: PAGE,
    pagination: false,
    select: { createdAt: true },
    ...transactionOf({ req }),
  })
  return docs.map((version) => ({
    id: String(version.id),
    createdAt: timeOf(version.createdAt),
  }))
}
