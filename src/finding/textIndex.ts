import { setImmediate } from 'node:timers/promises'
import type { BasePayload, Where } from 'payload'

import type { Settings } from '../entries/settings.js'
import { isEntryKey } from '../entries/slugs.js'
import { foundText, hasWords } from './foundText.js'
import type { FoundKey } from './foundKeys.js'

type Id = number | string
type Doc = Record<string, unknown>
type Index = {
  texts: Map<Id, string>
  /** Of all texts, characters. */
  size: number
  /** All that was changed before is read, RFC 3339. */
  readUntil: string
  reading: Promise<void> | null
}

/** Documents of a collection that are looked in, the last changed first. */
const MOST_DOCUMENTS = 20_000
/** Characters of their texts that are kept. */
const MOST_CHARACTERS = 16_000_000
/** Read at once, as they take memory, and others wait meanwhile. */
const PAGE = 50
/** Characters that are looked in before others have their turn. */
const CHARACTERS_AT_ONCE = 500_000
/** Documents that one search names, so that the database can read them by id. */
const MOST_FOUND = 1000
/** Clocks of several servers differ; what was changed just before a reading is read once more. */
const OVERLAP = 60_000

const BEGINNING = '1970-01-01T00:00:00.000Z'

const indexes = new WeakMap<BasePayload, Map<string, Index>>()

/**
 * Ids of the documents of a collection whose texts have all the words, in any language, drafts
 * included; at most a thousand. It checks no access: callers do, when they read them. Texts are kept
 * in memory, and those that have changed are read again first, by one query.
 *
 * @param words Folded.
 */
export async function findWords(
  payload: BasePayload,
  { key, words, settings }: { key: FoundKey; words: readonly string[]; settings: Settings },
): Promise<Id[]> {
  const index = indexOf(payload, settings.slugs[key])
  // One reading serves all that wait for it.
  index.reading ??= readChanges(payload, { key, settings, index }).finally(() => {
    index.reading = null
  })
  await index.reading
  const found: Id[] = []
  // Nothing to look for is found nowhere: what is done to all that is found must not be done to all.
  if (words.length === 0) return found
  let looked = 0
  for (const [id, text] of index.texts) {
    if (hasWords(text, words)) found.push(id)
    if (found.length === MOST_FOUND) break
    looked += text.length
    if (looked < CHARACTERS_AT_ONCE) continue
    looked = 0
    await setImmediate()
  }
  return found
}

function indexOf(payload: BasePayload, slug: string): Index {
  const all = indexes.get(payload) ?? new Map<string, Index>()
  indexes.set(payload, all)
  const index = all.get(slug) ?? { texts: new Map(), size: 0, readUntil: BEGINNING, reading: null }
  all.set(slug, index)
  return index
}

type Reading = { key: FoundKey; settings: Settings; index: Index }

async function readChanges(payload: BasePayload, reading: Reading): Promise<void> {
  const { key, settings, index } = reading
  const slug = settings.slugs[key]
  const { fields } = payload.collections[slug]?.config ?? { fields: [] }
  const readUntil = new Date(Date.now() - OVERLAP).toISOString()
  for (let page = 1; (page - 1) * PAGE < MOST_DOCUMENTS; page += 1) {
    const docs = await readPage(payload, { ...reading, since: index.readUntil, page })
    for (const { id, doc } of docs) keep(index, id, foundText({ doc, fields }))
    if (docs.length < PAGE) break
    await setImmediate()
  }
  // Only now: a page that could not be read is read the next time.
  index.readUntil = readUntil
}

/** Those of the documents that were read first, the last changed, where there is no room for all. */
function keep(index: Index, id: Id, text: string): void {
  const size = index.size - (index.texts.get(id)?.length ?? 0) + text.length
  if (size > MOST_CHARACTERS) return
  index.texts.set(id, text)
  index.size = size
}

type Page = Reading & { since: string; page: number }

/** The newest state of each document: the draft of an entry, in all locales. */
async function readPage(
  payload: BasePayload,
  { key, settings, since, page }: Page,
): Promise<{ id: Id; doc: Doc }[]> {
  const collection = settings.slugs[key]
  const paged = { limit: PAGE, page, sort: '-updatedAt' }
  const changed: Where = { updatedAt: { greater_than_equal: since } }
  if (isEntryKey(key)) {
    const where = { and: [{ latest: { equals: true } }, changed] }
    const { docs } = await payload.db.findVersions<Doc>({ collection, where, ...paged })
    return docs.map(({ parent, version }) => ({ id: parent, doc: version }))
  }
  const { docs } = await payload.db.find<Doc & { id: Id }>({ collection, where: changed, ...paged })
  return docs.map((doc) => ({ id: doc.id, doc }))
}
