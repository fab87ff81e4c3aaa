import type { EntryKey } from '../../entries/slugs.js'
import type { Ref } from '../../editions/types.js'
import { badUserInput } from '../badUserInput.js'
import type { Condition } from './condition.js'
import { readFilter } from './readFilter.js'
import { WHERE_FIELDS } from './whereFields.js'

/** A `where` as GraphQL has checked it: its fields and operators are those of the schema. */
export type WhereArg = Readonly<Record<string, unknown>>

/** The entry that a caller's name for it means; null: none. */
export type RefOf = (type: 'programme' | 'theme', name: string) => Ref | null

/** Most conditions of one `where`, each operator counted. */
export const MAX_CONDITIONS = 30
/** Most levels of `and`, `or` and `not` within each other. */
export const MAX_LEVELS = 5

/**
 * The condition that a `where` states. Null, at any place, is no condition; an empty `and` always
 * holds, an empty `or` or `in` never.
 *
 * @throws BAD_USER_INPUT that names the place, such as `where.or[1].date.gte`.
 */
export function readWhere(args: { type: EntryKey; where: WhereArg; refOf: RefOf }): Condition {
  const { type, where, refOf } = args
  const fields = WHERE_FIELDS[type]
  let conditions = 0

  const readField = (name: string, value: unknown, place: Place): Condition => {
    const path = `${place.path}.${name}`
    const within = (at: string) => ({ path: `${path}${at}`, level: place.level + 1 })
    const field = fields[name]
    if (field) {
      const of = readFilter({ filter: value as WhereArg, means: field.means, path, refOf })
      conditions += of.length
      if (conditions > MAX_CONDITIONS) throw tooMany(conditions)
      return { is: 'all', of }
    }
    if (name === 'not') return { is: 'not', of: read(value as WhereArg, within('')) }
    const each = (value as readonly WhereArg[]).map((one, at) => read(one, within(`[${at}]`)))
    return { is: name === 'or' ? 'any' : 'all', of: each }
  }
  const read = (own: WhereArg, place: Place): Condition => {
    if (place.level > MAX_LEVELS) throw tooDeep(place)
    return { is: 'all', of: given(own).map(([name, value]) => readField(name, value, place)) }
  }
  return read(where, { path: 'where', level: 0 })
}

/** Fields that have a value. */
export function given(arg: WhereArg): [string, unknown][] {
  return Object.entries(arg).filter(([, value]) => value !== null && value !== undefined)
}

type Place = { path: string; level: number }

function tooDeep({ path, level }: Place): Error {
  return badUserInput({
    argument: path,
    expected: `at most ${MAX_LEVELS} levels of \`and\`, \`or\` and \`not\``,
    received: level,
  })
}

function tooMany(conditions: number): Error {
  const expected = `at most ${MAX_CONDITIONS} conditions`
  return badUserInput({ argument: 'where', expected, received: conditions })
}
