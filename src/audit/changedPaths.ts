import { isDeepStrictEqual } from 'node:util'
import type { Field } from 'payload'

import {
  fieldsOfRow,
  isGroup,
  isLocalised,
  isRows,
  type NamedField,
  type RowsField,
  storedFields,
} from '../entries/fields.js'
import { asObject, asObjects, unique } from '../entries/read.js'

type Doc = Record<string, unknown>

/** Paths of the fields that differ, in the order of the config. */
export type Changed = {
  /** Of texts that each locale has for itself. */
  localised: string[]
  /** Of what all locales share. */
  shared: string[]
}

type Sides = { before: Doc; after: Doc }
type Place = { prefix: string; inLocalised: boolean; out: Changed }

/** Set by the system; what they follow from is told of itself. */
const DERIVED = new Set([
  ...['id', 'uid', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'revision', 'adminTitle'],
  ...[
    'firstPublishedAt',
    'translatedFrom',
    'approvedAt',
    'collection',
    'salt',
    'hash',
    'password',
    'sessions',
  ],
  ...['resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt', 'lockUntil'],
  ...['loginAttempts', 'apiKey', 'apiKeyIndex', 'enableAPIKey', 'hasAPIKey', 'placeholder'],
  ...['url', 'thumbnailURL', 'prefix', 'sha256', 'pages', 'sizes', 'lastUsedAt'],
])
/** What an upload's file is told by; all together they are the path `file`. */
const FILE_FACTS = new Set(['filename', 'mimeType', 'filesize', 'width', 'height'])

/**
 * Returns the fields of a document that changed: paths such as `attribution.name`, `identifiers`
 * (rows came, went or moved) and `identifiers.1.value` (inside a row), never values. Both sides
 * have the shape of one locale. Values that the new side omits are unchanged; all empty values are
 * equal.
 */
export function changedPaths(args: { fields: readonly Field[] } & Sides): Changed {
  const out: Changed = { localised: [], shared: [] }
  inFields(args.fields, args, { prefix: '', inLocalised: false, out })
  return { localised: unique(out.localised), shared: unique(out.shared) }
}

function inFields(fields: readonly Field[], sides: Sides, place: Place): void {
  for (const field of storedFields(fields)) {
    const { name, type } = field
    if (place.prefix === '' && DERIVED.has(name)) continue
    const [before, after] = [sides.before[name], sides.after[name]]
    if (after === undefined) continue
    const here = inside(place, name, isLocalised(field))
    if (isGroup(field)) {
      const inner = { before: asObject(before), after: asObject(after) }
      inFields(field.fields, inner, { ...here, prefix: `${here.prefix}.` })
    } else if (isRows(field)) inRows({ before, after, place: here, field })
    else if (!isSame(type, before, after)) note(here, name)
  }
}

function inRows(args: { before: unknown; after: unknown; place: Place; field: RowsField }): void {
  const { place, field } = args
  const [before, after] = [asObjects(args.before), asObjects(args.after)]
  const isMoved =
    before.length !== after.length || after.some((row, index) => !isRow(row, before[index]))
  if (isMoved) note(place)
  const rowOf = new Map<string, Doc>()
  for (const row of before.toReversed()) if (row.id) rowOf.set(nameOf(row), row)
  after.forEach((row, index) => {
    const earlier = isMoved ? rowOf.get(row.id ? nameOf(row) : '') : before[index]
    if (!earlier) return
    const sides = { before: earlier, after: row }
    inFields(fieldsOfRow(field, row), sides, { ...place, prefix: `${place.prefix}.${index}.` })
  })
}

function nameOf(row: Doc): string {
  return JSON.stringify([row.blockType, idOf(row.id)])
}

/** Rows without an id are told apart by their place only. */
function isRow(row: Doc, other: Doc | undefined): boolean {
  if (!other) return false
  if (row.blockType !== other.blockType) return false
  return !row.id || !other.id || idOf(row.id) === idOf(other.id)
}

function inside(place: Place, name: string, localised: boolean | undefined): Place {
  const prefix = `${place.prefix}${name}`
  return { ...place, prefix, inLocalised: place.inLocalised || localised === true }
}

function note({ prefix, inLocalised, out }: Place, name?: string): void {
  const path = name === prefix && FILE_FACTS.has(name) ? 'file' : prefix
  ;(inLocalised ? out.localised : out.shared).push(path)
}

function isSame(type: NamedField['type'], before: unknown, after: unknown): boolean {
  return isDeepStrictEqual(plain(type, before), plain(type, after))
}

/** One form for what a form, either database and the APIs write each in their own way. */
function plain(type: NamedField['type'], value: unknown): unknown {
  if (value === null || value === undefined || value === '')
    return type === 'checkbox' ? false : null
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map((item) => plain(type, item))
  }
  switch (type) {
    case 'date':
      return new Date(value as string).getTime()
    case 'relationship':
    case 'upload':
      return relationOf(value)
    case 'number':
      return Number(value)
    default:
      return typeof value === 'object' ? (JSON.parse(JSON.stringify(value)) as unknown) : value
  }
}

function relationOf(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'relationTo' in value) {
    const { relationTo, value: to } = value as { relationTo: unknown; value?: unknown } // just seen
    return [relationTo, idOf(to)]
  }
  return idOf(value)
}

/** Ids are numbers, texts, populated documents, or objects of MongoDB that write themselves. */
function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return String(id)
}
