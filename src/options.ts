import type { Config, Locale } from 'payload'

import { type CollectionKey, DEFAULT_SLUGS } from './entries/slugs.js'
import type {
  CollectionOptions,
  LocaleOptions,
  LocaleSettings,
  PluginOptions,
  Settings,
} from './entries/settings.js'
import { resolveRights } from './access/resolveRights.js'
import { resolveDelivery } from './delivery/resolveDelivery.js'
import { optionsError } from './errors.js'
import { resolveMonitoring } from './monitoring/resolveMonitoring.js'
import { BLOCKS } from './richText/blocks.js'
import { resolveBlocks } from './richText/resolveBlocks.js'
import { resolveTranslation } from './translation/resolveTranslation.js'
import { resolveLimits } from './entries/resolveLimits.js'
import { resolveSecurity } from './security/options.js'
import { resolveVideoHosts } from './video/videoHosts.js'

/** Parts that a host app can leave out; the others depend on each other. */
const SWITCHABLE = ['stories', 'keyResults', 'documents', 'users', 'apiClients'] as const

/**
 * Validates the options against the host config and fills in the defaults.
 *
 * @throws INVALID_OPTIONS naming the option, the expected and the given value.
 */
export function resolveOptions(
  options: PluginOptions,
  config: Pick<Config, 'localization' | 'serverURL'>,
): Settings {
  const locales = resolveLocales(options, config)
  return {
    enabled: options.enabled ?? true,
    locales,
    defaultLocale: locales.find((locale) => locale.isDefault)?.code ?? 'fr',
    ...resolveCollections(options.collections),
    rights: resolveRights(options.rights),
    delivery: resolveDelivery(options.delivery),
    limits: resolveLimits(options.limits),
    security: resolveSecurity(options.security),
    monitoring: resolveMonitoring(options.monitoring),
    translation: resolveTranslation(options.translation),
    publicUrl: resolvePublicUrl(options.publicUrl ?? config.serverURL ?? ''),
    mediaDir: options.mediaDir ?? 'media',
    storage: options.storage ?? null,
    runner: options.runner ?? true,
    videoHosts: resolveVideoHosts(options.videoHosts),
    autosave: resolveAutosave(options.autosave ?? false),
    richText: { blocks: resolveBlocks(BLOCKS, options.richText) },
  }
}

function resolveCollections(
  given: PluginOptions['collections'] = {},
): Pick<Settings, 'slugs' | 'off' | 'collections'> {
  const slugs: Record<CollectionKey, string> = { ...DEFAULT_SLUGS }
  const off = new Set<CollectionKey>()
  const collections: Partial<Record<CollectionKey, CollectionOptions>> = {}
  for (const [key, value] of Object.entries(given)) {
    if (!isCollectionKey(key)) throw unknownCollection(key)
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
  return { slugs, off, collections }
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
    if (seen.has(code)) throw optionsError(where, 'unique locale codes', code)
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

function unknownCollection(key: string) {
  const known = Object.keys(DEFAULT_SLUGS).join(', ')
  return optionsError(`collections.${key}`, `one of ${known}`, key)
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
      throw optionsError(`collections.${key}.slug`, `a slug that ${other} does not use`, slug)
    owner.set(slug, key)
  }
}

/** A draft for each letter would be more work for the server than for its writer. */
const LEAST_SECONDS = 2

function resolveAutosave(autosave: number | false): number | false {
  if (autosave === false) return false
  if (Number.isFinite(autosave) && autosave >= LEAST_SECONDS) return autosave
  throw optionsError('autosave', `false, or seconds from ${LEAST_SECONDS}`, autosave)
}

function resolvePublicUrl(url: string): string {
  if (url === '') return ''
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw optionsError('publicUrl', 'an absolute http(s) URL', url)
  return url.replace(/\/+$/, '')
}
