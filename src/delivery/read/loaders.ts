import DataLoader from 'dataloader'

import type { FormerSlug } from '../../editions/formerSlugs.js'
import type { Edition, EditionType, Ref } from '../../editions/types.js'
import { bestOfEach, type Chain } from './chain.js'
import { compareText } from './order.js'
import type { Head } from './query.js'
import type { EditionSource } from './source.js'

type EditionKey = { ref: Ref; locale: string }
type SlugKey = { type: EditionType; slug: string }
type UidKey = { type: EditionType; uid: string }
type ThemeKey = { type: EditionType; theme: Ref; curated: readonly Ref[]; chain: Chain }

/** The batches of one request: loads in the same tick cost one read, at any depth. */
export type Loaders = {
  edition: DataLoader<EditionKey, Edition | null, string>
  /** Every visible edition of an entry. */
  editionsOf: DataLoader<Ref, Head[]>
  /** Visible editions whose own slug it is, in any locale. */
  bySlug: DataLoader<SlugKey, Edition[], string>
  /** Slugs that were public once, the one given up last first. */
  byFormerSlug: DataLoader<SlugKey, FormerSlug[], string>
  byUid: DataLoader<UidKey, Head[], string>
  /** Entries of a type that name a theme or are in its curated list. */
  ofTheme: DataLoader<ThemeKey, Head[], string>
  /** Themes of a programme, with content. */
  themesOf: DataLoader<{ programme: Ref; chain: Chain }, Edition<'themes'>[], string>
}

export function createLoaders(source: EditionSource): Loaders {
  const edition = editionLoader(source)
  const remember = (editions: readonly Edition[]) => {
    for (const found of editions) edition.prime({ ref: found.ref, locale: found.locale }, found)
  }
  return {
    edition,
    editionsOf: new DataLoader<Ref, Head[]>(async (refs) => {
      const heads = await source.heads({ types: typesOf(refs), refs })
      return refs.map((ref) => heads.filter((head) => head.ref === ref))
    }),
    bySlug: new DataLoader<SlugKey, Edition[], string>(
      async (keys) => {
        const editions = await source.editions({
          types: unique(keys.map(({ type }) => type)),
          slugs: unique(keys.map(({ slug }) => slug)),
        })
        remember(editions)
        return keys.map(({ type, slug }) =>
          editions.filter((found) => found.type === type && found.slug === slug),
        )
      },
      { cacheKeyFn: slugKey },
    ),
    byFormerSlug: formerLoader(source),
    byUid: uidLoader(source),
    ofTheme: themeLoader(source),
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

function uidLoader(source: EditionSource): Loaders['byUid'] {
  return new DataLoader(
    async (keys: readonly UidKey[]) => {
      const heads = await source.heads({
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

function formerLoader(source: EditionSource): Loaders['byFormerSlug'] {
  return new DataLoader(
    async (keys: readonly SlugKey[]) => {
      const former = await source.former({
        types: unique(keys.map(({ type }) => type)),
        slugs: unique(keys.map(({ slug }) => slug)),
      })
      const newest = former.sort((a, b) => compareText(b.at, a.at))
      return keys.map(({ type, slug }) =>
        newest.filter((found) => found.slug === slug && found.ref.startsWith(`${type}:`)),
      )
    },
    { cacheKeyFn: slugKey },
  )
}

function slugKey({ type, slug }: SlugKey): string {
  return `${type}:${slug}`
}

function themeLoader(source: EditionSource): Loaders['ofTheme'] {
  return new DataLoader(
    async (keys: readonly ThemeKey[]) => {
      const heads = await source.heads({
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
