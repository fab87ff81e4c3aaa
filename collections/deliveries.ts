import type { CollectionConfig, DateField, Field, TextField } from 'payload'

import { hiddenFrom, ifMay } from '../src/access/collectionAccess.js'
import { adminComponent } from '../src/entries/adminComponent.js'
import type { Settings } from '../src/entries/settings.js'
import { ENTRY_KEYS, UPLOAD_KEYS } from '../src/entries/slugs.js'
import { type LabelKey, labelled, adminLabel, adminText } from '../src/i18n/adminText.js'
import { resendEndpoint } from '../src/webhooks/resendEndpoint.js'
import { KINDS, STATES } from '../src/feed/deliveryRow.js'

/** No user writes: rows come with the changes that they tell. */
const nobody = () => false

/**
 * What is told of changes, and to whom: a row for each target and change. `src/feed/addDeliveries.ts`
 * and `src/webhooks` write rows below the API. Administrators read it as the log of webhooks.
 */
export function deliveries(settings: Settings): CollectionConfig {
  const readers = ifMay(settings, 'system', 'manage')
  return {
    slug: settings.slugs.deliveries,
    labels: {
      singular: adminLabel('deliveries.singular'),
      plural: adminLabel('deliveries.plural'),
    },
    access: {
      admin: nobody,
      create: nobody,
      read: readers,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
    },
    defaultSort: ['-at', '-id'],
    admin: {
      group: adminText('group.people'),
      // Where nobody is told anything, the log is empty.
      hidden: settings.webhooks.length > 0 ? hiddenFrom(settings, 'system') : () => true,
      description: adminText('deliveries.description'),
      useAsTitle: 'key',
      defaultColumns: [
        'at',
        'target',
        'kind',
        'type',
        'locale',
        'slug',
        'state',
        'attempts',
        'answer',
      ],
      listSearchableFields: ['key', 'target', 'slug', 'uid'],
      pagination: { defaultLimit: 50 },
    },
    graphQL: { disableMutations: true },
    endpoints: settings.enabled ? [resendEndpoint(settings)] : false,
    timestamps: false,
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    disableBulkDelete: true,
    indexes: [{ fields: ['target', 'state', 'next'] }, { fields: ['state', 'doneAt'] }],
    fields: fields(settings),
  }
}

const READ_ONLY = { readOnly: true }

/** Labels in the languages that there are now. */
function fields(settings: Settings): Field[] {
  return [
    {
      name: 'sendAgain',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: {
          Field: {
            path: adminComponent('SendAgain'),
            clientProps: { slug: settings.slugs.deliveries },
          },
        },
      },
    },
    moment('at', 'deliveries.at', { required: true, index: true }),
    plain('target', 'deliveries.target', { required: true }),
    {
      name: 'kind',
      type: 'select',
      options: KINDS.map((value) => ({ value, label: adminText(`deliveries.kind.${value}`) })),
      ...labelled('deliveries.kind', READ_ONLY),
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      options: [...ENTRY_KEYS, ...UPLOAD_KEYS].map((value) => ({
        value,
        label: adminText(`${value}.singular`),
      })),
      ...labelled('deliveries.type', READ_ONLY),
    },
    plain('locale', 'deliveries.locale'),
    plain('slug', 'deliveries.slug'),
    {
      name: 'state',
      type: 'select',
      required: true,
      options: STATES.map((value) => ({ value, label: adminText(`deliveries.state.${value}`) })),
      ...labelled('deliveries.state', READ_ONLY),
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      ...labelled('deliveries.attempts', READ_ONLY),
    },
    plain('answer', 'deliveries.answer'),
    moment('triedAt', 'deliveries.triedAt'),
    moment('next', 'deliveries.next'),
    moment('doneAt', 'deliveries.doneAt'),
    plain('uid', 'deliveries.uid'),
    // Id of the message: of the target and the change, so that neither is told twice under two.
    plain('key', 'deliveries.key', { required: true, unique: true, index: true }),
    hidden({ name: 'position', type: 'number', required: true }),
    hidden({ name: 'ref', type: 'text' }),
    hidden({ name: 'programme', type: 'text' }),
    // Who sends it now.
    hidden({ name: 'claim', type: 'text' }),
    // It was delivered once and is told once more.
    hidden({ name: 'isRepeat', type: 'checkbox' }),
  ]
}

function plain(name: string, label: LabelKey, more: Partial<TextField> = {}): Field {
  return { name, type: 'text', ...more, ...labelled(label, READ_ONLY) } as Field // a spread union loses its members
}

function moment(name: string, label: LabelKey, more: Partial<DateField> = {}): Field {
  const date = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'd MMM yyyy, HH:mm:ss' }
  return { name, type: 'date', ...more, ...labelled(label, { ...READ_ONLY, date }) }
}

function hidden(field: Field): Field {
  return { ...field, hidden: true, admin: { disableListColumn: true } } as Field // likewise
}
