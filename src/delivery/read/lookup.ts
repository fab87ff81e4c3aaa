import type { EntryKey } from '../../entries/slugs.js'
import type { FormerSlug } from '../../editions/formerSlugs.js'
import type { Edition, EditionType, Ref } from '../../editions/types.js'
import type { EditionReader } from '../reader.js'
import { type Chain, type Delivered, mayStandIn } from './chain.js'
import { isOf } from './isOf.js'
import { compareText } from './order.js'
import type { Head } from './query.js'

type Wanted<T> = {
  type: T
  ref: Ref | null
  chain: Chain
  /** The locale that was asked for, where `chain` is that of an entry which stands in. @default its first */
  asked?: string
}

/**
 * The edition of a ref in the first locale of the chain that has one; null when none has, or when
 * the entry is not meant for the locale asked for.
 */
export async function one<T extends EditionType>(
  reader: EditionReader,
  { type, ref, chain, asked = chain[0] }: Wanted<T>,
): Promise<Delivered<T> | null> {
  if (ref === null) return null
  const found = await firstOf(reader, { type, ref, chain })
  const edition = found && mayStandIn(found, [asked]) ? found : null
  if (edition) reader.trace.see(edition)
  else reader.trace.seeList(type)
  return edition && { edition, chain }
}

/** Those of the refs that may be shown, in their order. */
export async function many<T extends EditionType>(
  reader: EditionReader,
  { refs, ...wanted }: Omit<Wanted<T>, 'ref'> & { refs: readonly Ref[] },
): Promise<Delivered<T>[]> {
  const found = await Promise.all(refs.map((ref) => one(reader, { ...wanted, ref })))
  return found.filter((item) => item !== null)
}

/**
 * The shared fields of an entry, from a published language: first those of the chain, then any. Its
 * texts are not to be shown.
 */
export async function anywhere<T extends EntryKey>(
  reader: EditionReader,
  { type, ref, chain }: Wanted<T>,
): Promise<Edition<T> | null> {
  if (ref === null) return null
  const [first, ...rest] = chain
  const edition = await firstOf(reader, { type, ref, chain: [first, ...rest, ...reader.locales] })
  if (edition) reader.trace.touch(edition)
  else reader.trace.seeList(type)
  return edition
}

export async function byUid<T extends EntryKey>(
  reader: EditionReader,
  { type, uid, chain }: { type: T; uid: string; chain: Chain },
): Promise<Delivered<T> | null> {
  return one(reader, { type, ref: await refOf(reader, { type, uid }), chain })
}

/** The ref of a public id that is published in some locale; null for any other text. */
export async function refOf(
  reader: EditionReader,
  { type, uid }: { type: EditionType; uid: string },
): Promise<Ref | null> {
  const { loaders, trace } = reader
  const heads = isUuid(uid) ? await loaders.byUid.load({ type, uid: uid.toLowerCase() }) : []
  if (heads[0]) trace.touch(heads[0])
  else trace.seeList(type)
  return heads[0]?.ref ?? null
}

/**
 * The entry whose slug it is or was, in any locale. Of several entries the one that has it in the
 * earliest locale of the chain, or else had it there last; then the one that was published first.
 */
export async function bySlug<T extends EntryKey>(
  reader: EditionReader,
  { type, slug, chain }: { type: T; slug: string; chain: Chain },
): Promise<Delivered<T> | null> {
  const named = await namedBy(reader, { type, slug, chain })
  for (const ref of new Set(named.map((item) => item.ref))) {
    const delivered = await one(reader, { type, ref, chain })
    if (!delivered) continue
    // An entry that has this slug in the language asked for would come first, once there is one.
    const isOwn = named.some((item) => item.ref === ref && item.rank === 0)
    if (!isOwn) reader.trace.seeList(type)
    return delivered
  }
  reader.trace.seeList(type)
  return null
}

/** The programme that a slug (of any locale, now or once) or a public id names. */
export async function programmeRef(reader: EditionReader, name: string): Promise<Ref | null> {
  const type = 'programmes'
  if (isUuid(name)) return refOf(reader, { type, uid: name })
  const { current, former } = await reader.loaders.bySlug.load({ type, slug: name, locale: null })
  const first = [...current].sort(firstPublished)[0]
  if (first) {
    reader.trace.touch(first)
    return first.ref
  }
  reader.trace.seeList(type)
  const [last] = await stillPublished(reader, former)
  return last?.ref ?? null
}

type Named = { ref: Ref; /** 0: it has the slug in the language asked for. */ rank: number }

/** Entries that have a slug or had it, the best first. */
async function namedBy(
  reader: EditionReader,
  { type, slug, chain }: { type: EntryKey; slug: string; chain: Chain },
): Promise<Named[]> {
  const place = (locale: string) => {
    const index = chain.indexOf(locale)
    return index < 0 ? chain.length : index
  }
  const rank = ({ locale }: { locale: string }, isFormer: boolean) =>
    2 * place(locale) + (isFormer ? 1 : 0)
  const found = await reader.loaders.bySlug.load({ type, slug, locale: chain[0] })
  const current = [...found.current].sort(firstPublished).map((item) => {
    return { ref: item.ref, rank: rank(item, false) }
  })
  const left = await stillPublished(reader, found.former)
  const once = left.map((item) => ({ ref: item.ref, rank: rank(item, true) }))
  return [...current, ...once].sort(byRank)
}

/**
 * Of former slugs those of entries that are still published in the language in which they had it: a
 * text that is withdrawn takes all its addresses with it.
 */
async function stillPublished(
  reader: EditionReader,
  former: readonly FormerSlug[],
): Promise<FormerSlug[]> {
  const heads = await Promise.all(former.map(({ ref }) => editionsOf(reader, ref)))
  return former.filter(({ locale }, index) => heads[index]?.some((head) => head.locale === locale))
}

function byRank(a: Named, b: Named): number {
  return a.rank - b.rank
}

/** Every published edition of an entry, without content: its locales. */
export async function editionsOf(reader: EditionReader, ref: Ref): Promise<Head[]> {
  const heads = await reader.loaders.editionsOf.load(ref)
  for (const { visibleUntil } of heads) reader.trace.turn(visibleUntil)
  return heads
}

async function firstOf<T extends EditionType>(
  { loaders }: EditionReader,
  { type, ref, chain }: { type: T; ref: Ref; chain: Chain },
): Promise<Edition<T> | null> {
  const inEach = await Promise.all(chain.map((locale) => loaders.edition.load({ ref, locale })))
  const edition = inEach.find((found) => found !== null)
  return edition && isOf(type, edition) ? edition : null
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}

function firstPublished(a: Edition, b: Edition): number {
  return compareText(a.publishedAt, b.publishedAt) || compareText(a.uid, b.uid)
}
