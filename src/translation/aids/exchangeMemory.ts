import { createHash } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'

import { logEvent } from '../../audit/logEvent.js'
import { isEntryKey } from '../../entries/slugs.js'
import type { Store } from '../../entries/store.js'
import { inTransaction } from '../../saving/inTransaction.js'
import { takeTurn } from '../../database/units.js'
import { localeIn } from '../../entries/localeIn.js'
import type { NamedFile } from '../xliff/zipFiles.js'
import { readAs } from '../formats/pickFormat.js'
import type { TmxLoss } from '../memory/readTmx.js'
import type { LocalePair } from '../memory/sharedIndex.js'
import { findMemory, type MemoryRow, putRows, type StoredMemoryRow } from '../memory/store.js'
import type { MemoryUnit } from '../memory/types.js'
import { unitOf } from '../memory/unitOf.js'

/** What an import has done, in units. */
export type MemoryReport = {
  file: string
  /** New here. */
  added: number
  /** Here already, and now approved. */
  approved: number
  unchanged: number
  /** Units in a language that this site does not have. */
  otherLanguages: number
  left: readonly TmxLoss[]
}

/** All of the memory for a pair of locales, what is not approved included. */
export async function exportedUnits(store: Store, pair: LocalePair): Promise<MemoryUnit[]> {
  const rows = await findMemory(store, pairWhere(pair))
  rows.sort((a, b) => (a.key < b.key ? -1 : 1))
  return rows.map((row) => unitOf(row, store.settings))
}

/**
 * Takes the units of a file into the memory, as one. What is there already is left as it is, but
 * that it may become approved; nothing is taken away.
 *
 * @param approved Take as approved what the file does not say to be otherwise. By itself a file
 *   brings nothing that is offered to translators.
 * @throws BAD_USER_INPUT with line and reason for a file that cannot be read
 */
export async function importMemory(
  store: Store & { req: PayloadRequest },
  { file, approved }: { file: NamedFile; approved: boolean },
): Promise<MemoryReport> {
  const { units, left } = readAs(store.settings.translation.formats.memory, file, { approved })
  const rows = new Map<string, MemoryRow>()
  let otherLanguages = 0
  for (const unit of units) {
    const row = rowOf(unit, store, approved)
    if (row) rows.set(contentOf(row), row)
    else otherLanguages += 1
  }
  return inTransaction(store.req, async () => {
    await takeTurn(store.req, store.settings.slugs.translationMemory)
    const known = await knownOf(store, [...rows.values()])
    const news = [...rows].filter(([content]) => !known.has(content)).map(([, row]) => row)
    const raised = [...rows].flatMap(([content, row]) => {
      const there = known.get(content)
      return there && row.approved && !there.approved ? [{ there, row }] : []
    })
    const better = raised.map(({ there: { id, ...was }, row: { savedAt } }) => {
      return { ...was, approved: true, savedAt }
    })
    await putRows(store, [...news, ...better])
    const counts = { added: news.length, approved: better.length }
    const unchanged = rows.size - news.length - better.length
    const detail = `memory: ${counts.added} added, ${counts.approved} approved`
    await logEvent(store.req, { action: 'edit', detail })
    return { file: file.name, ...counts, unchanged, otherLanguages, left }
  })
}

function rowOf(unit: MemoryUnit, { settings }: Store, approved: boolean): MemoryRow | null {
  const { source, target, origin } = unit
  const from = localeIn(settings.locales, unit.sourceLocale)?.code
  const to = localeIn(settings.locales, unit.targetLocale)?.code
  if (!from || !to || from === to) return null
  const hash = createHash('sha256')
    .update(JSON.stringify([source, target]))
    .digest('hex')
  const isOurs = isEntryKey(origin.collection)
  return {
    ...{ key: `tmx:${hash}:${from}>${to}`, sourceLocale: from, targetLocale: to, source, target },
    entryType: isOurs ? origin.collection : null,
    uid: isOurs ? origin.entry || null : null,
    segment: isOurs ? origin.segment || null : null,
    programme: origin.programme ?? null,
    by: origin.by ?? null,
    at: origin.at || null,
    approved: approved && unit.approved,
    savedAt: new Date().toISOString(),
  }
}

/** What the memory has already of the same pairs of locales; what is approved goes first. */
async function knownOf(store: Store, rows: readonly MemoryRow[]) {
  const pairs = new Map(rows.map((row) => [`${row.sourceLocale}>${row.targetLocale}`, row]))
  const known = new Map<string, StoredMemoryRow>()
  for (const pair of pairs.values()) {
    for (const row of await findMemory(store, pairWhere(pair))) {
      if (!known.get(contentOf(row))?.approved) known.set(contentOf(row), row)
    }
  }
  return known
}

function pairWhere({ sourceLocale, targetLocale }: LocalePair): Where {
  return {
    and: [{ sourceLocale: { equals: sourceLocale } }, { targetLocale: { equals: targetLocale } }],
  }
}

function contentOf({ sourceLocale, targetLocale, source, target }: MemoryRow): string {
  return JSON.stringify([sourceLocale, targetLocale, source, target])
}
