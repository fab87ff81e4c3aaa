import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { uploadAccess } from '../src/access/collectionAccess.js'
import { imageSizes, THUMBNAIL } from '../src/media/imageSizes.js'
import type { Settings } from '../src/options.js'

/** Images and videos. */
export function media(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.media,
    access: uploadAccess(settings),
    admin: { useAsTitle: 'filename' },
    versions: false,
    lockDocuments: false,
    upload: {
      staticDir: path.resolve(settings.mediaDir, 'images'),
      mimeTypes: [
        'image/jpeg',
        'image/png',
        'image/webp',
        'image/avif',
        'image/gif',
        'video/mp4',
        'video/webm',
      ],
      imageSizes: imageSizes(),
      adminThumbnail: THUMBNAIL,
      focalPoint: true,
      pasteURL: false,
    },
    fields: [
      { name: 'uid', type: 'text', index: true, unique: true },
      { name: 'alt', type: 'text', localized: true },
      { name: 'caption', type: 'textarea', localized: true },
      { name: 'credit', type: 'text' },
      { name: 'consent', type: 'relationship', relationTo: settings.slugs.consents },
      { name: 'seconds', type: 'number', min: 0 },
      { name: 'placeholder', type: 'text', admin: { hidden: true } },
    ],
  }
}
