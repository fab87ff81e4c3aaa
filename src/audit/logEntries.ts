import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  Field,
  PayloadRequest,
} from 'payload'

import type { EntryKey } from '../../collections/slugs.js'
import { findRaw } from '../editions/database.js'
import { pickLocale } from '../editions/pickLocale.js'
import { record as recordOf } from '../editions/read.js'
import type { Settings } from '../options.js'
import { changedPaths } from './changedPaths.js'
import { type EntryChange, entryEvents, type Statuses } from './entryEvents.js'
import { before, endOperation, type Operation, operationOf } from './operations.js'
import { record } from './record.js'
import { titleOf } from './titleOf.js'

type Doc = Record<string, unknown> & { id?: number | string }
type Target = { key: EntryKey; settings: Settings; req: PayloadRequest }

/**
 * Notes what is published before an entry is saved. Runs before a change, as the last of such
 * hooks; one light query, and none when a draft is saved.
 */
export function noteStatuses(
  key: EntryKey,
  settings: Settings,
): CollectionBeforeChangeHook<Doc & { id: number | string }> {
  return async ({ collection, data, operation, originalDoc, req }) => {
    if (operation !== 'update') return data
    const { id } = recordOf(originalDoc)
    const { slug } = collection
    if (isDraftOnly(operationOf(req, { slug, id, isNew: false }), data)) return data
    const statuses = await statusesOf({ key, settings, req }, id)
    before(req, { slug, id, more: { statuses } })
    return data
  }
}

/**
 * Tells the log what a save did to an entry. Runs after every save, as the first of such hooks;
 * one light query and an insert for each event, of a draft an insert only.
 */
export function logEntry(
  key: EntryKey,
  settings: Settings,
): CollectionAfterChangeHook<Doc & { id: number | string }> {
  return async (hook) => {
    const { collection, doc, operation, previousDoc, req } = hook
    const { slug, fields } = collection
    const isNew = operation === 'create'
    const id = isNew ? doc.id : (previousDoc.id ?? doc.id)
    const known = operationOf(req, { slug, id, isNew })
    const data = recordOf(hook.data)
    const statuses = before(req, { slug, id }).statuses
    endOperation(req, { slug, id, isNew })
    const goesLive = isNew
      ? data._status === 'published' || known.kind === 'duplicate'
      : statuses !== undefined
    const target = { key, settings, req }
    const events = entryEvents({
      operation: known.kind,
      locale: req.locale ?? settings.defaultLocale,
      locales: settings.locales.map(({ code }) => code),
      before: statuses ?? {},
      after: goesLive ? await statusesOf(target, id) : {},
      goesLive,
      publishes: known.publishes || recordOf(previousDoc)._status === 'draft',
      moved: isNew ? null : movedBy(data, recordOf(previousDoc)),
      changed: await changeOf({
        target,
        known,
        id,
        slug,
        fields,
        data,
        previous: recordOf(previousDoc),
      }),
    })
    const title = { key, field: collection.admin.useAsTitle, docs: [doc, previousDoc, data] }
    const entry = String(doc.uid ?? previousDoc?.uid ?? data.uid)
    for (const event of events) {
      await record(req, { ...event, entryType: key, entry, entryTitle: titleOf(title) })
    }
    return doc
  }
}

/** As Payload decides it: what is published goes live whatever the flag says. */
function isDraftOnly({ draft, kind }: Operation, data: Partial<Doc>): boolean {
  return kind === 'update' && draft && data._status !== 'published'
}

function movedBy(data: Doc, previous: Doc): EntryChange['moved'] {
  if (data.deletedAt === undefined || Boolean(data.deletedAt) === Boolean(previous.deletedAt)) {
    return null
  }
  return data.deletedAt ? 'trash' : 'untrash'
}

async function changeOf(args: {
  target: Target
  known: Operation
  id: unknown
  slug: CollectionSlug
  fields: readonly Field[]
  data: Doc
  previous: Doc
}): Promise<EntryChange['changed']> {
  const { target, known, id, slug, fields, data, previous } = args
  const { req, settings } = target
  if (known.kind === 'create' || known.kind === 'duplicate') return { byLocale: {}, shared: [] }
  if (known.kind === 'update') {
    const { localised, shared } = changedPaths({ fields, before: previous, after: data })
    return { byLocale: { [req.locale ?? settings.defaultLocale]: localised }, shared }
  }
  // Of a restore Payload tells the entry before in all locales, and after in one.
  const after = await latestOf(req, { slug, id })
  const byLocale: Record<string, string[]> = {}
  let shared: string[] = []
  for (const { code } of settings.locales) {
    const sides = [previous, after].map((doc) => pickLocale({ doc, fields, locale: code }))
    const [earlier = {}, later = {}] = sides
    const changed = changedPaths({ fields, before: earlier, after: later })
    byLocale[code] = changed.localised
    shared = changed.shared
  }
  return { byLocale, shared }
}

async function latestOf(
  req: PayloadRequest,
  { slug, id }: { slug: CollectionSlug; id: unknown },
): Promise<Doc> {
  const { docs } = await req.payload.db.findVersions<Doc>({
    collection: slug,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  })
  return docs[0]?.version ?? {}
}

async function statusesOf({ key, settings, req }: Target, id: unknown): Promise<Statuses> {
  const store = { payload: req.payload, settings, req }
  const where = { id: { equals: id } }
  const [doc] = await findRaw(store, { key, where, select: { _status: true } })
  return recordOf(doc?._status)
}
