import type { CollectionConfig, Field } from 'payload'

import type { Rights, RightsOptions } from '../access/rights.js'
import type { RichTextOptions, RichTextSettings } from '../richText/types.js'
import type { SecurityOptions, SecuritySettings } from '../security/options.js'
import type { TranslationOptions } from '../translation/checks/types.js'
import type { TranslationSettings } from '../translation/resolveTranslation.js'
import type { CollectionKey } from './slugs.js'

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
  readonly richText: RichTextSettings
  readonly translation: TranslationSettings
}
