import type { Payload } from 'payload'

import { syncEntry } from '../../src/editions/syncEntry.js'
import type { EntryKey } from '../../src/entries/slugs.js'
import { door } from '../../src/security/door.js'
import { startBench } from './app.js'
import {
  contentOf,
  type Locale,
  LOCALES,
  SEARCHED,
  type ProgrammeContent,
} from './deliveryContent.js'
import type { BenchServer } from './deliveryServers.js'

type Id = number | string
export type Make = (key: EntryKey, data: Record<string, unknown>) => Promise<Id>

/**
 * Our own app with the content, asked as our own server asks it.
 *
 * @param cacheBytes Memory for answers that are kept. @default none is kept
 */
export async function oursWith(entries: number, cacheBytes = 0): Promise<BenchServer> {
  const app = await startBench(`delivery-${entries}`, cacheBytes)
  const { payload, settings } = app
  const consent = await consentIn(payload, settings.slugs.consents)
  let made = 0
  const make: Make = async (key, data) => {
    made += 1
    const published = Object.fromEntries(LOCALES.map((locale) => [locale, 'published']))
    const collection = settings.slugs[key]
    const uid = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
    const doc = { uid, sourceLocale: 'fr', _status: published, ...data }
    const { id } = (await payload.db.create({ collection, data: doc })) as { id: Id }
    await syncEntry({ payload, settings, type: key, id })
    return id
  }
  for (const programme of contentOf(entries)) await fill({ make, programme, consent })
  return {
    queries: QUERIES,
    answer: async (query) => {
      const given = await door().delivery?.answer({
        method: 'POST',
        url: 'http://localhost:3000/api/delivery/graphql',
        headers: { get: (name) => (name === 'content-type' ? 'application/json' : null) },
        text: JSON.stringify({ query }),
      })
      return given?.body.toString() ?? ''
    },
    stop: app.stop,
  }
}

export async function consentIn(payload: Payload, slug: string): Promise<Id> {
  const made = await payload.create({
    collection: slug,
    data: {
      ...{ person: { name: 'Personne' }, statement: 'J’accepte.', channels: ['website'] },
      ...{ identityLevel: 'fullName', grantedOn: '2024-01-01T12:00:00.000Z' },
    },
    locale: 'fr',
    depth: 0,
    overrideAccess: true,
  })
  return made.id
}

export async function fill(args: {
  make: Make
  programme: ProgrammeContent
  consent: Id
}): Promise<void> {
  const { make, programme: content, consent } = args
  const programme = await make('programmes', { name: content.name, slug: content.name })
  for (const [at, { slug, title, text, body, ...lists }] of content.themes.entries()) {
    const own = { programme, kind: 'theme', number: at + 1 }
    const theme = await make('themes', { ...own, slug, title, summary: text, body })
    const shared = { programme, themes: [theme] }
    for (const each of lists.keyResults) {
      const headline = { headline: each.title, statement: each.text }
      await make('keyResults', { ...shared, kind: 'figure', ...headline })
    }
    for (const { name, date, title: question, text: quote } of lists.testimonials)
      await make('testimonials', {
        ...{ ...shared, consent, date, question, quote },
        attribution: { identityLevel: 'fullName', name },
      })
    for (const { date, title: name, text: description, slug: address } of lists.documents) {
      const document = { title: name, description, slug: address, type: 'report' }
      await make('documents', { ...shared, ...document, publishedOn: date })
    }
  }
}

const PAGE = `{
  title summary body { html }
  keyResults { headline statement }
  testimonials { nodes { question quote attribution { name } } }
  documents { nodes { title description publishedOn } }
}`

const pageIn = (locale: Locale) => `theme(slug: "theme-7-${locale}", locale: ${locale}) ${PAGE}`
const QUERIES = {
  page: [`{ ${pageIn('fr')} }`],
  list: [
    `{ testimonials(locale: fr, first: 20) { nodes { question quote attribution { name } date } } }`,
  ],
  search: [
    `{ search(text: "${SEARCHED}", locale: fr, first: 10) { totalCount nodes { title snippet } } }`,
  ],
  languages: [`{ ${LOCALES.map((locale) => `${locale}: ${pageIn(locale)}`).join(' ')} }`],
}
