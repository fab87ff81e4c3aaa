import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { may } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import { findByIds } from '../../entries/findByIds.js'
import { findLatest } from '../../entries/findLatest.js'
import { operationContext } from '../../entries/operationContext.js'
import { isMeantFor } from '../../entries/onlyIn.js'
import { asObject } from '../../entries/read.js'
import type { Settings } from '../../entries/settings.js'
import type { EntryKey } from '../../entries/slugs.js'
import { fieldsOf } from '../../entries/store.js'
import { sourceLocaleOf } from '../../entries/translatedFrom.js'
import { partOfRequest } from '../../saving/partOfRequest.js'
import { followSource } from '../segments/followSource.js'
import { knownIn } from './readEntry.js'
import { findRow, type StoredRow } from './store.js'

type Doc = Record<string, unknown>
type Entry = { id: number | string; slug: CollectionSlug; type: EntryKey }
type Work = {
  req: PayloadRequest
  settings: Settings
  entry: Entry
  sourceLocale: string
  /** The newest draft before the save and after it, in all locales. */
  before: Doc
  after: Doc
  row: StoredRow | null
}

/**
 * Notes what an entry was before its source is saved, so that its translations can follow. Runs
 * before every save of a source; one query.
 */
export function noteSource(settings: Settings): CollectionBeforeChangeHook {
  return async ({ collection, operation, originalDoc, req }) => {
    const original = asObject(originalDoc)
    const { id } = original
    if (operation !== 'update' || (typeof id !== 'number' && typeof id !== 'string')) return
    if (sourceLocaleOf(original, settings) !== req.locale) return
    const before = await findLatest(req, { collection: collection.slug, id })
    if (!before) return
    const context = operationContext(req)
    const key = `${collection.slug}:${id}`
    context.sourcesBefore = { ...context.sourcesBefore, [key]: before }
  }
}

/**
 * Brings the translations of an entry in step with what has changed in its source beside the words:
 * order, levels of headings, blocks without words, addresses that they had from it. Each that changes
 * is saved as a draft. It is published if its source is, if nothing else of it waits, and if the user
 * may publish it. Runs after every save of a source, before the records are synchronised; two
 * queries, and a save for each translation that follows.
 */
export function followInTranslations(
  type: EntryKey,
  settings: Settings,
): CollectionAfterChangeHook {
  return async ({ collection, doc, req }) => {
    const { id } = doc as { id: number | string } // of every document
    const { slug } = collection
    const before = operationContext(req).sourcesBefore?.[`${slug}:${id}`]
    if (!before || sourceLocaleOf(before, settings) !== req.locale) return
    const after = await findLatest(req, { collection: slug, id })
    const sourceLocale = sourceLocaleOf(before, settings)
    if (!after || after.deletedAt || sourceLocaleOf(after, settings) !== sourceLocale) return
    const row = await findRow({ payload: req.payload, settings, req }, { type, id })
    const work = { req, settings, entry: { id, slug, type }, sourceLocale, before, after, row }
    for (const { code } of settings.locales) {
      if (code !== sourceLocale && isMeantFor(after, code)) await orStayBehind(work, code)
    }
  }
}

/** What is refused of a translation, as while it waits for its publication, does not refuse its source. */
async function orStayBehind(work: Work, locale: string): Promise<void> {
  try {
    await followIn(work, locale)
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
  }
}

async function followIn(work: Work, locale: string): Promise<void> {
  const { req, settings, entry, sourceLocale, before, after, row } = work
  const target = row?.record.targets[locale]
  const data = followSource({
    fields: fieldsOf({ payload: req.payload, settings }, entry.type),
    ...{ doc: after, before, sourceLocale, targetLocale: locale },
    known: row?.record.sources ?? [],
    knownTarget: knownIn(target),
  })
  const isChanged = Object.keys(data).length > 0
  // Nothing waits in it that a person has written.
  const isAlone = statusIn(after, locale) === 'published' || target?.isFollowing === true
  if (!isChanged && target?.isFollowing !== true) return
  const isPublished = isAlone && (await isPublic(work, locale)) && mayPublish(work, locale)
  if (!isChanged && !isPublished) return
  await req.payload.update({
    ...{ collection: entry.slug, id: entry.id, locale, fallbackLocale: false, depth: 0 },
    data: isPublished ? { ...data, _status: 'published' } : data,
    draft: !isPublished,
    select: {},
    overrideAccess: true,
    user: req.user,
    req: await partOfRequest(req, {
      followsSource: { isAlone },
      ...{ run: undefined, judged: undefined, written: undefined, sourcesBefore: {} },
    }),
  })
}

function statusIn(doc: Doc | undefined, locale: string): unknown {
  return asObject(doc?._status)[locale]
}

/** Both the source, as it now is, and the translation, in whatever state. */
async function isPublic({ req, entry, after, sourceLocale }: Work, locale: string) {
  if (statusIn(after, sourceLocale) !== 'published') return false
  const [live] = await findByIds(req, { collection: entry.slug, ids: [entry.id] })
  return statusIn(live, locale) === 'published'
}

function mayPublish({ req, settings, entry, sourceLocale }: Work, locale: string): boolean {
  const { run } = operationContext(req)
  // A schedule runs with the rights of the user who created it.
  if (run) return run.mayEditShared
  if (!req.user) return req.payloadAPI === 'local'
  const asked = { caller: callerOf(req.user, settings), collection: entry.type, settings }
  return may({ ...asked, action: 'publish', locale, sourceLocale })
}
