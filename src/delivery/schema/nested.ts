import type { EntryKey } from '../../entries/slugs.js'
import type { Edition, RichTextData } from '../../editions/types.js'
import { type DeliveryContext, tagOf } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { many, one } from '../read/lookup.js'

/** The programme of an entry, in the languages that were asked for. */
export function programmeOf({ edition, chain }: Delivered<EntryKey>, context: DeliveryContext) {
  return one(context.reader, { type: 'programmes', ref: edition.programme, chain })
}

/** The themes that an entry names. */
export function themesOf({ edition, chain }: Delivered<EntryKey>, context: DeliveryContext) {
  return many(context.reader, { type: 'themes', refs: edition.themes, chain })
}

/** A rich text with the entry whose language and chain it has. */
export function richTextOf(state: RichTextData, of: Delivered<EntryKey>) {
  return { state, of }
}

export function optionalRichText(state: RichTextData | null, of: Delivered<EntryKey>) {
  return state && { state, of }
}

/** Countries, to be named in the language of the entry. */
export function countriesOf(
  codes: readonly string[],
  { locale }: Pick<Edition, 'locale'>,
  context: DeliveryContext,
) {
  const tag = tagOf(context, locale)
  return codes.map((code) => ({ code, tag }))
}

/** GraphQL's Int takes no fraction; a field of the admin does. */
export function wholeNumber(value: number | null): number | null {
  return value === null ? null : Math.round(value)
}
