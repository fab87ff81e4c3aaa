import type { CollectionConfig } from 'payload'

import { userAccess } from '../src/access/collectionAccess.js'
import { ROLES } from '../src/access/roles.js'
import type { Settings } from '../src/options.js'

/** People who sign in. */
export function users(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.users,
    access: userAccess(settings),
    admin: { useAsTitle: 'name' },
    versions: false,
    lockDocuments: false,
    disableBulkEdit: true,
    disableBulkDelete: true,
    disableDuplicate: true,
    auth: {
      tokenExpiration: 7200,
      maxLoginAttempts: 5,
      lockTime: 600_000,
      cookies: { sameSite: 'Lax', secure: settings.publicUrl.startsWith('https://') },
    },
    fields: [
      { name: 'name', type: 'text', required: true },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'viewer',
        options: [...ROLES],
      },
      {
        name: 'locales',
        type: 'select',
        // `users_locales` is the table of localised texts in Payload's SQL naming.
        dbName: 'users_languages',
        hasMany: true,
        options: settings.locales.map(({ code, name }) => ({ value: code, label: name })),
      },
    ],
  }
}
