import { may } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import { MEMORY } from '../../entries/limits.js'
import { entryKeyOf } from '../../entries/slugs.js'
import { findRaw } from '../../entries/store.js'
import { asText } from '../../entries/read.js'
import { message } from '../../i18n/adminText.js'
import type { MatchView } from '../api/types.js'
import type { Opened } from '../workspace/openTranslation.js'
import { programmeIn } from '../records/marks.js'
import { toMarked } from '../segments/markedText.js'
import type { Segment } from '../segments/types.js'
import { COMPARED } from '../memory/indexMemory.js'
import { pairMemory } from '../memory/sharedIndex.js'
import type { MemoryMatch, MemoryOrigin } from '../memory/types.js'

type Titles = ReadonlyMap<string, { title: string | null; entryType: string }>

/** The least score of a text that differs in its typography or its codes only. */
const VERY_SAME = 99

/**
 * What the memory offers for segments of an entry, by segment: at most five, of a score of 70 or
 * more (of 99 once `MEMORY.characters` were compared), never the segment's own translation. Where each comes from is said in words, with titles of
 * entries that the caller may read. Three queries.
 */
export async function memoryMatches(
  opened: Opened,
  segments: readonly Segment[],
): Promise<ReadonlyMap<string, readonly MatchView[]>> {
  const { store, entry, locale } = opened
  if (segments.length === 0) return new Map()
  const { sourceLocale } = entry
  const index = await pairMemory(store, { sourceLocale, targetLocale: locale })
  if (index.size === 0) return new Map()
  const uid = String(entry.doc.uid)
  const programme = await programmeOf(opened)
  const tagOf = (code: string) =>
    store.settings.locales.find((known) => known.code === code)?.tag ?? code
  let left: number = MEMORY.characters
  const found = segments.map(({ id, source }) => {
    const text = toMarked(source.text)
    left -= text.length * COMPARED
    const query = {
      ...{ text, sourceLocale: tagOf(sourceLocale) },
      ...{ targetLocale: tagOf(locale), near: { entry: uid, ...(programme ? { programme } : {}) } },
    }
    const matches = index.lookup(query, {
      ...(left < 0 ? { min: VERY_SAME } : {}),
      leaveOut: ({ origin }) => origin.entry === uid && origin.segment === id,
    })
    return { id, matches }
  })
  const titles = await titlesOf(
    opened,
    found.flatMap(({ matches }) => matches),
  )
  return new Map(
    found.map(({ id, matches }) => [id, matches.map((match) => viewOf(opened, match, titles))]),
  )
}

function viewOf(opened: Opened, { unit, score, target }: MemoryMatch, titles: Titles): MatchView {
  return { score, source: unit.source, target, origin: originIn(opened, unit.origin, titles) }
}

/** `Les écoles « Programme », 2026-11-30` */
function originIn({ store }: Opened, origin: MemoryOrigin, titles: Titles): string {
  const { req } = store
  const entry = titles.get(origin.entry)
  const programme = titles.get(origin.programme ?? '')
  const named = mayRead(store, entry?.entryType) ? (entry?.title ?? null) : null
  const within = mayRead(store, programme?.entryType) ? (programme?.title ?? null) : null
  const name = named ?? (origin.entry ? null : message(req, 'aids.origin.imported'))
  const where = [name, within === null || within === name ? null : `« ${within} »`]
  const words = where.filter(Boolean).join(' ')
  return [words, origin.at.slice(0, 10)].filter(Boolean).join(', ')
}

function mayRead({ req, settings }: Opened['store'], entryType: string | undefined): boolean {
  const collection = entryKeyOf(entryType)
  const caller = callerOf(req.user, settings)
  return collection !== undefined && may({ caller, collection, action: 'readDraft', settings })
}

async function titlesOf({ store }: Opened, matches: readonly MemoryMatch[]): Promise<Titles> {
  const uids = new Set(
    matches.flatMap(({ unit }) => [unit.origin.entry, unit.origin.programme ?? '']),
  )
  uids.delete('')
  if (uids.size === 0) return new Map()
  const rows = await findRaw(store, {
    key: 'translations',
    where: { uid: { in: [...uids] } },
    select: { uid: true, title: true, entryType: true },
  })
  return new Map(
    rows.map(({ uid, title, entryType }) => [
      String(uid),
      { title: asText(title), entryType: String(entryType) },
    ]),
  )
}

async function programmeOf({ store, row }: Opened): Promise<string | null> {
  const id = row ? programmeIn(row.marks) : null
  if (id === null) return null
  const where = { key: { equals: `programmes:${id}` } }
  const [known] = await findRaw(store, { key: 'translations', where, select: { uid: true } })
  return asText(known?.uid)
}
