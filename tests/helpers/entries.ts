import type { Payload } from 'payload'

import type { CollectionKey } from '../../src/entries/slugs.js'
import { fromRow } from '../../src/editions/row.js'
import type { Edition, EditionType } from '../../src/editions/types.js'
import { isVisible } from '../../src/editions/visibility.js'
import { slugOf } from '../../src/entries/slugOf.js'
import type { TestPayload } from './payload.js'

type Data = Record<string, unknown>
export type Id = number | string
type Doc = { id: Id } & Data
type Locale = 'fr' | 'es' | 'en'
type Save = { locale?: Locale; draft?: boolean; more?: Data }

/** Creates a document with full rights, in French unless said otherwise. */
export async function create(
  { payload, settings }: TestPayload,
  key: CollectionKey,
  data: Data,
  { locale = 'fr', draft = false, more = {} }: Save = {},
): Promise<Doc> {
  const created: unknown = await payload.create({
    collection: slugOf(settings, key),
    data,
    locale,
    draft,
    depth: 0,
    overrideAccess: true,
    ...more,
  })
  return created as Doc
}

/** Saves a document with full rights. */
export async function update(
  { payload, settings }: TestPayload,
  key: CollectionKey,
  id: Id,
  data: Data,
  { locale = 'fr', draft = false, more = {} }: Save = {},
): Promise<Doc> {
  return await payload.update({
    collection: slugOf(settings, key),
    id,
    data,
    locale,
    draft,
    depth: 0,
    overrideAccess: true,
    trash: true,
    ...more,
  } as unknown as Parameters<Payload['update']>[0])
}

/** Deletes a document for good, with full rights. */
export async function remove(
  { payload, settings }: TestPayload,
  key: CollectionKey,
  id: Id,
): Promise<void> {
  const collection = slugOf(settings, key)
  await payload.delete({ collection, id, depth: 0, overrideAccess: true, trash: true })
}

/** A rich text of paragraphs. */
export function richText(...paragraphs: string[]): object {
  const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const children = paragraphs.map((words) => ({
    ...block,
    type: 'paragraph',
    textFormat: 0,
    children: [{ ...text, text: words }],
  }))
  return { root: { ...block, type: 'root', children } }
}

/** What a consent needs to be in force for everything. */
export const CONSENT = {
  person: { name: 'Moisés Senén Hernández Sánchez' },
  statement: 'J’accepte.',
  channels: ['website'],
  identityLevel: 'fullName',
  grantedOn: '2024-01-01T12:00:00.000Z',
}

/** The editions of one entry or upload, visible or not, in the order of their keys. */
export async function editionsFor(
  { payload, settings }: TestPayload,
  type: EditionType,
  id: Id,
): Promise<Edition[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: slugOf(settings, 'editions'),
    where: { and: [{ ref: { equals: `${type}:${id}` } }, { locale: { not_equals: '' } }] },
    limit: 0,
    pagination: false,
  })
  return docs.map((row) => fromRow(row)).sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Locales in which an entry is public now. */
export async function publicLocales(app: TestPayload, type: EditionType, id: Id) {
  const now = new Date().toISOString()
  const editions = await editionsFor(app, type, id)
  return editions.filter((edition) => isVisible(edition, now)).map(({ locale }) => locale)
}
