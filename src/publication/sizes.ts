import type { Field } from 'payload'

import { fieldsOfRow, isGroup, isRows, type NamedField, namedFields } from '../entries/fields.js'
import { asObject, isObject } from '../entries/read.js'
import type { TextLimits } from '../entries/resolveLimits.js'
import { measureRichText } from './measureRichText.js'

/** A value that is larger than it may be. */
export type Oversize = {
  path: string
  field: NamedField
  limit: keyof TextLimits
  most: number
  given: number
}

type Data = Record<string, unknown>
type Walk = { limits: TextLimits; found: Oversize[]; characters: number }

/**
 * Texts that are longer than they may be, and lists with more rows, at any depth. The values fit
 * their fields, see `findMisshapen`.
 *
 * @param fields The collection's fields, sanitised or not.
 */
export function findOversize(args: {
  fields: readonly Field[]
  data: unknown
  limits: TextLimits
}): Oversize[] {
  const { fields, limits } = args
  const data = asObject(args.data)
  const found: Oversize[] = []
  const sums = namedFields(fields).map((field) => {
    const walk: Walk = { limits, found, characters: 0 }
    inField(field, data[field.name], { path: field.name, walk })
    return { field, path: field.name, characters: walk.characters }
  })
  const given = sums.reduce((all, { characters }) => all + characters, 0)
  const [largest] = sums.sort((a, b) => b.characters - a.characters)
  if (largest && given > limits.entry) {
    const { field, path } = largest
    found.push({ field, path, limit: 'entry', most: limits.entry, given })
  }
  return found
}

type Place = { path: string; walk: Walk }

function inFields(fields: readonly Field[], data: Data, { path, walk }: Place): void {
  for (const field of namedFields(fields))
    inField(field, data[field.name], { path: `${path}.${field.name}`, walk })
}

function inField(field: NamedField, value: unknown, place: Place): void {
  const { walk } = place
  if (isGroup(field)) return inFields(field.fields, asObject(value), place)
  if (field.type === 'json') return
  if (field.type === 'richText') return inRichText(field, value, place)
  if (typeof value === 'string') {
    const limit = field.type === 'textarea' || field.type === 'code' ? 'paragraph' : 'line'
    walk.characters += value.length
    return judge(field, { ...place, limit, given: value.length })
  }
  if (!Array.isArray(value)) return
  judge(field, { ...place, limit: 'rows', given: value.length })
  value.slice(0, walk.limits.rows).forEach((item: unknown, at) => {
    const below = { path: `${place.path}.${at}`, walk }
    if (isRows(field)) {
      if (isObject(item)) inFields(fieldsOfRow(field, item), item, below)
    } else if (typeof item === 'string') inField(field, item, below)
  })
}

function inRichText(field: NamedField, value: unknown, place: Place): void {
  const { nodes, characters, longest, cells } = measureRichText(value)
  place.walk.characters += characters
  judge(field, { ...place, limit: 'nodes', given: nodes })
  judge(field, { ...place, limit: 'richText', given: characters })
  judge(field, { ...place, limit: 'paragraph', given: longest })
  judge(field, { ...place, limit: 'cells', given: cells })
}

function judge(
  field: NamedField,
  { path, walk, limit, given }: Place & { limit: keyof TextLimits; given: number },
): void {
  const most = walk.limits[limit]
  // So many are enough to see what is wrong.
  if (given > most && walk.found.length < 20) walk.found.push({ path, field, limit, most, given })
}
