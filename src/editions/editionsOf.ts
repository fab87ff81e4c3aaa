import type { Field } from 'payload'

import type { Settings } from '../entries/settings.js'
import { contentHash } from './contentHash.js'
import { type OneLocaleDoc, pickLocale } from '../entries/pickLocale.js'
import { sourceLocaleOf } from '../entries/translatedFrom.js'
import { textSign } from '../translation/segments/madeFrom.js'
import type { EditionSource, Lookup } from './source.js'
import { textHash } from '../entries/textHash.js'
import { TO_EDITION } from './toEdition.js'
import type { Edition, EditionType } from './types.js'

/**
 * Every edition of one entry or upload: one for each locale in which it may be shown.
 *
 * @param doc The live document in all locales, as `payload.db.findOne` gives it.
 * @param fields The collection's fields, sanitised.
 */
export function editionsOf({
  type,
  doc,
  fields,
  lookup,
  settings,
}: {
  type: EditionType
  doc: Record<string, unknown>
  fields: readonly Field[]
  lookup: Lookup
  settings: Settings
}): Edition[] {
  const inLocale = (locale: string) => pickLocale({ doc, fields, locale })
  const source = sourceOf({ type, doc, fields, settings, inLocale })
  return settings.locales.flatMap(({ code: locale }): Edition[] => {
    const made = TO_EDITION[type]({
      doc: inLocale(locale),
      locale,
      lookup,
      settings,
      fields,
      ...source,
      ownSign: () => textSign({ fields, doc, locale }),
    })
    return made ? [{ ...made, contentHash: contentHash(made) }] : []
  })
}

/** What translations are compared with; nothing for what is not translated. */
function sourceOf({
  type,
  doc,
  fields,
  settings,
  inLocale,
}: {
  type: EditionType
  doc: Record<string, unknown>
  fields: readonly Field[]
  settings: Settings
  inLocale: (locale: string) => OneLocaleDoc
}): Pick<EditionSource, 'sourceHash' | 'sourceSign'> {
  if (type === 'media' || type === 'files') return { sourceHash: null }
  const locale = sourceLocaleOf(doc, settings)
  return {
    sourceHash: textHash({ doc: inLocale(locale), fields }),
    sourceSign: textSign({ fields, doc, locale }),
  }
}
