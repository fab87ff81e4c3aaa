import type { Field } from 'payload'

import { isGroup, isRows, namedFields } from '../entries/fields.js'
import { asObject } from '../entries/read.js'
import type { Doc } from './types.js'

/**
 * A document in which nothing is absent that another state of it has: of an absent value a
 * database keeps what is there.
 */
export function completed({
  doc,
  like,
  fields,
}: {
  doc: Doc
  like: Doc
  fields: readonly Field[]
}): Doc {
  const result: Doc = { ...doc }
  for (const field of namedFields(fields)) {
    const { name } = field
    const value = doc[name]
    if (isGroup(field) && !('localized' in field && field.localized)) {
      const sides = { doc: asObject(value), like: asObject(like[name]), fields: field.fields }
      result[name] = completed(sides)
    } else if (value === undefined || value === null) {
      const isList = isRows(field) || ('hasMany' in field && field.hasMany === true)
      const isLocalised = 'localized' in field && field.localized === true
      if (isList && !isLocalised) result[name] = []
      else if (isLocalised && like[name] !== undefined) result[name] = blank(like[name], isList)
      else if (like[name] !== undefined) result[name] = null
    }
  }
  return result
}

function blank(value: unknown, isList: boolean): Doc {
  return Object.fromEntries(
    Object.keys(asObject(value)).map((locale) => [locale, isList ? [] : null]),
  )
}
