import type { Field, FieldAccess } from 'payload'

import { holdersIn, isLocalised, isRows, mapInside } from '../entries/fields.js'
import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { ifMay } from './collectionAccess.js'

/** Field access that lets only users with the right edit shared fields. */
export function sharedFieldAccess(
  settings: Settings,
  collection: EntryKey,
): { create: FieldAccess; update: FieldAccess } {
  const free: FieldAccess = ifMay(settings, collection, 'editShared')
  return { create: free, update: free }
}

/**
 * The fields with `sharedFieldAccess` on everything that is not localised, so that the admin shows
 * it as read-only to the others and Payload drops what they send for it.
 *
 * Rows of an array or of blocks that hold localised texts stay open, for the texts in them:
 * `keepShared` protects the rows themselves.
 */
export function protectSharedFields(
  fields: Field[],
  settings: Settings,
  collection: EntryKey,
): Field[] {
  const access = sharedFieldAccess(settings, collection)
  return fields.map((field) => protect(field, access))
}

type SharedAccess = ReturnType<typeof sharedFieldAccess>

function protect(field: Field, access: SharedAccess): Field {
  if (field.type === 'ui' || field.type === 'join' || isLocalised(field)) return field
  if (isValue(field)) return close(field, access)
  return mapInside(field, (holder) =>
    holder !== field && isLocalised(holder)
      ? holder.fields
      : holder.fields.map((inner) => protect(inner, access)),
  )
}

/** Whether any of these fields is localised. */
export function hasLocalised(fields: readonly Field[]): boolean {
  return fields.some(
    (field) =>
      isLocalised(field) ||
      holdersIn(field).some((holder) => isLocalised(holder) || hasLocalised(holder.fields)),
  )
}

/** Fields that hold a value of their own. */
type ValueField = Exclude<Field, { type: 'collapsible' | 'join' | 'row' | 'tabs' | 'ui' }>

/** The field is written as one, by those who may edit what locales share. */
function isValue(field: Field): field is ValueField {
  return isRows(field) ? !hasLocalised([field]) : holdersIn(field).length === 0
}

/** Both the field's own rule and ours must allow a write. */
function close(field: ValueField, access: SharedAccess): Field {
  const own = 'access' in field ? field.access : undefined
  return {
    ...field,
    access: {
      ...own,
      create: both(access.create, own?.create),
      update: both(access.update, own?.update),
    },
  }
}

function both(ours: FieldAccess, own: FieldAccess | undefined): FieldAccess {
  if (!own) return ours
  return async (args) => (await ours(args)) && (await own(args))
}
