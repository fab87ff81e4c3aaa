import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, type CollectionConfig, type Field, getPayload, type Payload } from 'payload'

import { contentOf, LOCALES, SEARCHED, type ProgrammeContent } from './deliveryContent.js'
import type { BenchServer } from './deliveryServers.js'

type Id = number | string

const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more })
const inEach = { localized: true }
const indexed = { localized: true, index: true }
const theme: Field = { name: 'theme', type: 'relationship', relationTo: 'themes', index: true }

/** What a developer without this plugin would write for the same page. */
const COLLECTIONS: CollectionConfig[] = [
  collection('themes', [
    ...[text('title', inEach), text('slug', indexed)],
    ...[text('summary', inEach), { name: 'body', type: 'richText', ...inEach } satisfies Field],
    ...[join('keyResults', 'key-results'), join('testimonials'), join('documents')],
  ]),
  collection('key-results', [theme, text('headline', inEach), text('statement', inEach)]),
  collection('testimonials', [
    ...[theme, text('question', inEach), text('quote', inEach), text('name')],
    { name: 'date', type: 'date', index: true },
  ]),
  collection('documents', [
    ...[theme, text('title', inEach), text('description', inEach)],
    { name: 'publishedOn', type: 'date', index: true },
  ]),
]

function join(name: string, collection = name): Field {
  return { name, type: 'join', collection, on: 'theme' }
}

function collection(slug: string, fields: Field[]): CollectionConfig {
  const read = () => true
  return { slug, fields, access: { read }, versions: { drafts: true } }
}

/**
 * Payload alone, with collections of its own, asked through its own GraphQL. `PLAIN_DIRECTORY`: where
 * its database is kept, and used again.
 */
export async function plainWith(entries: number): Promise<BenchServer> {
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const given = process.env.PLAIN_DIRECTORY
  const directory = given ?? mkdtempSync(path.join(tmpdir(), 'plain-bench-'))
  const isFilled = existsSync(path.join(directory, 'bench.db'))
  const url = `file:${path.join(directory, 'bench.db')}`
  const config = buildConfig({
    secret: 'only-for-benchmarks-0123456789',
    db: sqliteAdapter({ client: { url }, autoIncrement: true, wal: true, push: true }),
    editor: lexicalEditor(),
    collections: COLLECTIONS,
    localization: { locales: [...LOCALES], defaultLocale: 'fr', fallback: false },
    logger: { options: { level: 'fatal' } },
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config: await config })
  if (!isFilled) for (const programme of contentOf(entries)) await fill(payload, programme)
  const post = GRAPHQL_POST(config)
  return {
    queries: QUERIES,
    answer: async (query) => {
      const request = new Request('http://localhost:3000/api/graphql', {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ query }),
      })
      return (await post(request)).text()
    },
    stop: async () => {
      await payload.destroy()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function fill(payload: Payload, { themes }: ProgrammeContent): Promise<void> {
  const make = async (slug: string, data: Record<string, unknown>): Promise<Id> => {
    const made = await payload.db.create({
      collection: slug,
      data: { ...data, _status: 'published' },
    })
    return (made as { id: Id }).id
  }
  for (const { slug, title, text: summary, body, ...lists } of themes) {
    const id = await make('themes', { slug, title, summary, body })
    for (const each of lists.keyResults)
      await make('key-results', { theme: id, headline: each.title, statement: each.text })
    for (const { name, date, title: question, text: quote } of lists.testimonials)
      await make('testimonials', { theme: id, question, quote, name, date })
    for (const { date, title: name, text: description } of lists.documents)
      await make('documents', { theme: id, title: name, description, publishedOn: date })
  }
}

const pageIn = (locale: (typeof LOCALES)[number]) => `
  ${locale}: Themes(locale: ${locale}, where: { slug: { equals: "theme-7-${locale}" } }, limit: 1) { docs {
    title summary body
    keyResults(sort: "headline", limit: 20) { docs { headline statement } }
    testimonials(sort: "-date", limit: 20) { docs { question quote name } }
    documents(sort: "-publishedOn", limit: 20) { docs { title description publishedOn } }
  } }`
/** A developer would look into each text of each collection. */
const searchIn = (name: string, fields: string[], title: string) =>
  `${name}(locale: fr, limit: 10, where: { OR: [${fields
    .map((field) => `{ ${field}: { like: "${SEARCHED}" } }`)
    .join(', ')}] }) { totalDocs docs { ${title} ${fields.at(-1)} } }`
const QUERIES = {
  page: [`{ ${pageIn('fr')} }`],
  list: [
    `{ Testimonials(locale: fr, sort: "-date", limit: 20) { docs { question quote name date } } }`,
  ],
  search: [
    `{ ${[
      searchIn('Themes', ['title', 'summary'], 'title'),
      searchIn('KeyResults', ['headline', 'statement'], 'headline'),
      searchIn('Testimonials', ['question', 'quote'], 'question'),
      searchIn('Documents', ['title', 'description'], 'title'),
    ].join(' ')} }`,
  ],
  // In one operation each alias would give what it joins in the language of the last.
  languages: LOCALES.map((locale) => `{ ${pageIn(locale)} }`),
}
