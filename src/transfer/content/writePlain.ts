import { isObject } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import type { EntryKey } from '../../entries/slugs.js'
import { fieldsOf, findRaw, type Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { fromPortable } from '../portable/fromPortable.js'
import type { PortableContext } from '../portable/toPortable.js'
import type { PlainKind, PlainLine, TermLine } from './kinds.js'
import { withoutPerson } from './terms.js'

type Data = Record<string, unknown>
type Context = { context: PortableContext }

/** Creates or replaces an upload or a consent. */
export async function writePlain(
  store: Store,
  { key, line, context }: { key: PlainKind; line: PlainLine } & Context,
): Promise<void> {
  const { doc } = fromPortable(structuredClone(line.doc), fieldsOf(store, key), context)
  const isLess = key === 'consents' && !isObject(line.doc.person)
  await upsert(store, {
    ...{ key, where: { uid: { equals: line.uid } } },
    data: { ...(isLess ? withoutPerson(doc) : doc), uid: line.uid },
  })
}

/** Creates or replaces a term of the glossary. */
export async function writeTerm(
  store: Store,
  { line, context }: { line: TermLine } & Context,
): Promise<void> {
  const fields = fieldsOf(store, 'glossaryTerms')
  const { doc } = fromPortable(structuredClone(line.doc), fields, context)
  const { term, sourceLocale, programme } = doc
  const known = await findRaw(store, {
    key: 'glossaryTerms',
    where: { and: [{ term: { equals: term } }, { sourceLocale: { equals: sourceLocale } }] },
  })
  const same = known.find((one) => idText(one.programme) === idText(programme))
  await upsert(store, {
    key: 'glossaryTerms',
    where: { id: { equals: same?.id ?? 0 } },
    data: doc,
    isNew: !same,
  })
}

/** What an entry has of its own before its texts come. */
export type BareEntry = {
  uid: string
  createdAt: unknown
  updatedAt: unknown
  sourceLocale: unknown
}

/**
 * Creates an entry that has nothing yet but its uid, so that others can refer to it.
 *
 * @returns its id
 */
export async function createBare(
  store: Store,
  { key, entry }: { key: EntryKey; entry: BareEntry },
): Promise<number | string> {
  const doc: unknown = await store.payload.db.create({
    ...{ collection: slugOf(store.settings, key), data: { ...entry } },
    ...transactionOf(store),
  })
  return (doc as { id: number | string }).id // of every document
}

type Upsert = {
  key: PlainKind | 'glossaryTerms' | 'translations' | 'translationMemory'
  where: NonNullable<Parameters<typeof findRaw>[1]['where']>
  data: Data
  isNew?: boolean
}

/** Writes a document below Payload's hooks, in place of the one that is found. */
export async function upsert(store: Store, { key, where, data, isNew }: Upsert): Promise<void> {
  const collection = slugOf(store.settings, key)
  const unit = transactionOf(store)
  const [known] = isNew === true ? [] : await findRaw(store, { key, where })
  const copy = JSON.parse(JSON.stringify(data)) as Data // adapters change what they are given
  const { db } = store.payload
  if (known) await db.updateOne({ collection, id: known.id, data: copy, returning: false, ...unit })
  else await db.create({ collection, data: filled(copy), returning: false, ...unit })
}

/** Ids are numbers, texts, or objects that write themselves as one. */
function idText(id: unknown): string {
  return id === null || id === undefined ? '' : (id as { toString: () => string }).toString()
}

/** To an index of MongoDB null is a value, of which there may be one. */
function filled(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
}
