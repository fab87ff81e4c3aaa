import type { Field } from 'payload'

import { asObject, asObjects } from '../entries/read.js'
import {
  fieldsOfRow,
  type NamedField,
  storedFields,
  isGroup,
  isLocalised,
  isRows,
} from '../entries/fields.js'
import { sameRow, sameValue } from '../entries/sameValue.js'

type Doc = Record<string, unknown>
type Rows = Extract<NamedField, { type: 'array' | 'blocks' }>

/** A field that two people have changed, each from the same text, in different ways. */
export type Conflict = {
  path: string
  /** What it was when the save began. */
  base: unknown
  /** The value that another user has saved since. */
  theirs: unknown
  /** What this save would make of it. */
  yours: unknown
}

/**
 * What the person must have seen before the save: whatever they change themselves; all texts of
 * the locale too, as when they publish it; or everything.
 */
export type MustHaveSeen = 'own' | 'texts' | 'all'

type Sides = { base: Doc; current: Doc; submitted: Doc }
type Context = {
  path: string
  localised: boolean
  /** Of them nobody knows what they were when the save began. */
  unknown: ReadonlySet<string>
  seen: MustHaveSeen
  conflicts: Conflict[]
}

/** Set by the system, or told in another way. */
const NOT_EDITED = new Set([
  ...['id', 'uid', 'createdAt', 'updatedAt', 'deletedAt', '_status'],
  ...['firstPublishedAt', 'translatedFrom', 'approvedAt', 'adminTitle'],
])

/**
 * Merges a save that started from an old revision into the current document: fields that the save
 * does not change keep their current value, changed fields are written, and a field that both sides
 * changed is a conflict. Rows are identified by id; the set of rows and their order is one value.
 *
 * All sides have the shape of one locale. Fields that are not submitted are no matter.
 *
 * @param args.unknown Names of fields of which nobody knows what they were: whoever changed them, a
 *   difference is a conflict. @default none
 */
export function mergeSave(
  args: Sides & {
    fields: readonly Field[]
    mustHaveSeen: MustHaveSeen
    unknown?: readonly string[]
  },
): {
  data: Doc
  conflicts: Conflict[]
} {
  const { fields, mustHaveSeen: seen, unknown = [], ...sides } = args
  const conflicts: Conflict[] = []
  const context = { path: '', localised: false, unknown: new Set(unknown), seen, conflicts }
  return { data: inFields(fields, sides, context), conflicts }
}

function inFields(fields: readonly Field[], sides: Sides, context: Context): Doc {
  const result: Doc = { ...sides.submitted }
  for (const field of storedFields(fields)) {
    const { name } = field
    if (NOT_EDITED.has(name) || sides.submitted[name] === undefined) continue
    const localised = context.localised || isLocalised(field)
    const below = { ...context, localised, path: `${context.path}${name}` }
    result[name] = merged(field, valuesOf(sides, name), below)
  }
  return result
}

type Values = { base: unknown; current: unknown; submitted: unknown }

function valuesOf({ base, current, submitted }: Sides, name: string): Values {
  return { base: base[name], current: current[name], submitted: submitted[name] }
}

function merged(field: NamedField, values: Values, context: Context): unknown {
  const { base, current, submitted } = values
  if (isGroup(field)) {
    const below = { ...context, path: `${context.path}.` }
    return inFields(field.fields, sidesOf(values), below)
  }
  if (isRows(field) && [base, current, submitted].every(isList) && !isUnknown(context)) {
    return inRows(field, values, context)
  }
  return inLeaf(field, values, context)
}

function inLeaf(field: NamedField, values: Values, context: Context): unknown {
  const { base, current, submitted } = values
  const same = (one: unknown, other: unknown) => sameValue(field, one, other)
  if (same(submitted, current)) return submitted
  if (isUnknown(context)) {
    note(context, values)
    return current
  }
  const isMine = !same(submitted, base)
  const isTheirs = !same(current, base)
  if (isMine && !isTheirs) return submitted
  if (isMine || isWatched(context)) note(context, values)
  return current
}

function isUnknown({ path, unknown }: Context): boolean {
  return unknown.has(path.split('.', 1)[0] ?? '')
}

/** The person must know of it even if they have not touched it. */
function isWatched({ seen, localised }: Context): boolean {
  return seen === 'all' || (seen === 'texts' && localised)
}

function note({ path, conflicts }: Context, { base, current, submitted }: Values): void {
  conflicts.push({ path, base, theirs: current, yours: submitted })
}

function inRows(field: Rows, values: Values, context: Context): unknown {
  const [base, current, submitted] = [values.base, values.current, values.submitted].map(asObjects)
  const ids = (rows: Doc[] | undefined) => JSON.stringify((rows ?? []).map(({ id }) => id))
  const isMine = ids(submitted) !== ids(base)
  const isTheirs = ids(current) !== ids(base)
  const isSame = ids(submitted) === ids(current)
  const isUnseen = isTheirs && (isMine || isWatched(context))
  if (!isSame && (isUnseen || losesRow(base, current, submitted))) {
    note(context, values)
    return values.current
  }
  const rows = isMine ? submitted : current
  return rows?.map((row, index) => {
    const of = (list: Doc[] | undefined) => list?.find(({ id }) => id === row.id)
    const [was, is, mine] = [of(base), of(current), of(submitted)]
    // A row of one side alone: new there, and nothing that the other could contradict.
    if (!mine || !is) return row
    const below = { ...context, path: `${context.path}.${index}.` }
    const sides = { base: was ?? {}, current: is, submitted: mine }
    return inFields(fieldsOfRow(field, row), sides, below)
  })
}

/** One side has taken a row out that the other has changed. */
function losesRow(base: Doc[] = [], current: Doc[] = [], submitted: Doc[] = []): boolean {
  const changedAndGone = (changed: Doc[], other: Doc[]) =>
    changed.some((row) => {
      const was = base.find(({ id }) => id === row.id)
      const isGone = was && !other.some(({ id }) => id === row.id)
      return isGone && !sameRow(was, row)
    })
  return changedAndGone(submitted, current) || changedAndGone(current, submitted)
}

function sidesOf({ base, current, submitted }: Values): Sides {
  return { base: asObject(base), current: asObject(current), submitted: asObject(submitted) }
}

function isList(value: unknown): boolean {
  return value === null || value === undefined || Array.isArray(value)
}
