import type { TextField } from 'payload'

import { excerpt } from '../entries/excerpt.js'
import { internal } from '../entries/internal.js'
import { isPublishing } from '../entries/isPublishing.js'
import { pickLocale } from '../entries/pickLocale.js'
import { asObject, asText } from '../entries/read.js'
import { type LabelKey, labelled } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { isMarkOf } from './copyMark.js'

/** In UTF-16 units. */
export const ADMIN_TITLE_LENGTH = 90

type Doc = Record<string, unknown>

/** `texts`: the entry in its source locale; `data`: as it is being saved; `tag`: of the texts. */
type Compose = (entry: { texts: Doc; data: Doc; tag: string }) => string

type TitleOptions = {
  label: LabelKey
  /** Localised fields are read from `texts`, what all locales share from `data`. */
  compose: Compose
}

/**
 * A title for the admin's lists where an entry has none of its own, made of its texts in the
 * source locale at every save. Hidden, not localised. A copy's says that it is one until the texts
 * that it is made of change, or the copy is published.
 */
export function adminTitleField(settings: Settings, { label, compose }: TitleOptions): TextField {
  return {
    name: 'adminTitle',
    type: 'text',
    ...labelled(label, internal()),
    hooks: {
      beforeChange: [
        ({ data = {}, originalDoc, siblingDocWithLocales, collection, req }) => {
          const source = settings.locales.find(({ code }) => code === data.sourceLocale)
          const locale = source?.code ?? settings.defaultLocale
          const tag = source?.tag ?? locale
          const fields = collection?.fields ?? []
          const stored = pickLocale({ doc: siblingDocWithLocales ?? {}, fields, locale })
          const title = compose({ texts: locale === req.locale ? data : stored, data, tag })
          // An entry translated before its source is written is known by the translation.
          const known = excerpt(title || compose({ texts: data, data, tag }), ADMIN_TITLE_LENGTH)
          const before = asText(asObject(originalDoc).adminTitle)
          const isCopy = before !== null && isMarkOf(known, before, tag)
          return isCopy && !isPublishing(data) ? before : known
        },
      ],
    },
  }
}
