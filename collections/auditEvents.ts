import type { CollectionConfig, Field, TextField } from 'payload'

import { ROLES } from '../src/access/roles.js'
import { auditAccess } from '../src/audit/auditAccess.js'
import { exportEndpoint } from '../src/audit/export/exportEndpoint.js'
import { ACTIONS, VIAS } from '../src/audit/types.js'
import { adminComponent } from '../src/entries/adminComponent.js'
import { languageOptions } from '../src/fields/languages.js'
import { type LabelKey, labelled, adminLabel, adminText } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'
import { ENTRY_KEYS, FILED_KEYS } from '../src/entries/slugs.js'

/** Kinds of what events are about, each labelled as its own collection is. */
const KINDS = [...ENTRY_KEYS, ...FILED_KEYS, 'users', 'apiClients', 'glossaryTerms'] as const

/**
 * The audit log: who did what to which entry and locale, when and from where.
 * `src/audit/logEvent.ts` writes rows below the API; no user can write them through the API, not
 * even administrators. They refer to nothing: what an event tells of stays when the account or the
 * entry is gone.
 */
export function auditEvents(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.auditEvents,
    labels: {
      singular: adminLabel('auditEvents.singular'),
      plural: adminLabel('auditEvents.plural'),
    },
    access: auditAccess(settings),
    defaultSort: ['-at', '-id'],
    admin: {
      group: adminText('group.people'),
      description: adminText('auditEvents.description'),
      useAsTitle: 'entryTitle',
      defaultColumns: ['at', 'actor', 'action', 'entryType', 'entryTitle', 'locale', 'via'],
      listSearchableFields: ['actor', 'entryTitle', 'entry'],
      pagination: { defaultLimit: 50 },
      components: {
        beforeListTable: [
          {
            path: adminComponent('AuditExport'),
            clientProps: { slug: settings.slugs.auditEvents },
          },
        ],
      },
    },
    graphQL: { disableMutations: true },
    endpoints: [exportEndpoint(settings)],
    timestamps: false,
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    disableBulkDelete: true,
    fields: fields(settings),
  }
}

function fields(settings: Settings): Field[] {
  return [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      ...labelled('auditEvents.at', {
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' as const, displayFormat: 'd MMM yyyy, HH:mm:ss' },
      }),
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      options: ACTIONS.map((value) => ({ value, label: adminText(`action.${value}`) })),
      ...labelled('auditEvents.action', READ_ONLY),
    },
    plain('actor', 'auditEvents.actor', { required: true }),
    {
      name: 'role',
      type: 'select',
      options: [
        ...ROLES.map((value) => ({ value, label: adminText(`role.${value}`) })),
        { value: 'apiClient', label: adminText('apiClients.singular') },
      ],
      ...labelled('auditEvents.role', READ_ONLY),
    },
    {
      name: 'entryType',
      type: 'select',
      options: KINDS.map((value) => ({ value, label: adminText(`${value}.singular`) })),
      ...labelled('auditEvents.entryType', READ_ONLY),
    },
    plain('entryTitle', 'auditEvents.entryTitle'),
    plain('entry', 'auditEvents.entry', { index: true }),
    {
      name: 'locale',
      type: 'select',
      index: true,
      options: languageOptions(settings),
      ...labelled('auditEvents.locale', READ_ONLY),
    },
    // Paths with `, ` in between: a list would be a second insert on SQLite.
    plain('fields', 'auditEvents.fields'),
    plain('detail', 'auditEvents.detail'),
    plain('address', 'auditEvents.address'),
    {
      name: 'via',
      type: 'select',
      options: VIAS.map((value) => ({ value, label: adminText(`via.${value}`) })),
      ...labelled('auditEvents.via', READ_ONLY),
    },
    plain('actorId', 'auditEvents.actorId', { index: true }),
  ]
}

const READ_ONLY = { readOnly: true }

/** A text, shown as it is. */
function plain(name: string, label: LabelKey, more: Partial<TextField> = {}): Field {
  return { name, type: 'text', ...more, ...labelled(label, READ_ONLY) } as Field // a spread union loses its members
}
