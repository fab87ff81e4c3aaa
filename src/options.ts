import type { CollectionConfig, Config, Field, Locale } from 'payload'

import { type CollectionKey, DEFAULT_SLUGS } from '../collections/slugs.js'
import { resolveRights } from './access/resolveRights.js'
import type { Rights, RightsOptions } from './access/rights.js'
import { resolveDelivery } from './delivery/resolveDelivery.js'
import { optionsError } from './errors.js'
import type { TranslationOptions } from './translation/checks/types.js'
import { resolveTranslation, type TranslationSettings } from './translation/resolveTranslation.js'
import { resolveSecurity, type SecurityOptions, type SecuritySettings } from './security/options.js'

/** Parts that a host app may leave out; the rest depend on each other. */
const SWITCHABLE = ['stories', 'keyResults', 'documents', 'users', 'apiClients'] as const

/** How a host app shapes one collection of the plugin. */
export type CollectionOptions = {
  /** Slug in the host app, kebab-case. @default `DEFAULT_SLUGS` */
  slug?: string
  /**
   * Fields to add, after the plugin's own. One marked `custom: { delivery: true }` comes out of the
   * delivery API under its name.
   */
  fields?: Field[]
  /** Access functions that replace the plugin's, one by one. */
  access?: CollectionConfig['access']
  /** Last word on the finished collection. */
  override?: (collection: CollectionConfig) => CollectionConfig
}

/** A language that entries are written in. */
export type LocaleOptions = {
  /** Payload's locale code, for example `fr` or `pt-BR`. */
  code: string
  /** BCP 47 tag for `lang` and formatting. @default `code` */
  tag?: string
}

export type DeliveryOptions = {
  /** Path below Payload's API route. @default '/delivery' */
  path?: string
  /** Serve the GraphiQL page. @default true outside production */
  explorer?: boolean
  /** Answer `X-Pseudo: 1` with the texts of a pseudo-locale, for front-end tests. @default false */
  pseudo?: boolean
  /** Highest cost of one operation; a list costs `first` times its nodes. @default 20000 */
  maxCost?: number
  /** Deepest selection. @default 14 */
  maxDepth?: number
  /** Most fields and aliases side by side in one selection, over the whole operation. @default 800 */
  maxBreadth?: number
  /** Most tokens in one document. @default 4000 */
  maxTokens?: number
  /** Largest request body, bytes. @default 131072 */
  maxBodyBytes?: number
  /** Only these operations are answered, by SHA-256 (hex) of their text. @default any */
  trustedDocuments?: Record<string, string>
}

/** Settings of the plugin; each has a default. An explicit `undefined` means the default. */
export type PluginOptions = {
  /** false: collections and fields stay, so that the schema is stable; behaviour goes. @default true */
  enabled?: boolean
  /** Languages, the first the default. Ignored when the host config has `localization`. @default fr, es, en */
  locales?: LocaleOptions[]
  /** By collection; `false` leaves out one of stories, keyResults, documents, users, apiClients. */
  collections?: Partial<Record<CollectionKey, CollectionOptions | false>>
  /**
   * Changes of the table of rights (`docs/reference/rights.md`), by role, collection or `entries`,
   * and action. @default the table
   */
  rights?: RightsOptions
  /** The public API; `false` leaves it out. */
  delivery?: DeliveryOptions | false
  /** Limits on requests, who may make accounts, which sites may use cookies. */
  security?: SecurityOptions
  /** Absolute URL under which the public reaches this server. @default Payload's `serverURL` */
  publicUrl?: string
  /** Folder for uploads, absolute path or relative to the working directory. @default 'media' */
  mediaDir?: string
  /**
   * Publish and unpublish in this process what is scheduled. Without it do so by
   * `npx stories schedules run`; what the public sees is the same. @default true
   */
  runner?: boolean
  /** How translations are checked, and whether a machine may draft them. */
  translation?: TranslationOptions
}

/** A language, resolved. */
export type LocaleSettings = {
  readonly code: string
  readonly tag: string
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly isDefault: boolean
}

/** Every option present and checked; what features receive. */
export type Settings = {
  readonly enabled: boolean
  readonly locales: readonly LocaleSettings[]
  readonly defaultLocale: string
  readonly slugs: Readonly<Record<CollectionKey, string>>
  readonly off: ReadonlySet<CollectionKey>
  readonly collections: Readonly<Partial<Record<CollectionKey, CollectionOptions>>>
  readonly rights: Rights
  readonly delivery:
    | Readonly<
        Required<Omit<DeliveryOptions, 'trustedDocuments'>> & {
          trustedDocuments: Record<string, string> | null
        }
      >
    | false
  readonly security: SecuritySettings
  /** Without trailing slash; empty: URLs are made from the request's own origin. */
  readonly publicUrl: string
  readonly mediaDir: string
  readonly runner: boolean
  readonly translation: TranslationSettings
}

/**
 * Checks the options against the host config and fills in the defaults.
 *
 * @throws INVALID_OPTIONS naming the option, what was expected and what came.
 */
export function resolveOptions(
  options: PluginOptions,
  config: Pick<Config, 'localization' | 'serverURL'>,
): Settings {
  const locales = resolveLocales(options, config)
  const slugs: Record<CollectionKey, string> = { ...DEFAULT_SLUGS }
  const off = new Set<CollectionKey>()
  const collections: Partial<Record<CollectionKey, CollectionOptions>> = {}
  for (const [key, value] of Object.entries(options.collections ?? {})) {
    const known = Object.keys(DEFAULT_SLUGS).join(', ')
    if (!isCollectionKey(key)) throw optionsError(`collections.${key}`, `one of ${known}`, key)
    if (value === false) {
      if (!(SWITCHABLE as readonly string[]).includes(key)) {
        throw optionsError(`collections.${key}`, `false only for ${SWITCHABLE.join(', ')}`, false)
      }
      off.add(key)
    } else if (value) {
      collections[key] = value
      if (value.slug !== undefined) slugs[key] = checkSlug(key, value.slug)
    }
  }
  checkDistinct(slugs)
  return {
    enabled: options.enabled ?? true,
    locales,
    defaultLocale: locales.find((locale) => locale.isDefault)?.code ?? 'fr',
    slugs,
    off,
    collections,
    rights: resolveRights(options.rights),
    delivery: resolveDelivery(options.delivery),
    security: resolveSecurity(options.security),
    translation: resolveTranslation(options.translation),
    publicUrl: resolvePublicUrl(options.publicUrl ?? config.serverURL ?? ''),
    mediaDir: options.mediaDir ?? 'media',
    runner: options.runner ?? true,
  }
}

function resolveLocales(
  options: PluginOptions,
  config: Pick<Config, 'localization'>,
): LocaleSettings[] {
  const host = config.localization
  const given: LocaleOptions[] = host
    ? host.locales.map((locale: Locale | string) =>
        typeof locale === 'string' ? { code: locale } : { code: locale.code },
      )
    : (options.locales ?? [{ code: 'fr' }, { code: 'es' }, { code: 'en' }])
  if (given.length === 0) throw optionsError('locales', 'at least one locale', given)
  const tags = new Map((options.locales ?? []).map((locale) => [locale.code, locale.tag]))
  const defaultCode = host ? host.defaultLocale : given[0]?.code
  const seen = new Set<string>()
  return given.map(({ code }, index) => {
    const where = `locales[${index}].code`
    const tag = tags.get(code) ?? code
    if (!isLanguageTag(tag)) throw optionsError(where, 'a BCP 47 tag such as "fr" or "pt-BR"', tag)
    if (seen.has(code)) throw optionsError(where, 'each locale once', code)
    seen.add(code)
    const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? code
    const locale = new Intl.Locale(tag)
    const rtl = ['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb'].includes(locale.language)
    return { code, tag, name: own, dir: rtl ? 'rtl' : 'ltr', isDefault: code === defaultCode }
  })
}

function isLanguageTag(tag: unknown): tag is string {
  if (typeof tag !== 'string' || !/^[a-z]{2,3}(-|$)/i.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isCollectionKey(key: string): key is CollectionKey {
  return key in DEFAULT_SLUGS
}

function checkSlug(key: CollectionKey, slug: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(slug))
    throw optionsError(`collections.${key}.slug`, 'a kebab-case slug', slug)
  return slug
}

function checkDistinct(slugs: Record<CollectionKey, string>): void {
  const owner = new Map<string, string>()
  for (const [key, slug] of Object.entries(slugs)) {
    const other = owner.get(slug)
    if (other)
      throw optionsError(`collections.${key}.slug`, `a slug not yet taken by ${other}`, slug)
    owner.set(slug, key)
  }
}

function resolvePublicUrl(url: string): string {
  if (url === '') return ''
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw optionsError('publicUrl', 'an absolute http(s) URL', url)
  return url.replace(/\/+$/, '')
}
