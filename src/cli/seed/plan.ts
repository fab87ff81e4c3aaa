import { isEntryKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import {
  type Link,
  type Revision,
  SEED_LOCALES,
  type SeedItem,
  type SeedKey,
  type SeedLocale,
} from './content/types.js'

export type Data = Readonly<Record<string, unknown>>

/** One item of the seed, fitted to the host app. */
export type Planned = {
  readonly key: SeedKey
  readonly uid: string
  /** What messages call it: `themes « Durabilité environnementale »`. */
  readonly name: string
  /** File name in `files/`; null: not an upload. */
  readonly file: string | null
  /** It has a status in each locale. */
  readonly isEntry: boolean
  readonly shared: Data
  /** By configured locale, the source first; empty when nothing of it is translated. */
  readonly texts: readonly { readonly locale: string; readonly data: Data }[]
  /** Only where both its languages are configured. */
  readonly revision: Revision<Data> | null
}

/** A write of texts in a locale: as they first were, or in place of those that `replaced` names. */
export type Step = {
  readonly locale: string
  readonly data: Data
  readonly replaced: Data | null
}

/**
 * Fits the seed to the host app: leaves out the parts that are switched off, and what exists only
 * in languages that are not configured. Empty when the host app has none of the seed's languages.
 */
export function planSeed({
  content,
  settings,
}: {
  content: readonly SeedItem[]
  settings: Pick<Settings, 'locales' | 'off'>
}): Planned[] {
  const codes = new Set(settings.locales.map(({ code }) => code))
  const isConfigured = (locale: SeedLocale) => codes.has(locale)
  if (!SEED_LOCALES.some(isConfigured)) return []
  return content
    .filter(({ collection }) => !settings.off.has(collection))
    .map((item) => ({ item, shared: withLanguages(item.shared, isConfigured) }))
    .filter(({ item, shared }) => item.collection !== 'files' || 'language' in shared)
    .map(({ item, shared }) => plan(item, shared, SEED_LOCALES.filter(isConfigured)))
    .filter(({ texts }, index, all) => texts.length > 0 || !all[index]?.isEntry)
}

function plan(item: SeedItem, shared: Data, locales: SeedLocale[]): Planned {
  const texts = locales.flatMap((locale) => {
    const data: Data | undefined = item.texts[locale]
    return data ? [{ locale, data }] : []
  })
  const first = texts[0]?.data ?? {}
  const title = [first.title, first.name, first.statement, first.question, item.file]
  return {
    key: item.collection,
    uid: item.uid,
    name: `${item.collection} « ${title.find(isText) ?? item.uid} »`,
    file: item.file ?? null,
    isEntry: isEntryKey(item.collection),
    shared,
    texts,
    revision: isRevised(item, locales) ? (item.revision ?? null) : null,
  }
}

function isRevised({ revision }: SeedItem, locales: SeedLocale[]): boolean {
  return revision !== undefined && locales[0] === 'fr' && locales.includes(revision.behind)
}

/**
 * What is written of an item, in order: a text that was revised first as it was, then the
 * translation that is of it, and only then as it is now.
 */
export function stepsOf({ texts, revision }: Pick<Planned, 'texts' | 'revision'>): Step[] {
  const plain = texts.map((text) => ({ ...text, replaced: null }))
  const [source, ...targets] = plain
  if (!source || !revision) return plain
  const earlier = { ...source.data, ...revision.earlier }
  const isBehind = ({ locale }: Step) => locale === revision.behind
  return [
    { ...source, data: earlier },
    ...targets.filter(isBehind),
    { ...source, replaced: earlier },
    ...targets.filter((step) => !isBehind(step)),
  ]
}

/** Without the languages that are not configured: a select would refuse them. */
function withLanguages(shared: Data, isConfigured: (locale: SeedLocale) => boolean): Data {
  const isKept = ([field, value]: [string, unknown]) =>
    !['language', 'statementLanguage'].includes(field) ||
    SEED_LOCALES.some((locale) => locale === value && isConfigured(locale))
  return Object.fromEntries(Object.entries(shared).filter(isKept))
}

/** The whole data of an item in one locale; groups that hold both kinds of fields are joined. */
export function merge(shared: Data, texts: Data): Data {
  const merged: Record<string, unknown> = { ...shared }
  for (const [field, value] of Object.entries(texts)) {
    const other = merged[field]
    merged[field] = isData(other) && isData(value) ? merge(other, value) : value
  }
  return merged
}

/**
 * The data with ids for links. Where `idOf` knows none, the link is left out, and so is the row or
 * rich text block that holds it.
 */
export function resolveLinks<T>(value: T, idOf: (link: Link) => unknown): unknown {
  if (isLink(value)) return idOf(value)
  if (Array.isArray(value)) {
    return value.filter((row) => !lacks(row, idOf)).map((row) => resolveLinks(row, idOf))
  }
  if (!isData(value)) return value
  const entries = Object.entries(value).map(([field, inner]) => [field, resolveLinks(inner, idOf)])
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

function lacks(value: unknown, idOf: (link: Link) => unknown): boolean {
  if (isLink(value)) return idOf(value) === undefined
  return isData(value) && Object.values(value).some((inner) => lacks(inner, idOf))
}

/**
 * Whether what is stored still allows the seed to write `texts`: each stored text is empty or the
 * seed's own. Rich text counts by its presence in the other fields: it is saved with them.
 *
 * @param stored all-locale document: `{ title: { fr, es } }`.
 */
export function isUntouched({
  texts,
  stored,
  locale,
}: {
  texts: Data
  stored: unknown
  locale: string
}): boolean {
  return Object.entries(texts).every(([field, text]) => {
    const inner = isData(stored) ? stored[field] : undefined
    if (typeof text === 'string') {
      const kept = isData(inner) ? inner[locale] : undefined
      return kept === undefined || kept === null || kept === '' || kept === text
    }
    return !isData(text) || 'root' in text || isUntouched({ texts: text, stored: inner, locale })
  })
}

function isLink(value: unknown): value is Link {
  return isData(value) && typeof value.link === 'string' && typeof value.uid === 'string'
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
