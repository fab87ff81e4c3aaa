import type { Store } from '../entries/store.js'
import type { Settings } from '../entries/settings.js'
import type { EditionReader } from './reader.js'

/** The context of resolvers: one per request. */
export type DeliveryContext = {
  readonly settings: Settings
  readonly reader: EditionReader
  /** Where public changes are read. */
  readonly feed: Pick<Store, 'payload' | 'settings'>
  /** Absolute URL of the delivery path: `https://cms.example.org/api/delivery`. */
  readonly baseUrl: string
  /** In preview the token that URLs of files carry; null in public. */
  readonly previewToken: string | null
}

/** BCP 47 tag of a configured locale. */
export function tagOf({ settings }: Pick<DeliveryContext, 'settings'>, locale: string): string {
  return settings.locales.find(({ code }) => code === locale)?.tag ?? locale
}
