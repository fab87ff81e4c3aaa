import { copyFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

import type { CollectionKey } from '../../../src/entries/slugs.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import { CONSENT, create, editionsFor, type Id, richText, update } from '../../helpers/entries.js'
import type { TestPayload } from '../../helpers/payload.js'

type Doc = Record<string, unknown>
export type Key = Extract<
  CollectionKey,
  'themes' | 'stories' | 'keyResults' | 'testimonials' | 'media' | 'consents'
>
export type World = Record<Key, Id> & { programme: Id; other: Id }

const published = { _status: 'published' }
const ENTRIES = ['themes', 'stories', 'keyResults', 'testimonials'] as const
const measure = (value: number) => ({ value, unit: '1' })

/** Full entries in three languages, with everything that a database keeps in tables of its own. */
export async function makeWorld(app: TestPayload): Promise<World> {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()
  const file = { data: bytes, mimetype: 'image/jpeg', name: 'mine.jpg', size: bytes.length }
  const picture = { alt: 'Une mine', caption: 'À Potosí', credit: 'A. Ruiz' }
  const media = (await create(app, 'media', picture, { more: { file } })).id
  await update(app, 'media', media, { alt: 'Una mina' }, { locale: 'es' })
  const programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
  const terms = { ...CONSENT, channels: ['website', 'print'], purposes: ['training', 'research'] }
  const consents = (await create(app, 'consents', terms)).id
  const keyResults = await inThree(app, 'keyResults', {
    shared: {
      ...{ programme, kind: 'figure', measure: measure(12), sourceLocale: 'fr' },
      disaggregations: [
        { dimension: 'sex', category: 'Femmes', measure: measure(7) },
        { dimension: 'sex', category: 'Hommes', measure: measure(5) },
      ],
    },
    texts: (words, { disaggregations }) => ({
      ...{ headline: `{value} ${words}`, note: words },
      ...(Array.isArray(disaggregations)
        ? { disaggregations: disaggregations.map((row: Doc) => ({ ...row, category: words })) }
        : {}),
    }),
  })
  const said = { programme, consent: consents, attribution: { name: 'Ana', shortName: 'Ana' } }
  const testimonials = await inThree(app, 'testimonials', {
    shared: said,
    texts: (words) => ({ quote: words }),
  })
  const themes = await inThree(app, 'themes', {
    shared: {
      ...{ programme, kind: 'theme', number: 1, image: media },
      ...{ keyResults: [keyResults], testimonials: [testimonials] },
    },
    texts: (words) => ({ title: words, summary: `${words}.`, body: richText(words) }),
  })
  // So that the newest version is not the only one that has the English texts.
  await update(app, 'themes', themes, { icon: 'N' }, { locale: 'en', draft: true })
  const other = (await create(app, 'themes', { programme, kind: 'theme', title: 'Autre' })).id
  const stories = await inThree(app, 'stories', {
    shared: { programme, themes: [themes], countries: ['BO', 'PE'], image: media },
    texts: (words) => ({ title: words, standfirst: words, body: richText(words) }),
  })
  return { media, programme, consents, keyResults, testimonials, themes, stories, other }
}

/** Published in French and Spanish, a draft in English. */
async function inThree(
  app: TestPayload,
  key: (typeof ENTRIES)[number],
  { shared, texts }: { shared: Doc; texts: (words: string, made: Doc) => Doc },
): Promise<Id> {
  const made = await create(app, key, { ...shared, ...texts('mot', {}), ...published })
  const { id } = made
  await update(app, key, id, { ...texts('palabra', made), ...published }, { locale: 'es' })
  await update(app, key, id, texts('word', made), { locale: 'en', draft: true })
  return id
}

/** What a document says in all languages, live and in its newest version, and to the public. */
export async function stateOf(app: TestPayload, key: Key, id: Id): Promise<string> {
  const { payload, settings } = app
  const collection = slugOf(settings, key)
  const live = await payload.db.findOne<Doc & { id: Id }>({
    collection,
    where: { id: { equals: id } },
  })
  const isEntry = ENTRIES.some((entry) => entry === key)
  const { docs } = isEntry
    ? await payload.db.findVersions<Doc>({
        collection,
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      })
    : { docs: [] }
  const editions = key === 'consents' ? [] : await editionsFor(app, key, id)
  const shown = editions.map(({ key: name, data }) => [name, data])
  return JSON.stringify([bare(live ?? {}), docs.map(({ version }) => bare(version)), shown])
}

/** Moments apart; what is empty is absent. */
function bare(doc: Doc): Doc {
  const { updatedAt: _updatedAt, createdAt: _createdAt, id: _id, ...rest } = doc
  return JSON.parse(JSON.stringify(rest, sorted), (_name, value: unknown) => {
    return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
  }) as Doc
}

function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Client = { execute: (statement: unknown) => Promise<unknown> }
type Loose = {
  client: Client
  beginTransaction: () => Promise<null>
}

/** Copies of the database after each statement of a task that writes, without transactions. */
export async function copiesDuring(
  app: TestPayload,
  { name, task }: { name: string; task: () => Promise<unknown> },
): Promise<{ file: string; sql: string }[]> {
  const db = app.payload.db as unknown as Loose
  const { client } = db
  const [begin, execute] = [db.beginTransaction, client.execute]
  const copies: { file: string; sql: string }[] = []
  db.beginTransaction = () => Promise.resolve(null)
  client.execute = async (statement) => {
    const result = await execute.call(client, statement)
    const sql = typeof statement === 'string' ? statement : (statement as { sql: string }).sql
    if (/^\s*(insert|update|delete)/i.test(sql)) {
      const file = path.join(app.directory, `${name}-${copies.length}.db`)
      copy(path.join(app.directory, 'test.db'), file)
      copies.push({ file, sql })
    }
    return result
  }
  try {
    await task()
  } finally {
    Object.assign(db, { beginTransaction: begin })
    client.execute = execute
  }
  return copies
}

function copy(from: string, to: string): void {
  copyFileSync(from, to)
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`)
}
