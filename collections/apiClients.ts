import type { CollectionConfig } from 'payload'

import { apiClientAccess } from '../src/access/collectionAccess.js'
import { SCOPES } from '../src/access/roles.js'
import { dayField } from '../src/fields/dayField.js'
import { labelled, adminLabel, adminText } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'

/** Websites and programs that sign in with an API key. */
export function apiClients(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.apiClients,
    labels: {
      singular: adminLabel('apiClients.singular'),
      plural: adminLabel('apiClients.plural'),
    },
    access: apiClientAccess(settings),
    admin: {
      group: adminText('group.people'),
      description: adminText('apiClients.description'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'scopes', 'enableAPIKey', 'expiresOn', 'lastUsedAt'],
    },
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    auth: { useAPIKey: true, disableLocalStrategy: true },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 200,
        ...labelled('apiClients.name'),
      },
      {
        name: 'scopes',
        type: 'select',
        hasMany: true,
        required: true,
        defaultValue: ['read'],
        options: SCOPES.map((value) => ({ value, label: adminText(`scope.${value}`) })),
        ...labelled('apiClients.scopes'),
      },
      dayField('expiresOn', { label: 'apiClients.expiresOn', admin: { position: 'sidebar' } }),
      {
        name: 'lastUsedAt',
        type: 'date',
        // Noted by the plugin when a key is used; what a caller sends is dropped.
        access: { create: () => false, update: () => false },
        ...labelled('apiClients.lastUsedAt', { position: 'sidebar' as const, readOnly: true }),
      },
    ],
  }
}
