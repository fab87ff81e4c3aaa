import type { Field, FieldAccess, Tab } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { ifMay } from './collectionAccess.js'

/** Opens what all locales share to those who may edit it, translators not among them. */
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
 * Rows of an array or of blocks that hold localised texts stay open, for the texts in them: who
 * may not change the rows themselves is kept from it by `keepShared`.
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
  if (field.type === 'ui' || field.type === 'join') return field
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => inTab(tab, access)) }
  if ('localized' in field && field.localized) return field
  switch (field.type) {
    case 'row':
    case 'collapsible':
    case 'group':
      return { ...field, fields: field.fields.map((inner) => protect(inner, access)) }
    case 'array':
      if (!hasLocalised(field.fields)) return close(field, access)
      return { ...field, fields: field.fields.map((inner) => protect(inner, access)) }
    case 'blocks':
      if (!field.blocks.some((block) => hasLocalised(block.fields))) return close(field, access)
      return {
        ...field,
        blocks: field.blocks.map((block) => ({
          ...block,
          fields: block.fields.map((inner) => protect(inner, access)),
        })),
      }
    default:
      return close(field, access)
  }
}

function inTab(tab: Tab, access: SharedAccess): Tab {
  if ('name' in tab && tab.localized) return tab
  return { ...tab, fields: tab.fields.map((field) => protect(field, access)) }
}

/** Is there a text of its own for each locale anywhere in these fields? */
export function hasLocalised(fields: Field[]): boolean {
  return fields.some((field) => {
    if ('localized' in field && field.localized) return true
    if (field.type === 'tabs') {
      return field.tabs.some((tab) => Boolean(tab.localized) || hasLocalised(tab.fields))
    }
    if (field.type === 'blocks') return field.blocks.some((block) => hasLocalised(block.fields))
    return 'fields' in field && hasLocalised(field.fields)
  })
}

/** Fields that hold a value of their own. */
type ValueField = Exclude<Field, { type: 'collapsible' | 'join' | 'row' | 'tabs' | 'ui' }>

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
