import type { CollectionConfig, Field, Tab } from 'payload'

import { editInField, formKeeperField } from '../src/admin/forms/formFields.js'
import { embedField } from '../src/admin/embed/embedField.js'
import { panelAdmin, panelField } from '../src/admin/publication/panel.js'
import type { Settings } from '../src/entries/settings.js'
import type { EntryKey } from '../src/entries/slugs.js'
import { entryFields } from '../src/fields/entry.js'
import { ANYWHERE } from '../src/finding/foundKeys.js'
import type { TextKey } from '../src/i18n/en.js'
import { adminLabel, adminText } from '../src/i18n/adminText.js'
import { firstPublishedAtField, translatedFromField } from '../src/publication/marks.js'

type TabKey = Extract<TextKey, `tab.${string}`>

type EntryOptions = {
  key: EntryKey
  useAsTitle: string
  /** The text that the links of the list lead to, in each language. */
  mainText: string
  /** Columns of the list, the title first. */
  columns: string[]
  tabs: { label: TabKey; fields: Field[] }[]
  /** Fields beside the form, above what every entry has there. */
  sidebar?: Field[]
}

/** What all collections of entries have in common: drafts per locale, versions, trash, shared fields. */
export function entryCollection(settings: Settings, options: EntryOptions): CollectionConfig {
  const { key, useAsTitle, mainText, columns, tabs, sidebar = [] } = options
  return {
    slug: settings.slugs[key],
    labels: { singular: adminLabel(`${key}.singular`), plural: adminLabel(`${key}.plural`) },
    admin: {
      group: adminText('group.content'),
      useAsTitle,
      defaultColumns: columns,
      listSearchableFields: [ANYWHERE],
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
      formKeeperField(settings),
      editInField(mainText),
      panelField(),
      ...embedField(settings, key),
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
