import type { Field } from 'payload'

import { labelled } from '../../i18n/text.js'
import type { Settings } from '../../options.js'

type SlugOptions = {
  /** Name of the field whose text the slug is made from. */
  from: string
}

/** Localised slug. */
export function slugField(_settings: Settings, _options: SlugOptions): Field {
  return {
    name: 'slug',
    type: 'text',
    localized: true,
    index: true,
    ...labelled('entry.slug', { position: 'sidebar' as const, disableBulkEdit: true }),
  }
}
