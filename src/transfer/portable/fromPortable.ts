import type { Field } from 'payload'

import {
  blockOf,
  fieldsOfRow,
  isLocalised,
  type NamedField,
  type RowsField,
  storedFields,
} from '../../entries/fields.js'
import { isObject } from '../../entries/read.js'
import { blockFieldsIn } from './blockFields.js'
import { problemOfValue } from './problemOfValue.js'
import { readRef, REFERABLE } from './refs.js'
import type { Doc, PortableContext } from './toPortable.js'
import { walkRichText } from './walkRichText.js'

/** A problem with a value: where it stands, what was expected, what came. */
export type ValueProblem = { path: string; expected: string; got: unknown }

type Context = PortableContext & {
  inLocalised: boolean
  path: string
  problems: ValueProblem[]
}

/**
 * The document of a portable one, as `payload.db` writes it, and all that is wrong with it. What it
 * does not name is empty. `context.ref` is given the key of a collection and a uid. Pure.
 */
export function fromPortable(
  given: Doc,
  fields: readonly Field[],
  context: PortableContext,
): { doc: Doc; problems: ValueProblem[] } {
  const problems: ValueProblem[] = []
  const doc = ofFields(given, fields, { ...context, inLocalised: false, path: '', problems })
  return { doc, problems }
}

/** Of rows and blocks, beside their fields. */
const ROW = ['id', 'blockType', 'blockName']

function ofFields(
  given: Doc,
  fields: readonly Field[],
  context: Context,
  more: string[] = [],
): Doc {
  const known = storedFields(fields)
  for (const name of Object.keys(given)) {
    if (more.includes(name) || known.some((field) => field.name === name)) continue
    const path = `${context.path}${name}`
    context.problems.push({ path, expected: 'a field of this app', got: given[name] })
  }
  return Object.fromEntries(
    known.flatMap((field): [string, unknown][] => {
      if (field.name === 'id') return []
      const below = { ...context, path: `${context.path}${field.name}` }
      return [[field.name, inLocales(given[field.name], field, below)]]
    }),
  )
}

function inLocales(value: unknown, field: NamedField, context: Context): unknown {
  if (!isLocalised(field) || context.inLocalised) return ofValue(value, field, context)
  if (value === undefined || value === null) return {}
  if (!isObject(value)) return wrong(context, 'values by locale', value)
  const codes = context.settings.locales.map(({ code }) => code)
  return Object.fromEntries(
    Object.entries(value).map(([code, one]) => {
      const below = { ...context, inLocalised: true, path: `${context.path}.${code}` }
      if (!codes.includes(code)) wrong(below, `a locale of this app (${codes.join(', ')})`, code)
      return [code, ofValue(one, field, below)]
    }),
  )
}

function ofValue(value: unknown, field: NamedField, context: Context): unknown {
  const isList = 'hasMany' in field && field.hasMany === true
  if (field.type === 'group' || field.type === 'tab') {
    if (value !== undefined && value !== null && !isObject(value))
      return wrong(context, 'an object', value)
    const below = { ...context, path: `${context.path}.` }
    return ofFields(isObject(value) ? value : {}, field.fields, below)
  }
  if (value === undefined || value === null)
    return isList || field.type === 'array' || field.type === 'blocks' ? [] : null
  if (field.type === 'array' || field.type === 'blocks') return ofRows(value, field, context)
  if (isList) {
    if (!Array.isArray(value)) return wrong(context, 'a list', value)
    return value.map((one, at) => ofOne(one, field, { ...context, path: `${context.path}.${at}` }))
  }
  return ofOne(value, field, context)
}

function ofOne(value: unknown, field: NamedField, context: Context): unknown {
  if (field.type === 'relationship' || field.type === 'upload')
    return ofRef(value, field.relationTo, context)
  const expected = problemOfValue(value, field)
  if (expected !== null) return wrong(context, expected, value)
  return field.type === 'richText' ? ofRichText(value, context) : value
}

function ofRows(value: unknown, field: RowsField, context: Context): unknown {
  if (!Array.isArray(value) || !value.every(isObject))
    return wrong(context, 'a list of objects', value)
  return value.map((row, at) => {
    const below = { ...context, path: `${context.path}.${at}.` }
    if (field.type === 'blocks' && !blockOf(field, row))
      wrong({ ...below, path: `${below.path}blockType` }, 'a block of this app', row.blockType)
    const { id, blockType, blockName } = row
    const own = Object.entries({ id, blockType, blockName }).filter(([, one]) => one !== undefined)
    return { ...ofFields(row, fieldsOfRow(field, row), below, ROW), ...Object.fromEntries(own) }
  })
}

function ofRef(value: unknown, relationTo: string | string[], context: Context): unknown {
  const ref = readRef(value)
  if (!ref) return wrong(context, 'a reference such as stories:UID', value)
  const slug = context.settings.slugs[ref.key]
  if (![relationTo].flat().includes(slug))
    return wrong(context, `a reference to ${[relationTo].flat().join(' or ')}`, value)
  const id = context.ref(ref.key, ref.uid)
  if (id === null) return wrong(context, 'a reference to something in the export', value)
  return Array.isArray(relationTo) ? { relationTo: slug, value: id } : id
}

function ofRichText(state: unknown, context: Context): unknown {
  return walkRichText(state, {
    relation: (relation) => {
      const key = REFERABLE.find((known) => known === relation.relationTo)
      if (!key) return relation
      const relationTo = context.settings.slugs[key]
      if (relation.value === null) return { ...relation, relationTo }
      return { ...relation, relationTo, value: ofRef(relation.value, relationTo, context) }
    },
    block: (values, fields) => {
      const own = Object.fromEntries(
        ROW.flatMap((name) => (name in values ? [[name, values[name]]] : [])),
      )
      const below = { ...context, inLocalised: true, path: `${context.path}.` }
      const made = ofFields(values, fields, below, ROW)
      const named = Object.entries(made).filter(([name]) => name in values)
      return { ...own, ...Object.fromEntries(named) }
    },
    fieldsOf: blockFieldsIn(context.settings),
  })
}

function wrong({ path, problems }: Context, expected: string, got: unknown): null {
  problems.push({ path, expected, got })
  return null
}
