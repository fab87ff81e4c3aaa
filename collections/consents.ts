import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { consentAccess } from '../src/access/collectionAccess.js'
import { CHANNELS, IDENTITY_LEVELS, PURPOSES } from '../src/consent/state.js'
import { uidField } from '../src/fields/uid.js'
import type { Settings } from '../src/options.js'

/** What people agreed to, with the evidence. Never public. */
export function consents(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.consents,
    access: consentAccess(settings),
    versions: false,
    lockDocuments: false,
    graphQL: false,
    upload: {
      staticDir: path.resolve(settings.mediaDir, 'consents'),
      mimeTypes: ['application/pdf', 'image/jpeg', 'image/png'],
      filesRequiredOnCreate: false,
      pasteURL: false,
    },
    fields: [
      {
        name: 'person',
        type: 'group',
        fields: [
          { name: 'name', type: 'text', required: true },
          { name: 'email', type: 'email' },
          { name: 'phone', type: 'text' },
        ],
      },
      { name: 'statement', type: 'textarea', required: true },
      {
        name: 'statementLanguage',
        type: 'select',
        options: settings.locales.map(({ code, name }) => ({ value: code, label: name })),
      },
      { name: 'channels', type: 'select', hasMany: true, required: true, options: [...CHANNELS] },
      { name: 'purposes', type: 'select', hasMany: true, options: [...PURPOSES] },
      { name: 'identityLevel', type: 'select', required: true, options: [...IDENTITY_LEVELS] },
      {
        name: 'guardian',
        type: 'group',
        fields: [
          { name: 'name', type: 'text' },
          { name: 'relation', type: 'text' },
          { name: 'contact', type: 'text' },
        ],
      },
      { name: 'grantedOn', type: 'date', required: true },
      { name: 'expiresOn', type: 'date' },
      { name: 'withdrawnOn', type: 'date' },
      { name: 'notes', type: 'textarea' },
      uidField(),
      ...(['testimonials', 'media', 'stories'] as const)
        .filter((key) => !settings.off.has(key))
        .map((key) => ({
          name: key,
          type: 'join' as const,
          collection: settings.slugs[key],
          on: 'consent',
        })),
    ],
  }
}
