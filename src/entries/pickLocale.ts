import type { Block, Field, Tab } from 'payload'

/** A document in one language: localised leaves are plain values, relations are ids as strings. */
export type OneLocaleDoc = Record<string, unknown>

type Source = Record<string, unknown>
type Context = { locale: string; inLocalised: boolean }

/**
 * One language of a document as the database holds it, where a localised leaf is an object by
 * locale code (`{ fr: …, es: … }`).
 *
 * Only fields of the config are taken. What the language has not is null, or `[]` for a list;
 * nothing ever falls back to another language. Dates come as ISO 8601, ids as strings. Inside a
 * localised field nothing is localised again, as Payload stores it.
 *
 * @param doc What `payload.db.findOne` gives, on either database.
 * @param fields The collection's fields, sanitised by Payload or not.
 */
export function pickLocale({
  doc,
  fields,
  locale,
}: {
  doc: Source
  fields: readonly Field[]
  locale: string
}): OneLocaleDoc {
  const picked = pickFields(doc, fields, { locale, inLocalised: false })
  if (doc.id !== undefined && doc.id !== null) picked.id = idText(doc.id)
  return picked
}

function pickFields(source: Source, fields: readonly Field[], context: Context): OneLocaleDoc {
  const out: OneLocaleDoc = {}
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) Object.assign(out, pickTab(source, tab, context))
    } else if (field.type === 'ui' || field.type === 'join') {
      continue
    } else if ('name' in field && field.name) {
      const value = localeValue(source[field.name], field.localized, context)
      out[field.name] = pickValue(value, field, inside(context, field.localized))
    } else if ('fields' in field) {
      Object.assign(out, pickFields(source, field.fields, context))
    }
  }
  return out
}

function pickTab(source: Source, tab: Tab, context: Context): OneLocaleDoc {
  if (!('name' in tab) || !tab.name) return pickFields(source, tab.fields, context)
  const value = localeValue(source[tab.name], tab.localized, context)
  return {
    [tab.name]: pickFields(asRecord(value), tab.fields, inside(context, tab.localized)),
  }
}

function localeValue(value: unknown, localised: boolean | undefined, context: Context): unknown {
  if (!localised || context.inLocalised) return value
  return isRecord(value) && Object.hasOwn(value, context.locale) ? value[context.locale] : null
}

function inside(context: Context, localised: boolean | undefined): Context {
  return localised ? { ...context, inLocalised: true } : context
}

function pickValue(value: unknown, field: Field, context: Context): unknown {
  switch (field.type) {
    case 'group':
      return pickFields(asRecord(value), field.fields, context)
    case 'array':
      return asList(value).map((row) => pickRow(asRecord(row), field.fields, context))
    case 'blocks':
      return asList(value).flatMap((row) => pickBlock(asRecord(row), field.blocks, context))
    case 'relationship':
    case 'upload':
      return field.hasMany ? asList(value).map(relation) : relation(value)
    case 'date':
      return isoDate(value)
    case 'select':
    case 'text':
    case 'number':
      return field.hasMany ? asList(value) : (value ?? null)
    default:
      return value ?? null
  }
}

function pickRow(row: Source, fields: readonly Field[], context: Context): OneLocaleDoc {
  const picked = pickFields(row, fields, context)
  return row.id === undefined ? picked : { ...picked, id: idText(row.id) }
}

/** A block of a kind that the config does not know is left out. */
function pickBlock(row: Source, blocks: readonly Block[], context: Context): OneLocaleDoc[] {
  const block = blocks.find(({ slug }) => slug === row.blockType)
  return block ? [{ ...pickRow(row, block.fields, context), blockType: block.slug }] : []
}

/** An id as a string; of a relation to several collections `{ relationTo, value }`. */
function relation(value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (!isRecord(value) || !('relationTo' in value)) return idText(value)
  return { relationTo: value.relationTo, value: relation(value.value) }
}

/** Ids are numbers, texts, or objects of MongoDB that write themselves as one. */
function idText(value: unknown): string {
  return (value as { toString: () => string }).toString()
}

/** A moment as RFC 3339 in UTC, whatever form the database gives it; null when it is none. */
export function isoDate(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  const date = value instanceof Date ? value : new Date(value as number | string)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

function asRecord(value: unknown): Source {
  return isRecord(value) ? value : {}
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
