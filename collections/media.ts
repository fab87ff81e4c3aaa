import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'

import { uploadAccess } from '../src/access/collectionAccess.js'
import { relation } from '../src/fields/relation.js'
import { uidField } from '../src/fields/uid.js'
import { SAVE_BUTTON } from '../src/admin/forms/formFields.js'
import { ANYWHERE } from '../src/finding/foundKeys.js'
import { labelled, adminLabel, adminText } from '../src/i18n/adminText.js'
import { imageSizes, THUMBNAIL } from '../src/media/imageSizes.js'
import { MEDIA_KINDS, mimeTypesOf } from '../src/media/kinds.js'
import { noSniff } from '../src/media/noSniff.js'
import { basisField } from '../src/publication/basisField.js'
import type { Settings } from '../src/entries/settings.js'
import { UPLOAD_PROGRESS } from '../src/fields/uploadProgress.js'
import { FOLDERS, inStore } from '../src/uploads/storedFiles.js'

/**
 * Images and videos. What is stored and served is never the uploaded image itself but the same
 * pixels written again, upright and without hidden data.
 */
export function media(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.media,
    labels: { singular: adminLabel('media.singular'), plural: adminLabel('media.plural') },
    access: uploadAccess(settings, 'media'),
    admin: {
      group: adminText('group.library'),
      description: adminText('media.description'),
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'credit', 'consent', 'updatedAt'],
      listSearchableFields: [ANYWHERE],
      components: {
        edit: { SaveButton: SAVE_BUTTON, beforeDocumentControls: [UPLOAD_PROGRESS] },
      },
    },
    versions: false,
    lockDocuments: false,
    // Payload would ask this server for the file, over the network.
    disableDuplicate: settings.storage !== null,
    upload: {
      staticDir: path.resolve(settings.mediaDir, FOLDERS.media),
      ...inStore(settings, 'media'),
      mimeTypes: mimeTypesOf(MEDIA_KINDS),
      imageSizes: imageSizes(),
      adminThumbnail: THUMBNAIL,
      displayPreview: true,
      focalPoint: true,
      pasteURL: false,
      modifyResponseHeaders: noSniff,
    },
    fields: fields(settings),
  }
}

function fields(settings: Settings): Field[] {
  return [
    { name: 'alt', type: 'text', localized: true, maxLength: 1000, ...labelled('media.alt') },
    {
      name: 'caption',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      ...labelled('media.caption'),
    },
    { name: 'credit', type: 'text', maxLength: 500, ...labelled('media.credit') },
    ...relation(settings, 'consents', { name: 'consent', label: 'media.consent' }),
    ...basisField(settings),
    {
      name: 'seconds',
      type: 'number',
      min: 0,
      ...labelled('media.seconds', { condition: isVideo }),
    },
    {
      name: 'placeholder',
      type: 'text',
      admin: { hidden: true, disableBulkEdit: true, disableListColumn: true },
      access: { create: derived, update: derived },
    },
    uidField(),
  ]
}

const isVideo = (data: { mimeType?: unknown }) => String(data.mimeType).startsWith('video/')

/** Made by a hook from the file; what a caller sends is dropped. */
const derived = () => false
