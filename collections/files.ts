import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { uploadAccess } from '../src/access/collectionAccess.js'
import { FILE_TYPES } from '../src/documents/fileTypes.js'
import type { Settings } from '../src/options.js'

/** PDFs, captions and office documents. */
export function files(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.files,
    access: uploadAccess(settings),
    admin: { useAsTitle: 'filename' },
    versions: false,
    lockDocuments: false,
    upload: {
      staticDir: path.resolve(settings.mediaDir, 'files'),
      mimeTypes: Object.values(FILE_TYPES),
      pasteURL: false,
    },
    fields: [
      { name: 'uid', type: 'text', index: true, unique: true },
      {
        name: 'language',
        type: 'select',
        required: true,
        options: settings.locales.map(({ code, name }) => ({ value: code, label: name })),
      },
      { name: 'pages', type: 'number' },
      { name: 'sha256', type: 'text' },
      { name: 'cover', type: 'upload', relationTo: settings.slugs.media },
    ],
  }
}
