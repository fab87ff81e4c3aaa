import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'

import { uploadAccess } from '../src/access/collectionAccess.js'
import { languageOptions } from '../src/fields/languages.js'
import { upload } from '../src/fields/relation.js'
import { uidField } from '../src/fields/uid.js'
import { SAVE_BUTTON } from '../src/admin/forms/formFields.js'
import { ANYWHERE } from '../src/finding/foundKeys.js'
import { labelled, adminLabel, adminText } from '../src/i18n/adminText.js'
import { FILE_KINDS, mimeTypesOf } from '../src/media/kinds.js'
import { noSniff } from '../src/media/noSniff.js'
import type { Settings } from '../src/entries/settings.js'
import { UPLOAD_PROGRESS } from '../src/fields/uploadProgress.js'
import { FOLDERS, inStore } from '../src/uploads/storedFiles.js'

/** PDFs, office documents, tables and captions; each in one language. */
export function files(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.files,
    labels: { singular: adminLabel('files.singular'), plural: adminLabel('files.plural') },
    access: uploadAccess(settings, 'files'),
    admin: {
      group: adminText('group.library'),
      description: adminText('files.description'),
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'language', 'pages', 'filesize', 'updatedAt'],
      listSearchableFields: [ANYWHERE],
      components: {
        edit: { SaveButton: SAVE_BUTTON, beforeDocumentControls: [UPLOAD_PROGRESS] },
      },
    },
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    upload: {
      staticDir: path.resolve(settings.mediaDir, FOLDERS.files),
      ...inStore(settings, 'files'),
      mimeTypes: mimeTypesOf(FILE_KINDS),
      crop: false,
      focalPoint: false,
      pasteURL: false,
      modifyResponseHeaders: noSniff,
    },
    fields: fields(settings),
  }
}

function fields(settings: Settings): Field[] {
  return [
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languageOptions(settings),
      ...labelled('files.language'),
    },
    {
      name: 'pages',
      type: 'number',
      ...labelled('files.pages', { ...READ_ONLY, condition: has('pages') }),
      access: DERIVED,
    },
    {
      ...upload(settings, 'media', {
        name: 'cover',
        label: 'files.cover',
        admin: { ...READ_ONLY, condition: has('cover') },
      }),
      access: DERIVED,
    } as Field, // a spread union loses its members
    {
      name: 'sha256',
      type: 'text',
      ...labelled('files.sha256', { ...READ_ONLY, condition: has('sha256') }),
      access: DERIVED,
    },
    uidField(),
  ]
}

/** Made by hooks from the file; what a caller sends is dropped. */
const DERIVED = { create: () => false, update: () => false }

const READ_ONLY = { position: 'sidebar' as const, readOnly: true, disableBulkEdit: true }

const has = (name: string) => (data: Record<string, unknown>) => Boolean(data[name])
