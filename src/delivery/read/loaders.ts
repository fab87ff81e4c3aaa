import DataLoader from 'dataloader'

import type { FormerSlug } from '../../editions/formerSlugs.js'
import type { Edition, EditionType, Ref } from '../../editions/types.js'
import { bestOfEach, type Chain } from './chain.js'
import { compareText } from './order.js'
import { type EditionQuery, type Head, isWhole } from './query.js'
import type { EditionSource } from './source.js'

type EditionKey = { ref: Ref; locale: string }
/** `locale`: in which the slug is looked for first; null: any is as good. */
type SlugKey = { type: EditionType; slug: string; locale: string | null }
type UidKey = { type: EditionType; uid: string }
type ThemeKey = { type: EditionType; theme: Ref; curated: readonly Ref[]; chain: Chain }

export type Slugged = {
  /** Visible editions whose own slug it is. */
  current: readonly Edition[]
  /** Slugs that were public once, the one given up last first. */
  former: readonly FormerSlug[]
}

/** The batches of one request: loads in the same tick cost one read, at any depth. */
export type Loaders = {
  edition: DataLoader<EditionKey, Edition | null, string>
  /** Every visible edition of an entry. */
  editionsOf: DataLoader<Ref, Head[]>
  /** Who has a slug, in any locale, and who had it where nobody has it in the locale of the key. */
  bySlug: DataLoader<SlugKey, Slugged, string>
  byUid: DataLoader<UidKey, Head[], string>
  /** Entries of a type that name a theme or are in its curated list. */
  ofTheme: DataLoader<ThemeKey, Head[], string>
  /** Themes of a programme, with content. */
  themesOf: DataLoader<{ programme: Ref; chain: Chain }, Edition<'themes'>[], string>
}

export function createLoaders(source: EditionSource): Loaders {
  const edition = editionLoader(source)
  const remember = (editions: readonly (Edition | Head)[]) => {
    for (const found of editions)
      if (isWhole(found)) edition.prime({ ref: found.ref, locale: found.locale }, found)
  }
  const heads: Heads = async (query) => {
    const found = await source.heads(query)
    remember(found)
    return found
  }
  return {
    edition,
    editionsOf: new DataLoader<Ref, Head[]>(async (refs) => {
      const found = await heads({ types: typesOf(refs), refs })
      return refs.map((ref) => found.filter((head) => head.ref === ref))
    }),
    bySlug: slugLoader(source, remember),
    byUid: uidLoader(heads),
    ofTheme: themeLoader(heads),
    themesOf: seriesLoader(source, remember),
  }
}

function editionLoader(source: EditionSource): Loaders['edition'] {
  return new DataLoader(
    async (keys: readonly EditionKey[]) => {
      const refs = unique(keys.map(({ ref }) => ref))
      const locales = unique(keys.map(({ locale }) => locale))
      const editions = await source.editions({ types: typesOf(refs), refs, locales })
      const byKey = new Map(editions.map((found) => [editionKey(found), found]))
      return keys.map((key) => byKey.get(editionKey(key)) ?? null)
    },
    { cacheKeyFn: editionKey },
  )
}

type Heads = (query: EditionQuery) => Promise<Head[]>

function uidLoader(read: Heads): Loaders['byUid'] {
  return new DataLoader(
    async (keys: readonly UidKey[]) => {
      const heads = await read({
        types: unique(keys.map(({ type }) => type)),
        uids: unique(keys.map(({ uid }) => uid)),
      })
      return keys.map(({ type, uid }) =>
        heads.filter((head) => head.type === type && head.uid === uid),
      )
    },
    { cacheKeyFn: ({ type, uid }) => `${type}:${uid}` },
  )
}

/**
 * Former slugs are read only for keys that need them, and all keys wait for that: several languages
 * of one page, asked for by the slug of one, stay in step.
 */
function slugLoader(
  source: EditionSource,
  remember: (editions: readonly Edition[]) => void,
): Loaders['bySlug'] {
  return new DataLoader(
    async (keys: readonly SlugKey[]) => {
      const editions = await source.editions(namesOf(keys))
      remember(editions)
      const currentOf = ({ type, slug }: SlugKey) =>
        editions.filter((found) => found.type === type && found.slug === slug)
      const needy = new Set(keys.filter((key) => !hasOwn(currentOf(key), key)))
      const former = needy.size === 0 ? [] : await source.former(namesOf([...needy]))
      const newest = former.sort((a, b) => compareText(b.at, a.at))
      const formerOf = ({ type, slug }: SlugKey) =>
        newest.filter((found) => found.slug === slug && found.ref.startsWith(`${type}:`))
      return keys.map((key) => ({
        current: currentOf(key),
        former: needy.has(key) ? formerOf(key) : [],
      }))
    },
    { cacheKeyFn: ({ type, slug, locale }) => `${type}:${slug}:${locale ?? ''}` },
  )
}

function namesOf(keys: readonly SlugKey[]) {
  return {
    types: unique(keys.map(({ type }) => type)),
    slugs: unique(keys.map(({ slug }) => slug)),
  }
}

function hasOwn(current: readonly Edition[], { locale }: SlugKey): boolean {
  return current.some((found) => locale === null || found.locale === locale)
}

function themeLoader(read: Heads): Loaders['ofTheme'] {
  return new DataLoader(
    async (keys: readonly ThemeKey[]) => {
      const heads = await read({
        types: unique(keys.map(({ type }) => type)),
        locales: unique(keys.flatMap(({ chain }) => chain)),
        ofThemes: {
          themes: unique(keys.map(({ theme }) => theme)),
          refs: unique(keys.flatMap(({ curated }) => curated)),
        },
      })
      return keys.map(({ type, theme, curated, chain }) =>
        heads.filter(
          (head) =>
            head.type === type &&
            chain.includes(head.locale) &&
            (head.themes.includes(theme) || curated.includes(head.ref)),
        ),
      )
    },
    {
      cacheKeyFn: ({ type, theme, curated, chain }) =>
        JSON.stringify([type, theme, curated, chain]),
    },
  )
}

function seriesLoader(
  source: EditionSource,
  remember: (editions: readonly Edition[]) => void,
): Loaders['themesOf'] {
  return new DataLoader(
    async (keys: readonly { programme: Ref; chain: Chain }[]) => {
      const themes = await source.editions({
        types: ['themes'],
        programmes: unique(keys.map(({ programme }) => programme)),
        locales: unique(keys.flatMap(({ chain }) => chain)),
      })
      remember(themes)
      return keys.map(({ programme, chain }) =>
        bestOfEach(themes.filter(isTheme), chain).filter((theme) => theme.programme === programme),
      )
    },
    { cacheKeyFn: ({ programme, chain }) => JSON.stringify([programme, chain]) },
  )
}

function isTheme(edition: Edition): edition is Edition<'themes'> {
  return edition.type === 'themes'
}

function editionKey({ ref, locale }: EditionKey): string {
  return `${ref}:${locale}`
}

function typesOf(refs: readonly Ref[]): EditionType[] {
  // A ref is `type:id`.
  return unique(refs.map((ref) => ref.slice(0, ref.indexOf(':')) as EditionType))
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
