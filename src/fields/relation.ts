import type { Field, RelationshipField, UploadField } from 'payload'

import type { CollectionKey, UploadKey } from '../entries/slugs.js'
import type { LabelKey } from '../i18n/adminText.js'
import { labelled } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import type { Check } from './alsoCheck.js'
import { slugOf } from '../entries/slugOf.js'

type RelationOptions = {
  name: string
  /** Texts of the field: `LABEL.label`, `LABEL.description`. */
  label: LabelKey
  hasMany?: boolean
  required?: boolean
  /** A further check; what the field leads to is checked with every entry (`checkedFields`). */
  check?: Check
  defaultValue?: RelationshipField['defaultValue']
  admin?: RelationshipField['admin']
}

/** A field that points to entries of one collection; none at all where that is switched off. */
export function relation(
  settings: Settings,
  key: CollectionKey,
  options: RelationOptions,
): Field[] {
  if (settings.off.has(key)) return []
  const { name, label, hasMany = false, required = false, check, defaultValue, admin } = options
  return [
    {
      name,
      type: 'relationship',
      relationTo: slugOf(settings, key),
      hasMany,
      required,
      index: true,
      validate: check ?? anything,
      ...(defaultValue === undefined ? {} : { defaultValue }),
      ...labelled(label, admin),
    } as RelationshipField, // `hasMany` is a type of its own for each value
  ]
}

/** In place of Payload's own check, which tells of ids in English. */
const anything: Check = () => true

type UploadOptions = {
  name: string
  label: LabelKey
  hasMany?: boolean
  required?: boolean
  check?: Check
  admin?: UploadField['admin']
}

/** A field that points to images and videos (`media`) or to documents and captions (`files`). */
export function upload(settings: Settings, key: UploadKey, options: UploadOptions): Field {
  const { name, label, hasMany = false, required = false, check, admin } = options
  return {
    name,
    type: 'upload',
    relationTo: slugOf(settings, key),
    hasMany,
    required,
    validate: check ?? anything,
    ...labelled(label, admin),
  } as UploadField // as above
}
