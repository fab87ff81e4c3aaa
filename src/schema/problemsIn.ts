import type { z } from 'zod'

import { expectedOf } from './expectedOf.js'
import { type Said, saidOf } from './said.js'
import { keysOf, schemasAt } from './schemasAt.js'

/** One thing that is wrong: where, what was expected, what came, what to do. */
export type Problem = {
  path: readonly PropertyKey[]
  expected: string
  got: string
  /** Null: what was expected says it. */
  remedy: string | null
}

/** What a check of our own says of a problem, where the schema does not (`params` of an issue). */
export type OwnWords = { expected?: string; got?: string; remedy?: string }

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
  if (issue.code === 'unrecognized_keys') {
    const expected = `one of ${schemas.flatMap(keysOf).join(', ')}`
    return issue.keys.map((key) => {
      return { path: [...path, key], expected, got: JSON.stringify(key), remedy: null }
    })
  }
  const own: OwnWords = (issue.code === 'custom' ? issue.params : undefined) ?? {}
  return [{ path, ...wordsOf({ schemas, value: valueAt(checked.given, path) }), ...own }]
}

function wordsOf(args: { schemas: readonly z.core.$ZodType[]; value: unknown }) {
  const { schemas, value } = args
  const words = schemas.map(saidOf)
  const pick = <K extends keyof Said>(key: K) => words.find((said) => said[key])?.[key]
  return {
    expected: schemas.map(expectedOf).join(', or '),
    got: pick('shown')?.(value) ?? jsonOf(value),
    remedy: pick('remedy') ?? null,
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

function jsonOf(value: unknown): string {
  // A function, and what is not there, have no JSON.
  return JSON.stringify(value) ?? String(typeof value === 'function' ? 'a function' : value)
}
