import type { CollectionConfig, Field } from 'payload'

import type { Rights, RightsOptions } from '../access/rights.js'
import type { RichTextOptions, RichTextSettings } from '../richText/types.js'
import type { TextLimits } from './resolveLimits.js'
import type { MonitoringOptions, MonitoringSettings } from '../monitoring/types.js'
import type { SecurityOptions, SecuritySettings } from '../security/options.js'
import type { FileStore } from '../storage/fileStore.js'
import type { PurgeOptions } from '../targets/purgeOptions.js'
import type { WebhookOptions } from '../targets/webhookOptions.js'
import type { TranslationOptions } from '../translation/checks/types.js'
import type { TranslationSettings } from '../translation/resolveTranslation.js'
import type { Target } from '../webhooks/types.js'
import type { CollectionKey } from './slugs.js'

/** How a host app shapes one collection of the plugin. */
export type CollectionOptions = {
  /** Slug in the host app, kebab-case. @default `DEFAULT_SLUGS` */
  slug?: string
  /**
   * Fields to add after the plugin's own. The delivery API exposes fields with `custom: { delivery:
   * true }` under their names.
   */
  fields?: Field[]
  /** Access functions that replace the plugin's, individually. */
  access?: CollectionConfig['access']
  /** Changes the finished collection. */
  override?: (collection: CollectionConfig) => CollectionConfig
}

/** A language of entries. */
export type LocaleOptions = {
  /** Payload's locale code, for example `fr` or `pt-BR`. */
  code: string
  /** BCP 47 tag for `lang` and formatting. @default `code` */
  tag?: string
}

/** Seconds. */
export type CacheControl = { sMaxAge: number; staleWhileRevalidate: number; staleIfError: number }

export type DeliveryOptions = {
  /** Path below Payload's API route. @default '/delivery' */
  path?: string
  /** Serve the GraphiQL page. @default true outside production */
  explorer?: boolean
  /** Respond to `X-Pseudo: 1` with pseudo-translated text, for front-end tests. @default false */
  pseudo?: boolean
  /**
   * Maximum cost of one operation; a list costs `first` times the cost of a node. @default 20000
   */
  maxCost?: number
  /** Maximum depth of an operation. @default 14 */
  maxDepth?: number
  /** Maximum number of fields and aliases in the whole operation. @default 800 */
  maxBreadth?: number
  /** Maximum number of tokens in one document. @default 4000 */
  maxTokens?: number
  /**
   * Maximum number of rows that one operation reads from the database, all its fields together;
   * 2,000 characters of a searched text count as one more. @default 50000
   */
  maxRows?: number
  /** Maximum number of characters in one answer. @default 4000000 */
  maxCharacters?: number
  /** Time after which an operation is stopped, milliseconds. @default 10000 */
  maxMilliseconds?: number
  /** Maximum size of a request body, bytes. @default 131072 */
  maxBodyBytes?: number
  /**
   * Memory for answers that are kept, bytes. They are never out of date: each is given only after a
   * look at what has changed. 0: none is kept. @default 0
   */
  cacheBytes?: number
  /** For how long `changes` tells what has changed, days. @default 30 */
  changesDays?: number
  /**
   * For how many seconds others keep a public answer. `sMaxAge`: shared caches, without asking; 60.
   * `staleWhileRevalidate` and `staleIfError`: after that, while they ask again, and while the server
   * fails; 0. An answer that ends by itself before all three is never given stale.
   * @default 60, 0 and 0
   */
  cacheControl?: Partial<CacheControl>
  /** Send the tags of `Cache-Tag` as `Surrogate-Key` too, which Fastly reads. @default false */
  surrogateKey?: boolean
  /**
   * `headers`: names of request headers that pages of other origins may send besides ours, for
   * example `apollographql-client-name`. @default none
   */
  cors?: { headers?: string[] }
  /** Caches that are purged by tag when something changes (`docs/guides/caching.md`). @default none */
  purge?: readonly PurgeOptions[]
  /** Name of this website in oEmbed answers. @default the host of its public URL */
  providerName?: string
  /**
   * Answers only these operations, by SHA-256 (hex) of their text, and those of embeds. @default any
   */
  trustedDocuments?: Record<string, string>
}

/** Settings of the plugin; each has a default. An explicit `undefined` means the default. */
export type PluginOptions = {
  /**
   * false: keeps collections and fields, so that the schema does not change, and disables all
   * behaviour. @default true
   */
  enabled?: boolean
  /**
   * Languages; the first is the default. Ignored if the host config has `localization`. @default
   * fr, es, en
   */
  locales?: LocaleOptions[]
  /**
   * Options by collection; `false` leaves out stories, keyResults, documents, users or apiClients.
   */
  collections?: Partial<Record<CollectionKey, CollectionOptions | false>>
  /**
   * Changes to the table of rights (`docs/reference/rights.md`), by role, collection or `entries`,
   * and action. @default the table
   */
  rights?: RightsOptions
  /** The public API; `false` leaves it out. */
  delivery?: DeliveryOptions | false
  /** Who is told of what changes for the public (`docs/guides/webhooks.md`). @default nobody */
  webhooks?: readonly WebhookOptions[]
  /** How large texts may be (`docs/reference/limits.md`), by name. @default `TEXTS` */
  limits?: Partial<TextLimits>
  /** Request limits, account creation, proxies and cross-site cookies. */
  security?: SecurityOptions
  /** Health and metrics for who runs the server. */
  monitoring?: MonitoringOptions
  /** Public absolute URL of this server. @default Payload's `serverURL` */
  publicUrl?: string
  /** Folder for uploads, absolute path or relative to the working directory. @default 'media' */
  mediaDir?: string
  /**
   * Where files are kept instead of in `mediaDir`: `s3Files(…)`, or a store of your own.
   * @default `mediaDir`, or wherever a storage plugin keeps them
   */
  storage?: FileStore
  /**
   * Run due schedules in this process. If false, run them with `npx stories schedules run`; the
   * public sees the same either way. @default true
   */
  runner?: boolean
  /**
   * Seconds without typing after which the admin saves an entry's draft in the edited language;
   * false: only users save drafts. Consecutive ones of one user are kept as one version.
   * @default false
   */
  autosave?: number | false
  /**
   * Where videos that testimonials name by address may be: `youtube`, `vimeo`, and PeerTube servers
   * by name, such as `tube.example.org`. `[]`: nowhere, so that videos are files. @default youtube,
   * vimeo
   */
  videoHosts?: readonly string[]
  /** Blocks of the host app in rich texts. */
  richText?: RichTextOptions
  /** How translations are checked, files of other formats, and whether a machine may draft them. */
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

/** All options, validated and with defaults; what features receive. */
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
        Required<Omit<DeliveryOptions, 'cacheControl' | 'cors' | 'purge' | 'trustedDocuments'>> & {
          cacheControl: Readonly<CacheControl>
          trustedDocuments: Record<string, string> | null
          cors: { readonly headers: readonly string[] }
        }
      >
    | false
  readonly limits: TextLimits
  readonly security: SecuritySettings
  readonly monitoring: MonitoringSettings
  /** Without trailing slash; empty: URLs are made from the request's own origin. */
  readonly publicUrl: string
  readonly mediaDir: string
  /** Null: in `mediaDir`, or where a storage plugin keeps them. */
  readonly storage: FileStore | null
  readonly runner: boolean
  readonly autosave: number | false
  readonly videoHosts: readonly string[]
  readonly richText: RichTextSettings
  readonly translation: TranslationSettings
  /** Who is told of changes. None: nothing is written or read for it. */
  readonly webhooks: readonly Target[]
}
