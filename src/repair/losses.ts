import { fieldsOfRow, isGroup, isRows, type NamedField, namedFields } from '../entries/fields.js'
import { isBlank } from '../entries/isBlank.js'
import { asObject, asObjects } from '../entries/read.js'
import type { Field } from 'payload'
import { liveAfter } from '../saving/liveAfter.js'
import type { Doc } from './types.js'

/** A part of a document that stands in tables of its own, and is there no more. */
export type Loss = {
  /** Path of the field; `texts`: everything that one locale has for itself. */
  path: string
  locale: string | null
  /** A list of relations: an SQL database has all those of a document in one table. */
  isRelation?: boolean
}

type Sides = { before: Doc; after: Doc; fields: readonly Field[] }
type Context = { prefix: string; isLost: (loss: Loss) => boolean; losses: Loss[] }

/**
 * Which parts of a document a later state of it lacks, and that state with them. A part is what an
 * SQL database deletes and inserts as one: the texts of a locale with its status, a list of
 * relations or of choices, the rows of a list, the texts of a row. What merely changed is no loss.
 *
 * @param args.isLost Which losses count; the others stay as they are. @default all
 */
export function heal(args: Sides & { isLost?: (loss: Loss) => boolean }): {
  healed: Doc
  losses: Loss[]
} {
  const { before, after, fields, isLost = () => true } = args
  const losses: Loss[] = []
  const context: Context = { prefix: '', isLost, losses }
  let healed = after
  for (const locale of lostLocales({ before, after, fields })) {
    if (!counts(context, { path: 'texts', locale })) continue
    healed = liveAfter({ fields, live: healed, latest: before, locale, shared: 'live' })
  }
  return { healed: inFields({ before, after: healed, fields }, context), losses }
}

/** How a loss is told: `texts (es)`, `keyResults`. */
export function nameOf({ path, locale }: Loss): string {
  return locale === null ? path : `${path} (${locale})`
}

/**
 * Locales without a status, and those without any text: a save that finds no row of a locale makes
 * an empty one. Nothing takes a status away; it turns from one to the other. A locale that was a
 * draft without any text had nothing to lose.
 */
function lostLocales({ before, after, fields }: Sides): string[] {
  const now = asObject(after._status)
  return Object.entries(asObject(before._status)).flatMap(([locale, status]) => {
    const hadTexts = hasTextsIn(fields, before, locale)
    if (!status || (status !== 'published' && !hadTexts)) return []
    return !now[locale] || (hadTexts && !hasTextsIn(fields, after, locale)) ? [locale] : []
  })
}

function hasTextsIn(fields: readonly Field[], doc: Doc, locale: string): boolean {
  return namedFields(fields).some((field) => {
    const value = doc[field.name]
    if (field.name === '_status') return false
    if ('localized' in field && field.localized) return !isBlank(asObject(value)[locale])
    return isGroup(field) && hasTextsIn(field.fields, asObject(value), locale)
  })
}

function counts({ isLost, losses }: Context, loss: Loss): boolean {
  if (!isLost(loss)) return false
  losses.push(loss)
  return true
}

function inFields({ before, after, fields }: Sides, context: Context): Doc {
  const result: Doc = { ...after }
  for (const field of namedFields(fields)) {
    const { name } = field
    const value = inField(field, { was: before[name], is: after[name] }, context)
    if (value !== undefined) result[name] = value
  }
  return result
}

type Values = { was: unknown; is: unknown }

function inField(field: NamedField, { was, is }: Values, context: Context): unknown {
  const path = `${context.prefix}${field.name}`
  const isLocalised = 'localized' in field && field.localized === true
  if (isLocalised) return isList(field) ? inLocales({ was, is }, path, context) : is
  if (isGroup(field)) {
    const sides = { before: asObject(was), after: asObject(is), fields: field.fields }
    return inFields(sides, { ...context, prefix: `${path}.` })
  }
  if (!isList(field)) return is
  const loss = { path, locale: null, isRelation: 'relationTo' in field }
  if (isEmpty(is)) return !isEmpty(was) && counts(context, loss) ? was : is
  return isRows(field) ? inRows(field, { was, is }, { ...context, prefix: path }) : is
}

/** Some list of relations in a document has a member. */
export function hasRelations(fields: readonly Field[], doc: Doc): boolean {
  return namedFields(fields).some((field) => {
    const value = doc[field.name]
    if (isGroup(field)) return hasRelations(field.fields, asObject(value))
    if (isRows(field)) {
      return asObjects(value).some((row) => hasRelations(fieldsOfRow(field, row), row))
    }
    return 'relationTo' in field && isList(field) && !isEmpty(value)
  })
}

/** It has rows of its own in a table. */
function isList(field: NamedField): boolean {
  if (isRows(field)) return true
  if ('relationTo' in field && Array.isArray(field.relationTo)) return true
  return 'hasMany' in field && field.hasMany === true
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function inLocales({ was, is }: Values, path: string, context: Context): unknown {
  const result = { ...asObject(is) }
  for (const [locale, value] of Object.entries(asObject(was))) {
    const isGone = !isEmpty(value) && isEmpty(result[locale])
    if (isGone && counts(context, { path, locale })) result[locale] = value
  }
  return is === undefined && Object.keys(result).length === 0 ? is : result
}

function inRows(
  field: Extract<NamedField, { type: 'array' | 'blocks' }>,
  { was, is }: Values,
  context: Context,
): Doc[] {
  return asObjects(is).map((row, index) => {
    const earlier = asObjects(was).find(({ id }) => id === row.id)
    if (!earlier) return row
    const fields = fieldsOfRow(field, row)
    const path = `${context.prefix}.${index}`
    const isBare = hasTexts(fields, earlier) && !hasTexts(fields, row)
    const next =
      isBare && counts(context, { path, locale: null }) ? texted(fields, earlier, row) : row
    const sides = { before: earlier, after: next, fields }
    return inFields(sides, { ...context, prefix: `${path}.` })
  })
}

/** Some locale has a text in the row itself. */
function hasTexts(fields: readonly Field[], row: Doc): boolean {
  return localised(fields).some(({ name }) =>
    Object.values(asObject(row[name])).some((value) => !isBlank(value)),
  )
}

function texted(fields: readonly Field[], earlier: Doc, row: Doc): Doc {
  const names = localised(fields).map(({ name }) => [name, earlier[name] ?? null])
  return { ...row, ...(Object.fromEntries(names) as Doc) } // of unknown values
}

function localised(fields: readonly Field[]): NamedField[] {
  return namedFields(fields).filter((field) => 'localized' in field && field.localized === true)
}
