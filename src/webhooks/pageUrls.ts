import { readRows } from '../database/readRows.js'
import { visibleWhere } from '../editions/visibility.js'
import type { ProgrammeData } from '../editions/types.js'
import { slugOf } from '../entries/slugOf.js'
import { isEntryKey } from '../entries/slugs.js'
import type { Store } from '../entries/store.js'
import type { DeliveryRow } from '../feed/deliveryRow.js'
import { fillPattern } from '../feed/fillPattern.js'

type Patterns = ProgrammeData['urlPatterns']

/** What absolute addresses are not made from. */
const NO_SERVER = 'https://none.invalid'

/**
 * Finds the addresses of pages of changed entries, by the URL patterns of their programmes as they
 * are now: null where there is no pattern. One read for each programme.
 */
export function pageUrls(store: Pick<Store, 'payload' | 'settings'>) {
  const known = new Map<string, Promise<Patterns>>()
  const patternsOf = (ref: string) => {
    const found = known.get(ref) ?? readPatterns(store, ref)
    known.set(ref, found)
    return found
  }
  return async ({ type, programme, locale, slug, uid }: DeliveryRow): Promise<string | null> => {
    if (!isEntryKey(type) || !programme || !locale || !uid) return null
    const pattern = (await patternsOf(programme))[type] ?? null
    const { publicUrl } = store.settings
    // A page of this server, whose address nobody has told.
    if (pattern?.startsWith('/') && publicUrl === '') return null
    const base = { baseUrl: publicUrl || NO_SERVER }
    return fillPattern(pattern, { locale, slug: slug || null, uid }, base)
  }
}

async function readPatterns(
  { payload, settings }: Pick<Store, 'payload' | 'settings'>,
  ref: string,
): Promise<Patterns> {
  const [row] = await readRows(payload, {
    collection: slugOf(settings, 'editions'),
    where: { and: [{ ref: { equals: ref } }, visibleWhere(new Date().toISOString())] },
    columns: ['data'],
    limit: 1,
  })
  const data: unknown = typeof row?.data === 'string' ? JSON.parse(row.data) : row?.data
  return (data as ProgrammeData | undefined)?.urlPatterns ?? {} // as `toProgramme` made it
}
