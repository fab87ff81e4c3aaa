import { randomUUID } from 'node:crypto'

import { fold } from '../../../src/entries/fold.js'
import { toRow } from '../../../src/editions/row.js'
import { toWords } from '../../../src/editions/toWords.js'
import { writeWords } from '../../../src/editions/writeWords.js'
import { sortKey } from '../../../src/editions/sortKey.js'
import type { Edition, EditionData, EditionType, Ref } from '../../../src/editions/types.js'
import { ALWAYS, FOREVER } from '../../../src/entries/moments.js'
import type { TestPayload } from '../../helpers/payload.js'

let serial = 900_000

/** An edition of nobody's entry, as the editions room would write it. */
export function edition<T extends EditionType>(
  type: T,
  data: Partial<EditionData[T]>,
  more: Partial<Edition<T>> = {},
): Edition<T> {
  serial += 1
  const id = String(serial)
  const locale = more.locale ?? 'fr'
  const title = more.title ?? 'Sans titre'
  const ref: Ref = more.ref ?? `${type}:${id}`
  return {
    key: `${ref}:${locale}`,
    ref,
    type,
    entry: id,
    uid: randomUUID(),
    locale,
    onlyIn: [],
    slug: null,
    title,
    programme: null,
    themes: [],
    countries: [],
    organisations: [],
    kind: null,
    fileLanguages: [],
    year: null,
    sortKey: sortKey(locale, title),
    date: '',
    text: '',
    search: fold(`${title}\n${more.text ?? ''}`),
    visibleFrom: ALWAYS,
    visibleUntil: FOREVER,
    revision: 'test',
    publishedAt: '2024-01-01T00:00:00.000Z',
    changedAt: '2024-01-01T00:00:00.000Z',
    contentHash: '',
    shows: [],
    consents: [],
    ...more,
    // Tests give what they look at.
    data: { sourceLocale: 'fr', isStale: false, host: {}, ...data } as EditionData[T],
  }
}

/** A testimonial of one sentence. */
export function testimonial(quote: string, more: Partial<Edition<'testimonials'>> = {}) {
  const attribution = {
    identityLevel: 'fullName' as const,
    name: 'Ana',
    role: null,
    organisation: null,
    organisationAcronym: null,
    country: null,
    line: null,
    unsigned: false,
  }
  const data = { question: null, quote, highlight: null, attribution, photo: null, video: null }
  return edition('testimonials', data, { title: quote, text: quote, ...more })
}

export async function insert(app: TestPayload, editions: readonly Edition[]): Promise<void> {
  for (const item of editions)
    await app.payload.db.create({ collection: app.settings.slugs.editions, data: toRow(item) })
  await writeWords(app, new Map(editions.map((item) => [item.key, toWords(item)])))
}

export async function clear(app: TestPayload): Promise<void> {
  const { editions, searchWords } = app.settings.slugs
  for (const collection of [editions, searchWords])
    await app.payload.db.deleteMany({ collection, where: {} })
}
