import type { Payload } from 'payload'

import { insertRows } from '../../src/database/insertRows.js'
import { sortKey } from '../../src/editions/sortKey.js'
import { toRow } from '../../src/editions/row.js'
import { toWords } from '../../src/editions/toWords.js'
import type { Edition, Ref } from '../../src/editions/types.js'
import { fold } from '../../src/entries/fold.js'
import { ALWAYS, FOREVER } from '../../src/entries/moments.js'
import type { Settings } from '../../src/entries/settings.js'

const BATCH = 100
/** Words of an edition that others have too. */
const WORDS = 18
const VOCABULARY = 20_000
const PROGRAMMES = 10

/** Fills the editions and the index of search with invented stories; the number of words. */
export async function fillWith(args: {
  payload: Payload
  settings: Settings
  entries: number
}): Promise<number> {
  const { payload, settings, entries } = args
  const { editions, searchWords } = settings.slugs
  let count = 0
  for (let first = 0; first < entries; first += BATCH) {
    const all = settings.locales.flatMap(({ code }) =>
      Array.from({ length: Math.min(BATCH, entries - first) }, (_, at) =>
        editionAt(first + at, code),
      ),
    )
    const words = all.flatMap((made) => toWords(made).map((word) => ({ word, edition: made.key })))
    count += words.length
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const req = { transactionID }
    await insertRows(payload, { collection: editions, rows: all.map(columns), req })
    await insertRows(payload, { collection: searchWords, rows: words, req })
    await payload.db.commitTransaction(transactionID)
  }
  return count
}

function columns(edition: Edition) {
  const { shows: _, consents: __, ...row } = toRow(edition)
  // As drizzle stores it: the column of JSON is given the object.
  return row as unknown as Record<string, string>
}

function editionAt(at: number, locale: string): Edition {
  const type = at < PROGRAMMES ? 'programmes' : 'stories'
  const title = `Récit ${(at * 7919) % 100_003} mot${at % 200}`
  const frequent = [at % 2 ? 'moitié impair' : 'pair', at % 3 ? '' : 'tiers', `rare${at % 301}`]
  const text = ['partout', ...frequent, ...Array.from({ length: WORDS }, (_, n) => common(at, n))]
    .filter(Boolean)
    .join(' ')
  const ref: Ref = `${type}:${at}`
  return {
    ...{ key: `${ref}:${locale}`, ref, type, entry: String(at), uid: `uid-${at}`, locale, title },
    ...{
      slug: type === 'programmes' ? `programme-${at}` : `recit-${at}`,
      themes: [],
      onlyIn: [],
      countries: [],
    },
    programme: type === 'programmes' ? null : `programmes:${at % PROGRAMMES}`,
    ...{ organisations: [], kind: null, fileLanguages: [], year: null, date: '2024-01-01' },
    ...{ sortKey: sortKey(locale, title), text, search: fold(`${title}\n${text}`) },
    ...{ visibleFrom: ALWAYS, visibleUntil: FOREVER, revision: 'bench', publishedAt: ALWAYS },
    ...{ changedAt: ALWAYS, contentHash: '', shows: [], consents: [] },
    data: { sourceLocale: 'fr', isStale: false, host: {} } as unknown as Edition['data'], // enough here
  }
}

/** Words as languages have them: a few often, most seldom. */
function common(at: number, n: number): string {
  const random = (((at * 31 + n * 17) * 2_654_435_761) % 4_294_967_296) / 4_294_967_296
  return `m${Math.floor(VOCABULARY ** random)}t`
}
