import { fold } from '../../entries/fold.js'
import { badUserInput } from '../badUserInput.js'
import type { Comparison, Condition } from './condition.js'
import { given, type RefOf, type WhereArg } from './readWhere.js'
import type { Meaning } from './whereFields.js'

/** Most values of one `in` or `notIn`. */
export const MAX_VALUES = 100
/** Most characters of one `contains`. */
export const MAX_TEXT = 100

type Filter = { filter: WhereArg; means: Meaning; path: string; refOf: RefOf }
type Value = string | number

/** The conditions of one field: one for each operator that has a value. */
export function readFilter({ filter, means, path, refOf }: Filter): Condition[] {
  return given(filter).map(([operator, value]): Condition => {
    const at = `${path}.${operator}`
    switch (operator) {
      case 'equals':
        return oneOf(means, valuesOf([value], { means, path: at, isList: false, refOf }))
      case 'in':
        return oneOf(means, valuesOf(value, { means, path: at, isList: true, refOf }))
      case 'notIn':
        return {
          is: 'not',
          of: oneOf(means, valuesOf(value, { means, path: at, isList: true, refOf })),
        }
      case 'contains':
        return { is: 'titleContains', text: textOf(value, at) }
      default:
        return {
          // The schema has no other operators, and these only for columns with an order.
          is: operator as Comparison,
          column: means as 'date',
          value: valueOf(value, { means, path: at }),
        }
    }
  })
}

function oneOf(means: Meaning, values: Value[]): Condition {
  switch (means) {
    case 'theme':
    case 'country':
    case 'organisation':
    case 'fileLanguage':
      return { is: 'facet', name: means, values: values.map(String) }
    case 'title':
      throw new Error('a title is not compared as a whole')
    default:
      return { is: 'oneOf', column: means, values }
  }
}

type Of = { means: Meaning; path: string }

/** Names of nothing are left out. */
function valuesOf(list: unknown, of: Of & { isList: boolean; refOf: RefOf }): Value[] {
  const { means, path, isList, refOf } = of
  const values = list as readonly unknown[] // the schema says so
  if (values.length > MAX_VALUES)
    throw badUserInput({
      argument: path,
      expected: `at most ${MAX_VALUES} values`,
      received: values.length,
    })
  return values.flatMap((value, index) => {
    if (means === 'programme' || means === 'theme') return refOf(means, String(value)) ?? []
    return valueOf(value, { means, path: isList ? `${path}[${index}]` : path })
  })
}

/** A value in the form that editions hold. */
function valueOf(value: unknown, { means, path }: Of): Value {
  if (typeof value === 'number') return value
  const text = String(value)
  switch (means) {
    case 'uid':
      return text.toLowerCase()
    case 'country':
      return text.toUpperCase()
    case 'organisation':
      return fold(text)
    case 'date':
      return dayOf(text, path)
    case 'publishedAt':
    case 'changedAt':
      return momentOf(text, path)
    default:
      return text
  }
}

function dayOf(text: string, argument: string): string {
  if (isDay(text)) return text
  const expected = 'a calendar date such as "2024-05-31"'
  throw badUserInput({ argument, expected, received: text })
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00.000Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime())) return false
  // JavaScript makes 1 March of 30 February.
  return day.toISOString().startsWith(text)
}

const MOMENT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i

function momentOf(text: string, argument: string): string {
  const day = MOMENT.exec(text)?.[1]
  const moment = new Date(text)
  if (day !== undefined && isDay(day) && !Number.isNaN(moment.getTime()))
    return moment.toISOString()
  const expected = 'an RFC 3339 date and time such as "2024-05-31T12:00:00Z"'
  throw badUserInput({ argument, expected, received: text })
}

function textOf(value: unknown, argument: string): string {
  const text = String(value)
  if (text.length > MAX_TEXT)
    throw badUserInput({
      argument,
      expected: `a text of at most ${MAX_TEXT} characters`,
      received: text,
    })
  return fold(text)
}
