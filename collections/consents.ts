import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'

import { consentAccess } from '../src/access/collectionAccess.js'
import {
  missingOfConsent,
  neededOfConsent,
  neededOfGuardian,
  neededOfOthers,
  notBeforeGrant,
  saysConsent,
} from '../src/consent/checks.js'
import { BASES, CHANNELS, IDENTITY_LEVELS, PURPOSES } from '../src/consent/state.js'
import { alsoCheck } from '../src/fields/alsoCheck.js'
import { countryOptions } from '../src/fields/countries.js'
import { dayField, momentField } from '../src/fields/dayField.js'
import { languageOptions } from '../src/fields/languages.js'
import { uidField } from '../src/fields/uid.js'
import { SAVE_BUTTON } from '../src/admin/forms/formFields.js'
import { ANYWHERE } from '../src/finding/foundKeys.js'
import { labelled, adminLabel, adminText } from '../src/i18n/adminText.js'
import { EVIDENCE_KINDS, mimeTypesOf } from '../src/media/kinds.js'
import { privateFile } from '../src/media/noSniff.js'
import type { Settings } from '../src/entries/settings.js'
import { UPLOAD_PROGRESS } from '../src/fields/uploadProgress.js'
import { FOLDERS, inStore } from '../src/uploads/storedFiles.js'

const COLUMNS = ['adminTitle', 'basis', 'identityLevel', 'channels', 'expiresOn', 'withdrawnOn']

/**
 * Why people and texts may be shown, mostly because the person agreed: where, for what, how fully
 * and until when. The uploaded file is the evidence. Never public, and left out of GraphQL.
 */
export function consents(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.consents,
    labels: { singular: adminLabel('consents.singular'), plural: adminLabel('consents.plural') },
    access: consentAccess(settings),
    admin: {
      group: adminText('group.people'),
      description: adminText('consents.description'),
      useAsTitle: 'adminTitle',
      defaultColumns: COLUMNS,
      listSearchableFields: [ANYWHERE],
      components: {
        edit: { SaveButton: SAVE_BUTTON, beforeDocumentControls: [UPLOAD_PROGRESS] },
      },
    },
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    // Without a type of its own nothing that links to it could be in Payload's GraphQL schema.
    graphQL: { disableQueries: true, disableMutations: true },
    upload: {
      staticDir: path.resolve(settings.mediaDir, FOLDERS.consents),
      ...inStore(settings, 'consents'),
      mimeTypes: mimeTypesOf(EVIDENCE_KINDS),
      filesRequiredOnCreate: false,
      bulkUpload: false,
      crop: false,
      focalPoint: false,
      pasteURL: false,
      modifyResponseHeaders: privateFile,
    },
    fields: fields(settings),
  }
}

function fields(settings: Settings): Field[] {
  return [
    ...basis(),
    {
      type: 'tabs',
      tabs: [
        { label: adminText('consents.tab.person'), fields: person(settings) },
        { label: adminText('consents.tab.agreement'), fields: agreement(settings) },
        { label: adminText('consents.tab.uses'), fields: uses(settings) },
      ],
    },
    dayField('grantedOn', {
      label: 'consents.grantedOn',
      checkMissing: missingOfConsent,
      admin: { position: 'sidebar' },
    }),
    dayField('expiresOn', {
      label: 'consents.expiresOn',
      admin: { position: 'sidebar' },
      check: notBeforeGrant('expiresOn'),
    }),
    momentField('withdrawnOn', {
      label: 'consents.withdrawnOn',
      admin: { position: 'sidebar' },
      check: notBeforeGrant('withdrawnOn'),
    }),
    {
      name: 'adminTitle',
      type: 'text',
      ...labelled('consents.adminTitle', { hidden: true, disableBulkEdit: true }),
    },
    uidField(),
  ]
}

function basis(): Field[] {
  return [
    {
      name: 'basis',
      type: 'select',
      required: true,
      defaultValue: 'consent',
      options: BASES.map((value) => ({ value, label: adminText(`basis.${value}`) })),
      ...labelled('consents.basis'),
    },
    {
      name: 'basisDetails',
      type: 'textarea',
      maxLength: 2000,
      validate: alsoCheck('textarea', neededOfOthers),
      ...labelled('consents.basisDetails', { condition: (data: unknown) => !saysConsent(data) }),
    },
  ]
}

function person(settings: Settings): Field[] {
  return [
    {
      name: 'person',
      type: 'group',
      ...labelled('consents.person', { hideGutter: true }),
      fields: [
        {
          name: 'name',
          type: 'text',
          maxLength: 300,
          validate: alsoCheck('text', neededOfConsent),
          ...labelled('consents.person.name'),
        },
        {
          type: 'row',
          fields: [
            { name: 'email', type: 'email', ...labelled('consents.person.email') },
            {
              name: 'phone',
              type: 'text',
              maxLength: 100,
              ...labelled('consents.person.phone'),
            },
          ],
        },
        {
          name: 'country',
          type: 'select',
          options: countryOptions(settings),
          ...labelled('consents.person.country'),
        },
      ],
    },
    {
      name: 'guardian',
      type: 'group',
      ...labelled('consents.guardian', { hideGutter: true }),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              maxLength: 300,
              validate: neededOfGuardian,
              ...labelled('consents.guardian.name'),
            },
            {
              name: 'relation',
              type: 'text',
              maxLength: 300,
              validate: neededOfGuardian,
              ...labelled('consents.guardian.relation'),
            },
          ],
        },
        {
          name: 'contact',
          type: 'text',
          maxLength: 300,
          ...labelled('consents.guardian.contact'),
        },
      ],
    },
    { name: 'notes', type: 'textarea', maxLength: 10000, ...labelled('consents.notes') },
  ]
}

function agreement(settings: Settings): Field[] {
  return [
    {
      name: 'statement',
      type: 'textarea',
      required: true,
      maxLength: 20000,
      ...labelled('consents.statement', { rows: 6, condition: saysConsent }),
    },
    {
      name: 'statementLanguage',
      type: 'select',
      options: languageOptions(settings),
      ...labelled('consents.statementLanguage', { condition: saysConsent }),
    },
    {
      name: 'identityLevel',
      type: 'select',
      required: true,
      options: IDENTITY_LEVELS.map((value) => ({
        value,
        label: adminText(`identityLevel.${value}`),
      })),
      ...labelled('consents.identityLevel'),
    },
    {
      name: 'channels',
      type: 'select',
      hasMany: true,
      required: true,
      options: CHANNELS.map((value) => ({ value, label: adminText(`channel.${value}`) })),
      ...labelled('consents.channels'),
    },
    {
      name: 'purposes',
      type: 'select',
      hasMany: true,
      options: PURPOSES.map((value) => ({ value, label: adminText(`purpose.${value}`) })),
      ...labelled('consents.purposes'),
    },
  ]
}

/** What rests on the consent, from the other side. */
function uses(settings: Settings): Field[] {
  const keys = (['testimonials', 'stories', 'media'] as const).filter(
    (key) => !settings.off.has(key),
  )
  return keys.map((key) => ({
    name: key,
    type: 'join',
    collection: settings.slugs[key],
    on: 'consent',
    defaultLimit: 20,
    ...labelled(`consents.${key}`, { allowCreate: false }),
  }))
}
