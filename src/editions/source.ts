import type { Field } from 'payload'

import type { CollectionKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import type { TextSign } from '../translation/segments/madeFrom.js'
import type { OneLocaleDoc } from '../entries/pickLocale.js'

/** Collections whose documents an edition takes facts from. */
export type DependencyKey = Extract<CollectionKey, 'consents' | 'files' | 'media'>
export type DependencyRef = `${DependencyKey}:${string}`

/** Gives a document that the entry rests on, in one language; null when it is gone. */
export type Lookup = (ref: DependencyRef) => OneLocaleDoc | null

/** The input of an edition. */
export type EditionSource = {
  /** The live entry in this locale, as `pickLocale` gives it. */
  doc: OneLocaleDoc
  locale: string
  lookup: Lookup
  settings: Settings
  /** The collection's fields, to find those of the host app that are public. @default none */
  fields?: readonly Field[]
  /**
   * `textHash` of the live texts in the entry's source locale, which translations name that were
   * published before there were signs; null: nothing to compare with.
   */
  sourceHash?: string | null
  /** The sign of these texts, and that of the entry's own; absent: there is nothing to compare with. */
  sourceSign?: TextSign
  ownSign?: () => TextSign
}
