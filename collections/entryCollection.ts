import type { CollectionConfig, Field, Tab } from 'payload'

import { panelAdmin, panelField } from '../src/admin/publication/panel.js'
import type { Settings } from '../src/entries/settings.js'
import type { EntryKey } from '../src/entries/slugs.js'
import { entryFields } from '../src/fields/entry.js'
import type { TextKey } from '../src/i18n/en.js'
import { adminText } from '../src/i18n/adminText.js'
import { firstPublishedAtField, translatedFromField } from '../src/publication/marks.js'

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
    labels: { singular: adminText(`${key}.singular`), plural: adminText(`${key}.plural`) },
    admin: {
      group: adminText('group.content'),
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
    fields: [
      { type: 'tabs', tabs: tabs.map(toTab) },
      panelField(),
      ...sidebar,
      ...entryFields(settings),
      firstPublishedAtField(),
      translatedFromField(settings),
    ],
  }
}

function toTab({ label, fields }: EntryOptions['tabs'][number]): Tab {
  return { label: adminText(label), fields }
}
