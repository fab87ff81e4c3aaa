import type { z } from 'zod'

import { expectedOf } from './expectedOf.js'
import { nearestName } from './nearestName.js'
import { type Said, saidOf, type TextKeyOf } from './said.js'
import { keysOf, schemasAt } from './schemasAt.js'

/** One thing that is wrong: where, what was expected, what came, what to do. */
export type Problem = {
  path: readonly PropertyKey[]
  expected: string
  /** Empty: what was expected says it. */
  got: string
  /** Null: what was expected says it. */
  remedy: string | null
  /** What was expected, as a text of `i18n`; null: it has none. */
  text: TextKeyOf | null
}

/** What a check of our own says of a problem, where the schema does not (`params` of an issue). */
export type OwnWords = { expected?: string; got?: string; remedy?: string; text?: TextKeyOf }

type Checked = { schema: z.core.$ZodType; given: unknown }

/** What zod has found wrong with a value, in the order of the schema. */
export function problemsIn(error: z.core.$ZodError, checked: Checked): Problem[] {
  const problems = error.issues.flatMap((issue) => problemsOf(issue, { ...checked, outer: [] }))
  // Two checks of one value are told in the same words.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function problemsOf(
  issue: z.core.$ZodIssue,
  { outer, ...checked }: Checked & { outer: readonly PropertyKey[] },
): Problem[] {
  const path = [...outer, ...issue.path]
  const nearest = issue.code === 'invalid_union' ? nearestShape(issue.errors) : []
  if (nearest.length > 0)
    return nearest.flatMap((inner) => problemsOf(inner, { ...checked, outer: path }))
  const schemas = schemasAt(checked.schema, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownName({ path, schemas, key }))
  const own: OwnWords = (issue.code === 'custom' ? issue.params : undefined) ?? {}
  return [{ path, ...wordsOf({ schemas, value: valueAt(checked.given, path) }), ...own }]
}

function unknownName(args: {
  path: readonly PropertyKey[]
  schemas: readonly z.core.$ZodType[]
  key: string
}): Problem {
  const { path, schemas, key } = args
  const said = schemas.map((schema) => saidOf(schema).names).find(Boolean)
  const names = schemas.flatMap(keysOf)
  const expected = said ?? `one of ${names.join(', ')}`
  const meant = nearestName(key, names)
  const remedy = meant === null ? null : `Did you mean ${JSON.stringify(meant)}?`
  const place = said === undefined ? [...path, key] : path
  return { path: place, expected, got: JSON.stringify(key), remedy, text: null }
}

function wordsOf(args: { schemas: readonly z.core.$ZodType[]; value: unknown }) {
  const { schemas, value } = args
  const words = schemas.map(saidOf)
  const pick = <K extends keyof Said>(key: K) => words.find((said) => said[key])?.[key]
  return {
    expected: [...new Set(schemas.map(expectedOf))].join(', or '),
    got: pick('shown')?.(value) ?? jsonOf(value),
    remedy: pick('remedy') ?? null,
    text: pick('text') ?? null,
  }
}

/** Of the shapes that a value may have, the problems of the one in which only parts are wrong. */
function nearestShape(
  errors: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] {
  const isOfPart = ({ path, code }: z.core.$ZodIssue) =>
    path.length > 0 || code === 'unrecognized_keys'
  return errors.find((issues) => issues.every(isOfPart)) ?? []
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    given,
  )
}

/** Longest value that a message shows, characters. */
const LONGEST = 200

function jsonOf(value: unknown): string {
  const json = tryJson(value)
  if (json !== undefined && json.length <= LONGEST) return json
  if (typeof value === 'object') return Array.isArray(value) ? 'another list' : 'another object'
  return json === undefined ? String(typeof value) : `${json.slice(0, LONGEST)}…`
}

/** Undefined for what has no JSON: a function, a value that holds itself. */
function tryJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
