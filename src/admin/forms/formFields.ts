import type { UIField } from 'payload'

import { adminComponent } from '../../entries/adminComponent.js'
import type { Settings } from '../../entries/settings.js'
import { adminText } from '../../i18n/adminText.js'

/** Of files and consents, in place of Payload's: closes the drawer that it stands in. */
export const SAVE_BUTTON = adminComponent('SaveButton')

/** Keeps what is typed into the form of an entry until it is saved. */
export function formKeeperField({ autosave, enabled }: Settings): UIField {
  const clientProps = { autosave: enabled && autosave !== false ? autosave : null }
  return {
    name: 'formKeeper',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: { path: adminComponent('FormKeeper'), clientProps } },
    },
  }
}

/** A column of the list: links to the form in each language, at its main text. */
export function editInField(at: string): UIField {
  const Cell = { path: adminComponent('LanguageLinks'), clientProps: { at } }
  return {
    name: 'editIn',
    type: 'ui',
    label: adminText('entry.editIn.label'),
    admin: { disableBulkEdit: true, components: { Cell, Field: adminComponent('NoButton') } },
  }
}

/** Records a consent in the form that needs it. */
export function consentHelpField({ slugs }: Settings): UIField {
  const clientProps = { collection: slugs.consents }
  return {
    name: 'consentHelp',
    type: 'ui',
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: { path: adminComponent('ConsentHelp'), clientProps } },
    },
  }
}
