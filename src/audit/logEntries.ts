import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  Field,
  PayloadRequest,
} from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import { findRaw } from '../entries/store.js'
import { pickLocale } from '../entries/pickLocale.js'
import { asObject as recordOf } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { changedPaths } from './changedPaths.js'
import { type EntryChange, entryEvents, type Statuses } from './entryEvents.js'
import { before, type Operation, operationOf, takeChange } from './operations.js'
import { tellAll } from './tellAll.js'
import { transactionOf } from '../entries/transactionOf.js'

type Doc = Record<string, unknown> & { id?: number | string }
type Target = { key: EntryKey; settings: Settings; req: PayloadRequest }

/**
 * Notes which locales are published before an entry is saved. Runs before a change, as the last of
 * such hooks; one light query, and none when a draft is saved.
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
 * Logs the effects of a save of an entry. Runs after every save, as the first of such hooks; one
 * light query and an insert for each event, of a draft an insert only.
 */
export function logEntry(
  key: EntryKey,
  settings: Settings,
): CollectionAfterChangeHook<Doc & { id: number | string }> {
  return async (hook) => {
    const { collection, doc, previousDoc, req } = hook
    const { slug, id, isNew, operation, known } = takeChange(hook)
    const [data, previous] = [recordOf(hook.data), recordOf(previousDoc)]
    const isLive = data._status === 'published' || operation.kind === 'duplicate'
    const goesLive = isNew ? isLive : known.statuses !== undefined
    const target = { key, settings, req }
    const events = entryEvents({
      operation: operation.restores ? 'restore' : operation.kind,
      locale: req.locale ?? settings.defaultLocale,
      locales: settings.locales.map(({ code }) => code),
      before: known.statuses ?? {},
      after: goesLive ? await statusesOf(target, id) : {},
      goesLive,
      publishes: operation.publishes || previous._status === 'draft',
      moved: isNew ? null : movedBy(data, previous),
      changed: await changeOf({
        ...{ target, operation, slug, id, data, previous },
        fields: collection.fields,
      }),
    })
    const field = collection.admin.useAsTitle
    await tellAll({ req, key, field, docs: [doc, previousDoc, data], events })
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
  operation: Operation
  id: unknown
  slug: CollectionSlug
  fields: readonly Field[]
  data: Doc
  previous: Doc
}): Promise<EntryChange['changed']> {
  const { target, operation, id, slug, fields, data, previous } = args
  const { req, settings } = target
  if (operation.kind === 'create' || operation.kind === 'duplicate')
    return { byLocale: {}, shared: [] }
  if (operation.kind === 'update') {
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
    ...transactionOf({ req }),
  })
  return docs[0]?.version ?? {}
}

async function statusesOf({ key, settings, req }: Target, id: unknown): Promise<Statuses> {
  const store = { payload: req.payload, settings, req }
  const where = { id: { equals: id } }
  const [doc] = await findRaw(store, { key, where })
  return recordOf(doc?._status)
}
