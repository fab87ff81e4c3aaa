import type { CollectionConfig } from 'payload'

import { apiClientAccess } from '../src/access/collectionAccess.js'
import { SCOPES } from '../src/access/roles.js'
import type { Settings } from '../src/options.js'

/** Programs that sign in with an API key. */
export function apiClients(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.apiClients,
    access: apiClientAccess(settings),
    admin: { useAsTitle: 'name' },
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    auth: { useAPIKey: true, disableLocalStrategy: true },
    fields: [
      { name: 'name', type: 'text', required: true },
      {
        name: 'scopes',
        type: 'select',
        hasMany: true,
        required: true,
        defaultValue: ['read'],
        options: [...SCOPES],
      },
    ],
  }
}
