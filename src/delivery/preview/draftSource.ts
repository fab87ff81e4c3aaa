import type { Payload, Where } from 'payload'

import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import { fieldsOf, findRaw } from '../../entries/store.js'
import { dependenciesOf } from '../../editions/dependencies.js'
import { editionsOf } from '../../editions/editionsOf.js'
import { pickLocale } from '../../entries/pickLocale.js'
import { readDependencies } from '../../editions/readEntry.js'
import { holdsWord } from '../../editions/toWords.js'
import type { DependencyRef } from '../../editions/source.js'
import type { Edition, EditionType, Ref } from '../../editions/types.js'
import { slugOf } from '../../entries/slugOf.js'
import type { Settings } from '../../entries/settings.js'
import type { Budget } from '../budget.js'
import { compareBy, comparePlaces, placeOf } from '../read/order.js'
import { formerSlugs } from '../read/formerSlugs.js'
import { type EditionQuery, matches } from '../read/query.js'
import type { EditionSource, Window } from '../read/source.js'
import { MAX_HITS } from '../search/searchIndex.js'

type Store = { payload: Payload; settings: Settings; budget: Budget }
type Doc = Record<string, unknown>

/** Editions that are compared with a query at the cost of one that is made. */
const COMPARED = 50

/**
 * Editions made in memory from the latest drafts, by the same functions as the published ones, as
 * if every language that has a text were published. Consents hold here too; the trash stays out.
 *
 * Refs are read by id; any other query reads its collections whole, once for the request.
 */
export function draftSource({ at, ...store }: Store & { at: string }): EditionSource {
  const { budget, payload, settings } = store
  const known = new Map<Ref, Promise<Edition[]>>()
  const whole = new Map<EditionType, Promise<void>>()

  const readWhole = (type: EditionType) => {
    const reading = whole.get(type) ?? readType(store, type, known)
    whole.set(type, reading)
    return reading
  }
  const select = async (query: EditionQuery): Promise<Edition[]> => {
    const { refs } = query
    if (refs) readRefs(store, refs, known)
    else await Promise.all(query.types.map(readWhole))
    const made = await Promise.all(
      refs ? refs.flatMap((ref) => known.get(ref) ?? []) : [...known.values()],
    )
    const editions = made.flat()
    budget.spend(editions.length / COMPARED)
    return editions.filter((edition) => edition.visibleUntil > at && matches(edition, query))
  }
  return {
    heads: select,
    editions: select,
    window: async (query, window) => windowOf(await select(query), window),
    count: async (query) => (await select(query)).length,
    former: formerSlugs({ payload, budget, collection: slugOf(settings, 'formerSlugs') }),
    search: async ({ words, types, locale, programmes }) => {
      const query = { types, locales: [locale], ...(programmes ? { programmes } : {}) }
      const found = await select(query)
      return found
        .filter(({ search }) => words.every((word) => holdsWord(search, word)))
        .slice(0, MAX_HITS)
    },
  }
}

function windowOf(editions: readonly Edition[], { order, after, limit }: Window): Edition[] {
  const compare = comparePlaces(order)
  return [...editions]
    .sort(compareBy(order))
    .filter((edition) => !after || compare(placeOf(order, edition), after) > 0)
    .slice(0, limit)
}

async function readType(
  store: Store,
  type: EditionType,
  known: Map<Ref, Promise<Edition[]>>,
): Promise<void> {
  for (const [ref, editions] of await readDrafts(store, type, null))
    if (!known.has(ref)) known.set(ref, Promise.resolve(editions))
}

/** Begins to read what is not yet known; a ref of nothing is known to have no editions. */
function readRefs(store: Store, refs: readonly Ref[], known: Map<Ref, Promise<Edition[]>>): void {
  const missing = refs.filter((ref) => !known.has(ref))
  const types = new Set(missing.map(typeOf))
  for (const type of types) {
    const own = missing.filter((ref) => typeOf(ref) === type)
    const reading = readDrafts(
      store,
      type,
      own.map((ref) => ref.slice(type.length + 1)),
    )
    for (const ref of own)
      known.set(
        ref,
        reading.then((found) => found.get(ref) ?? []),
      )
  }
}

async function readDrafts(
  store: Store,
  type: EditionType,
  ids: readonly string[] | null,
): Promise<Map<Ref, Edition[]>> {
  const { settings, budget } = store
  if (settings.off.has(type)) return new Map()
  budget.check()
  const where: Where = ids ? { id: { in: [...ids] } } : {}
  const docs = isEntryType(type)
    ? await latestDrafts(store, { type, where })
    : await findRaw(store, { key: type, where })
  budget.spend(docs.length)
  const fields = fieldsOf(store, type)
  const needed = docs.flatMap((doc) =>
    dependenciesOf(type, pickLocale({ doc, fields, locale: settings.defaultLocale })),
  )
  const found = await readDependencies(store, [...new Set(needed)])
  const lookup = (ref: DependencyRef) => found.get(ref) ?? null
  return new Map(
    docs.map((doc) => [
      `${type}:${String(doc.id)}`,
      editionsOf({ type, doc, fields, lookup, settings }),
    ]),
  )
}

/** The newest version of each entry in all languages, said to be published in all of them. */
async function latestDrafts(
  { payload, settings }: Store,
  { type, where }: { type: EntryKey; where: Where },
): Promise<Doc[]> {
  const { docs } = await payload.find({
    collection: slugOf(settings, type),
    where,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    joins: false,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const published = Object.fromEntries(settings.locales.map(({ code }) => [code, 'published']))
  return docs.map((doc): Doc => ({ ...doc, _status: published }))
}

function isEntryType(type: EditionType): type is EntryKey {
  return (ENTRY_KEYS as readonly string[]).includes(type)
}

function typeOf(ref: Ref): EditionType {
  // A ref is `type:id`.
  return ref.slice(0, ref.indexOf(':')) as EditionType
}
