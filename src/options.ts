import type { Config, Locale } from 'payload'
import { z } from 'zod'

import { type CollectionKey, DEFAULT_SLUGS } from './entries/slugs.js'
import type {
  CollectionOptions,
  LocaleOptions,
  LocaleSettings,
  PluginOptions,
  Settings,
} from './entries/settings.js'
import { resolveRights, RIGHTS_OPTIONS } from './access/resolveRights.js'
import { DELIVERY, resolveDelivery } from './delivery/resolveDelivery.js'
import { COLLECTIONS, LOCALES } from './entries/hostOptions.js'
import { readOption } from './entries/readOption.js'
import { MONITORING, resolveMonitoring } from './monitoring/resolveMonitoring.js'
import { resolveBlocks, RICH_TEXT } from './richText/resolveBlocks.js'
import { said } from './schema/said.js'
import { resolveTranslation, TRANSLATION } from './translation/resolveTranslation.js'
import { resolveLimits, TEXT_LIMITS } from './entries/resolveLimits.js'
import { resolveSecurity, SECURITY } from './security/options.js'
import { isStore, missingOf } from './storage/isStore.js'
import type { FileStore } from './storage/fileStore.js'
import { resolveTargets } from './targets/resolveTargets.js'
import { WEBHOOKS } from './targets/webhookOptions.js'
import { resolveVideoHosts, VIDEO_HOSTS } from './video/resolveVideoHosts.js'

/** A draft for each letter would be more work for the server than for its writer. */
const LEAST_SECONDS = 2

const URL_OPTION = said(
  z
    .string()
    .refine((url) => url === '' || (/^https?:\/\//.test(url) && URL.canParse(url)))
    .transform((url) => url.replace(/\/+$/, '')),
  { expected: 'an absolute http(s) URL' },
)

/** Every option of the plugin. `entries/settings.ts` says the same to the editor of a host's developer. */
export const OPTIONS = z.strictObject({
  enabled: z.boolean().default(true),
  locales: LOCALES,
  collections: COLLECTIONS,
  rights: RIGHTS_OPTIONS.optional(),
  delivery: DELIVERY,
  webhooks: WEBHOOKS,
  limits: TEXT_LIMITS,
  security: SECURITY,
  monitoring: MONITORING,
  publicUrl: URL_OPTION.optional(),
  mediaDir: said(z.string().min(1), { expected: 'the path of a folder' }).default('media'),
  storage: said(z.custom<FileStore>(isStore), {
    expected: '`s3Files(…)`, or a store with `read`, `write`, `remove` and `list`',
    // It may hold keys.
    shown: missingOf,
  }).optional(),
  runner: z.boolean().default(true),
  autosave: said(z.union([z.literal(false), z.number().min(LEAST_SECONDS)]), {
    expected: `false, or seconds from ${LEAST_SECONDS}`,
  }).default(false),
  videoHosts: VIDEO_HOSTS,
  richText: RICH_TEXT,
  translation: TRANSLATION,
})

/**
 * Validates the options against the host config and fills in the defaults.
 *
 * @throws INVALID_OPTIONS naming each wrong option, the expected and the given value.
 */
export function resolveOptions(
  options: PluginOptions,
  config: Pick<Config, 'localization' | 'serverURL'>,
): Settings {
  const { enabled, mediaDir, runner, autosave } = readOption('', OPTIONS, options)
  const locales = resolveLocales(options, config)
  const delivery = resolveDelivery(options.delivery)
  return {
    enabled,
    locales,
    defaultLocale: locales.find((locale) => locale.isDefault)?.code ?? 'fr',
    ...resolveCollections(options.collections),
    rights: resolveRights(options.rights),
    delivery,
    webhooks: resolveTargets({
      webhooks: options.webhooks,
      purge: delivery ? delivery.purge : [],
      locales,
    }),
    limits: resolveLimits(options.limits),
    security: resolveSecurity(options.security),
    monitoring: resolveMonitoring(options.monitoring),
    translation: resolveTranslation(options.translation),
    publicUrl: readOption('publicUrl', URL_OPTION, options.publicUrl ?? config.serverURL ?? ''),
    mediaDir,
    storage: options.storage ?? null,
    runner,
    videoHosts: resolveVideoHosts(options.videoHosts),
    autosave,
    richText: { blocks: resolveBlocks(options.richText) },
  }
}

function resolveCollections(
  given: PluginOptions['collections'] = {},
): Pick<Settings, 'slugs' | 'off' | 'collections'> {
  const slugs: Record<CollectionKey, string> = { ...DEFAULT_SLUGS }
  const off = new Set<CollectionKey>()
  const collections: Partial<Record<CollectionKey, CollectionOptions>> = {}
  for (const [name, value] of Object.entries(given)) {
    const key = name as CollectionKey // the schema knows no others
    if (value === false) off.add(key)
    else if (value) {
      collections[key] = value
      if (value.slug !== undefined) slugs[key] = value.slug
    }
  }
  return { slugs, off, collections }
}

const DEFAULT_LOCALES: LocaleOptions[] = [{ code: 'fr' }, { code: 'es' }, { code: 'en' }]

/** Scripts of these languages are written from right to left. */
const RTL = ['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb']

function resolveLocales(
  { locales = DEFAULT_LOCALES }: PluginOptions,
  { localization: host }: Pick<Config, 'localization'>,
): LocaleSettings[] {
  const tags = new Map(locales.map(({ code, tag }) => [code, tag]))
  const codes = host
    ? host.locales.map((locale: Locale | string) =>
        typeof locale === 'string' ? locale : locale.code,
      )
    : locales.map(({ code }) => code)
  // A host's own locales are held to the same.
  readOption(
    'locales',
    LOCALES,
    codes.map((code) => ({ code, tag: tags.get(code) })),
  )
  const defaultCode = host ? host.defaultLocale : codes[0]
  return codes.map((code) => {
    const tag = tags.get(code) ?? code
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? code
    const dir = RTL.includes(new Intl.Locale(tag).language) ? 'rtl' : 'ltr'
    return { code, tag, name, dir, isDefault: code === defaultCode }
  })
}
