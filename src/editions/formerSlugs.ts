import { ValidationError, type Where } from 'payload'

import { inSavepoint } from '../database/savepoint.js'
import { slugOf } from '../entries/slugOf.js'
import { findRaw, type Store } from '../entries/store.js'
import { unique } from '../entries/read.js'
import { transactionOf } from '../entries/transactionOf.js'
import { noteAround, type PublicChange } from './changes.js'
import type { SlugIn } from './leftSlugs.js'
import { noted } from './publicChanges.js'
import { fromRow as editionOf } from './row.js'
import type { EditionType, Ref } from './types.js'

/** A slug that the public could once use. */
export type FormerSlug = SlugIn & {
  ref: Ref
  /** When it was given up, RFC 3339. */
  at: string
}

/** What a change of an edition is told by. */
const PLACED: Record<string, true> = {
  ...{ type: true, uid: true, ref: true, locale: true, slug: true, programme: true },
}

/**
 * Remembers slugs that an entry gives up; of one that is known already, the moment. One read, and a
 * write for each.
 */
export async function keepSlugs(store: Store, slugs: readonly FormerSlug[]): Promise<void> {
  if (slugs.length === 0) return
  const keys = slugs.map(keyOf)
  const rows = await findRaw(store, { key: 'formerSlugs', where: { key: { in: keys } } })
  const ids = new Map(rows.map(({ id, key }) => [String(key), id]))
  for (const slug of slugs) {
    const id = ids.get(keyOf(slug))
    if (id === undefined) await create(store, slug)
    else await update(store, id, slug)
  }
}

/** Forgets all slugs of an entry that is gone for good. */
export async function forgetSlugs(store: Store, ref: Ref): Promise<void> {
  const collection = slugOf(store.settings, 'formerSlugs')
  const where = { ref: { equals: ref } }
  await store.payload.db.deleteMany({ collection, where, ...transactionOf(store) })
}

/** All former slugs, the one given up first first. */
export async function formerSlugs(store: Store): Promise<FormerSlug[]> {
  const rows = await findRaw(store, { key: 'formerSlugs' })
  return rows.map(fromRow).sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** Forgets a slug of every entry that had it, for the public too; returns what was there. */
export async function forgetSlug(store: Store, slug: string): Promise<FormerSlug[]> {
  const where = { slug: { equals: slug } }
  const rows = await findRaw(store, { key: 'formerSlugs', where })
  const collection = slugOf(store.settings, 'formerSlugs')
  const forgotten = rows.map(fromRow)
  const types = unique(forgotten.map(({ ref }) => typeOf(ref)))
  const refs = forgotten.map(({ ref }) => ref)
  const changes = [...types.map((type) => ({ type, uid: null })), ...(await toldOf(store, refs))]
  await noteAround(store, changes, async () => {
    await store.payload.db.deleteMany({ collection, where, ...transactionOf(store) })
  })
  return forgotten
}

/**
 * News of these entries in each language that the public has: in any of them answers elsewhere may
 * have been found by a former slug.
 */
async function toldOf(store: Store, refs: readonly Ref[]): Promise<PublicChange[]> {
  if (refs.length === 0) return []
  const where: Where = { and: [{ ref: { in: unique(refs) } }, { told: { equals: 'yes' } }] }
  const rows = await findRaw(store, { key: 'editions', where, select: PLACED })
  return rows.map((row) => noted(editionOf(row), 'changed'))
}

/** The former slugs of these entries, in no order. */
export async function slugsOf(store: Store, refs: readonly string[]): Promise<FormerSlug[]> {
  if (refs.length === 0) return []
  const rows = await findRaw(store, { key: 'formerSlugs', where: { ref: { in: [...refs] } } })
  return rows.map(fromRow)
}

/** A former slug as the collection stores it. Rows are written here alone. */
export function fromRow(row: Record<string, unknown>): FormerSlug {
  const { ref, locale, slug, at } = row as FormerSlug
  return { ref, locale, slug, at }
}

function keyOf({ ref, locale, slug }: FormerSlug): string {
  return `${ref}:${locale}:${slug}`
}

function typeOf(ref: Ref): EditionType {
  return ref.slice(0, ref.indexOf(':')) as EditionType // a ref is `type:id`
}

/** Another process may have written it meanwhile: then it is there, which is all that is wanted. */
async function create(store: Store, slug: FormerSlug): Promise<void> {
  const collection = slugOf(store.settings, 'formerSlugs')
  const data = { ...slug, key: keyOf(slug), type: typeOf(slug.ref), updatedAt: null }
  try {
    await inSavepoint(store, () =>
      store.payload.db.create({ collection, data, returning: false, ...transactionOf(store) }),
    )
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
  }
}

async function update(store: Store, id: number | string, { at }: FormerSlug): Promise<void> {
  const collection = slugOf(store.settings, 'formerSlugs')
  await store.payload.db.updateOne({
    // Null keeps adapters from adding a time of their own.
    ...{ collection, id, data: { at, updatedAt: null }, returning: false },
    ...transactionOf(store),
  })
}
