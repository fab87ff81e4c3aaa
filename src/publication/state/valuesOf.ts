import type { Field } from 'payload'

import type { OneLocaleDoc } from '../../entries/pickLocale.js'
import { asObject, asObjects } from '../../entries/read.js'
import {
  fieldsOfRow,
  isGroup,
  isLocalised,
  isRows,
  type NamedField,
  storedFields,
} from '../../entries/fields.js'
import { sameValue } from '../../entries/sameValue.js'

/** One value of a document in one language, with its place. */
export type PlacedValue = {
  /** Where the admin has it, rows by number: `sections.0.heading`. */
  path: string
  /** The same with rows by their id, so that it stays when rows change places. */
  key: string
  /** Of a list: the ids of its rows, in their order. */
  value: unknown
  /** It is of this language alone; otherwise every language shares it. */
  localised: boolean
  /** The fields that lead to it, the outermost first. */
  chain: readonly NamedField[]
}

/** A value that differs; null where one side has no such value, its row being new or gone. */
export type Difference = { before: PlacedValue | null; after: PlacedValue | null }

/** Written by the system; not a user's change. */
const OF_THE_SYSTEM = new Set([
  ...['_status', 'createdAt', 'deletedAt', 'updatedAt', 'id', 'uid'],
  ...['adminTitle', 'firstPublishedAt', 'translatedFrom', 'approvedAt'],
])

type Context = Omit<PlacedValue, 'value'>

const TOP: Context = { path: '', key: '', localised: false, chain: [] }

/**
 * Every value that people write in a document of one language: texts, formatted texts, choices,
 * relations, and for each list which rows it has, in their order.
 *
 * @param doc As `pickLocale` gives it.
 * @param fields The collection's fields.
 */
export function valuesOf(doc: OneLocaleDoc, fields: readonly Field[]): PlacedValue[] {
  return inFields(doc, fields, TOP).filter(({ path }) => !OF_THE_SYSTEM.has(path))
}

/** The values that are not the same in two documents, in the order of the second. */
export function differences(
  before: readonly PlacedValue[],
  after: readonly PlacedValue[],
): Difference[] {
  const old = new Map(before.map((value) => [value.key, value]))
  const current = new Set(after.map(({ key }) => key))
  const changed = after.map((value) => ({ before: old.get(value.key) ?? null, after: value }))
  const gone = before.filter(({ key }) => !current.has(key))
  return [...changed, ...gone.map((value) => ({ before: value, after: null }))].filter(differs)
}

function differs({ before, after }: Difference): boolean {
  const field = (after ?? before)?.chain.at(-1)
  return field !== undefined && !sameValue(field, before?.value, after?.value)
}

function inFields(
  doc: Record<string, unknown>,
  fields: readonly Field[],
  context: Context,
): PlacedValue[] {
  return storedFields(fields).flatMap((field) =>
    inField(doc[field.name], field, below(context, field)),
  )
}

function inField(value: unknown, field: NamedField, context: Context): PlacedValue[] {
  if (isGroup(field)) return inFields(asObject(value), field.fields, context)
  if (!isRows(field)) return [{ ...context, value }]
  const rows = asObjects(value)
  const ids = rows.map(({ id }, index) => (typeof id === 'string' ? id : String(index)))
  const inner = rows.flatMap((row, index) =>
    inFields(row, fieldsOfRow(field, row), {
      ...context,
      path: `${context.path}.${index}`,
      key: `${context.key}.${ids[index] ?? index}`,
    }),
  )
  return [{ ...context, value: ids }, ...inner]
}

function below(context: Context, field: NamedField): Context {
  const { name } = field
  const at = (place: string) => (place === '' ? name : `${place}.${name}`)
  return {
    path: at(context.path),
    key: at(context.key),
    localised: context.localised || isLocalised(field),
    chain: [...context.chain, field],
  }
}
