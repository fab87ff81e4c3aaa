import { LOOKS, SCHEMES } from '../../embeds/kinds.js'
import type { EntryKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { byUid, bySlug } from '../read/lookup.js'
import { isOf } from '../read/isOf.js'
import type { EditionReader } from '../reader.js'
import { pagePattern } from './pagePattern.js'
import type { Subject } from '../../embeds/subject.js'
import { readSubject } from './readSubject.js'

/** The entries that can be shown elsewhere, and as what. */
const SHOWN = { themes: 'theme', testimonials: 'testimonial', keyResults: 'key-results' } as const

/**
 * What stands at an address: that of a frame, or of an entry's page by the URL pattern of any
 * programme. Null: nothing that can be embedded. At most two reads.
 */
export async function entryAt(
  url: URL,
  { reader, settings, baseUrl }: { reader: EditionReader; settings: Settings; baseUrl: string },
): Promise<Subject | null> {
  const address = url.origin + url.pathname
  const [, kind = '', id = ''] = address.startsWith(`${baseUrl}/embed/`)
    ? (/\/embed\/([\w-]+)\/([\w-]+)$/.exec(address.slice(baseUrl.length)) ?? [])
    : []
  if (kind !== '') return readSubject({ kind, id, search: url.searchParams }, settings)
  for (const [type, pattern] of await patternsOf(reader)) {
    const found = pagePattern(pattern, baseUrl)(url)
    if (!found || !reader.locales.includes(found.locale)) continue
    const uid = await uidOf(reader, { type, ...found })
    if (uid === null) continue
    const { locale } = found
    const usual = { isOfTheme: false, look: LOOKS[0], scheme: SCHEMES[0] }
    return { kind: SHOWN[type], id: uid, locale, ...usual }
  }
  return null
}

type Shown = keyof typeof SHOWN

/** Each pattern once. */
async function patternsOf(reader: EditionReader): Promise<[Shown, string][]> {
  const types = ['programmes'] satisfies EntryKey[]
  const found = await reader.source.editions({ types })
  const each = found
    .filter((edition) => isOf('programmes', edition))
    .flatMap(({ data }) =>
      (Object.keys(SHOWN) as Shown[]).map((type) => [type, data.urlPatterns[type] ?? ''] as const),
    )
  const once = new Map(each.map(([type, pattern]) => [`${type} ${pattern}`, [type, pattern]]))
  return ([...once.values()] as [Shown, string][]).filter(([, pattern]) => pattern !== '')
}

async function uidOf(
  reader: EditionReader,
  {
    type,
    locale,
    slug,
    id,
  }: { type: Shown; locale: string; slug: string | null; id: string | null },
): Promise<string | null> {
  const chain = [locale] as const
  if (id !== null) return (await byUid(reader, { type, uid: id, chain }))?.edition.uid ?? null
  if (slug === null) return null
  return (await bySlug(reader, { type, slug, chain }))?.edition.uid ?? null
}
