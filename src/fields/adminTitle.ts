import type { TextField } from 'payload'

import { excerpt } from '../entries/excerpt.js'
import { internal } from '../entries/internal.js'
import { pickLocale } from '../entries/pickLocale.js'
import { type LabelKey, labelled } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'

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
 * source locale at every save. Hidden, not localised.
 */
export function adminTitleField(settings: Settings, { label, compose }: TitleOptions): TextField {
  return {
    name: 'adminTitle',
    type: 'text',
    ...labelled(label, internal()),
    hooks: {
      beforeChange: [
        ({ data = {}, siblingDocWithLocales, collection, req }) => {
          const source = settings.locales.find(({ code }) => code === data.sourceLocale)
          const locale = source?.code ?? settings.defaultLocale
          const tag = source?.tag ?? locale
          const fields = collection?.fields ?? []
          const stored = pickLocale({ doc: siblingDocWithLocales ?? {}, fields, locale })
          const title = compose({ texts: locale === req.locale ? data : stored, data, tag })
          // An entry translated before its source is written is known by the translation.
          return excerpt(title || compose({ texts: data, data, tag }), 90)
        },
      ],
    },
  }
}
