import type { CollectionConfig, Field, Tab } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import { record } from '../entries/read.js'
import { entryFields } from '../fields/entry.js'
import { release, releaseAll } from '../fields/slug/reservations.js'
import type { TextKey } from '../i18n/en.js'
import { text } from '../i18n/text.js'
import type { Settings } from '../entries/settings.js'
import { scheduleEndpoints } from '../schedule/scheduleEndpoints.js'
import { firstPublishedAtField, translatedFromField } from './marks.js'
import { panelAdmin, panelField } from './panel.js'
import { refuseBulkStatus } from './refuseBulkStatus.js'
import { publishAlone, publishOneLocale } from './publishOneLocale.js'
import { publicationEndpoints } from './state/endpoints.js'

type TabKey = Extract<TextKey, `tab.${string}`>

type EntryOptions = {
  key: EntryKey
  useAsTitle: string
  /** Columns of the list, the title first. */
  columns: string[]
  /** Fields that the search box of the list looks in. */
  searchable: string[]
  tabs: { label: TabKey; fields: Field[] }[]
  /** Fields beside the form, above what every entry has there. */
  sidebar?: Field[]
}

/** What all collections of entries have in common: drafts per locale, versions, trash, shared fields. */
export function entryCollection(settings: Settings, options: EntryOptions): CollectionConfig {
  const { key, useAsTitle, columns, searchable, tabs, sidebar = [] } = options
  return {
    slug: settings.slugs[key],
    labels: { singular: text(`${key}.singular`), plural: text(`${key}.plural`) },
    admin: {
      group: text('group.content'),
      useAsTitle,
      defaultColumns: columns,
      listSearchableFields: searchable,
      ...panelAdmin(settings),
    },
    versions: {
      // Drafts are checked too: what is malformed never gets in (see `checkedFields`).
      drafts: { localizeStatus: true, autosave: false, schedulePublish: false, validate: true },
      maxPerDoc: 50,
    },
    trash: true,
    lockDocuments: false,
    endpoints: [...publicationEndpoints(settings, key), ...scheduleEndpoints(key, settings)],
    fields: [
      { type: 'tabs', tabs: tabs.map(toTab) },
      panelField(),
      ...sidebar,
      ...entryFields(settings),
      firstPublishedAtField(),
      translatedFromField(settings),
    ],
    hooks: {
      beforeOperation: [refuseBulkStatus, publishOneLocale(settings)],
      beforeValidate: [publishAlone],
      afterChange: [({ doc }) => release(String(record(doc).uid))],
      afterError: [({ req }) => releaseAll(req)],
    },
  }
}

function toTab({ label, fields }: EntryOptions['tabs'][number]): Tab {
  return { label: text(label), fields }
}
