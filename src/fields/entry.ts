import type { Field } from 'payload'

import { ifMay } from '../access/collectionAccess.js'
import { labelled } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { languageOptions } from './languages.js'
import { markTitles } from './markTitles.js'
import { onlyProgramme } from './onlyProgramme.js'
import { onlyInField } from './onlyIn.js'
import { relation } from './relation.js'
import { uidField } from './uid.js'

/** Publication data that every entry has, shown beside the form or not at all. */
export function entryFields(settings: Settings): Field[] {
  return [
    {
      name: 'sourceLocale',
      type: 'select',
      required: true,
      options: languageOptions(settings),
      defaultValue: ({ req }: { req: { locale?: string | null } }) =>
        settings.locales.some(({ code }) => code === req.locale)
          ? req.locale
          : settings.defaultLocale,
      hooks: { beforeDuplicate: [markTitles(settings)] },
      ...labelled('entry.sourceLocale', { position: 'sidebar' as const, disableBulkEdit: true }),
    },
    onlyInField(settings),
    {
      name: 'translator',
      type: 'text',
      localized: true,
      maxLength: 200,
      custom: { translatable: false },
      ...labelled('entry.translator', { position: 'sidebar' as const, disableBulkEdit: true }),
    },
    // Imports bring theirs along; for everyone else it is made at creation.
    { ...uidField(), access: { create: ifMay(settings, 'system', 'manage'), update: () => false } },
  ]
}

/** The programme an entry belongs to, and the themes on whose pages it appears. */
export function placeFields(settings: Settings): Field[] {
  return [
    ...relation(settings, 'programmes', {
      name: 'programme',
      label: 'entry.programme',
      required: true,
      defaultValue: onlyProgramme(settings),
    }),
    ...relation(settings, 'themes', { name: 'themes', label: 'entry.themes', hasMany: true }),
  ]
}

/** Internal notes; no edition copies them. */
export function notesField(): Field {
  return { name: 'notes', type: 'textarea', ...labelled('entry.notes') }
}
