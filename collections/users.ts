import type { CollectionConfig, FieldAccess } from 'payload'

import { neededOfRole } from '../src/access/accounts.js'
import { ifMay, userAccess } from '../src/access/collectionAccess.js'
import { ROLES } from '../src/access/roles.js'
import { languageOptions } from '../src/fields/languages.js'
import { ANYWHERE } from '../src/finding/foundKeys.js'
import { labelled, adminLabel, adminText } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'

/** People who sign in, with their role and, for reviewers and translators, their languages. */
export function users(settings: Settings): CollectionConfig {
  const managers: FieldAccess = ifMay(settings, 'users', 'manage')
  return {
    slug: settings.slugs.users,
    labels: { singular: adminLabel('users.singular'), plural: adminLabel('users.plural') },
    access: userAccess(settings),
    admin: {
      group: adminText('group.people'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'locales'],
      listSearchableFields: [ANYWHERE],
    },
    versions: false,
    lockDocuments: false,
    // One at a time: the last administrator is looked for before each change.
    disableBulkEdit: true,
    disableBulkDelete: true,
    disableDuplicate: true,
    auth: {
      tokenExpiration: 2 * 60 * 60,
      // Accounts are never locked, because attackers could lock them: attempts are counted per
      // account and address (src/security/signIn).
      maxLoginAttempts: 0,
      cookies: { sameSite: 'Lax', secure: settings.publicUrl.startsWith('https://') },
    },
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: 200, ...labelled('users.name') },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'viewer',
        options: ROLES.map((value) => ({ value, label: adminText(`role.${value}`) })),
        access: { create: managers, update: managers },
        ...labelled('users.role'),
      },
      {
        name: 'locales',
        // The table would be `users_locales`, where Payload looks for translations of `users`.
        dbName: ({ tableName }) => `${tableName}_languages`,
        // On PostgreSQL a type may not have the name of a table.
        enumName: ({ tableName }) => `enum_${tableName}_languages`,
        type: 'select',
        hasMany: true,
        options: languageOptions(settings),
        access: { create: managers, update: managers },
        validate: neededOfRole,
        ...labelled('users.locales', { condition: worksInLanguages }),
      },
    ],
  }
}

const worksInLanguages = (data: { role?: unknown }) =>
  data.role === 'reviewer' || data.role === 'translator'
