import {
  buildSchema,
  type ExecutionArgs,
  getIntrospectionQuery,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'

import { hasTooManyTokens } from '../../../src/app/(payload)/api/graphql/hasTooManyTokens.js'
import { introspectionProblem } from '../../../src/security/limits/introspection.js'
import { graphQLRules, tooMuch } from '../../../src/security/management/graphQLRule.js'

const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')

/** Two to the power of forty, if it is followed. */
const doubling = (leaf: string) =>
  `{ ...f0 } ${many(40, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)} fragment f40 on Query { ${leaf} }`

describe('an introspection', () => {
  test('as tools send it runs', () => {
    for (const depth of [{}, { inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }])
      expect(introspectionProblem(parse(getIntrospectionQuery(depth)))).toBeNull()
    const one = '{ __type(name: "Theme") { name fields { name type { name ofType { name } } } } }'
    expect(introspectionProblem(parse(one))).toBeNull()
  })

  test.each([
    ['lists under many names', `{ __schema { a: types { name } b: types { name } } }`, 'aliases'],
    ['itself under many names', `{ a: __schema { types { name } } }`, 'aliases'],
    [
      'names in a fragment',
      `{ __schema { types { ...T } } } fragment T on __Type { f: fields { name } }`,
      'aliases',
    ],
    [
      'a list within itself',
      `{ __schema { types { fields { type { fields { name } } } } } }`,
      'within itself',
    ],
    [
      'that by fragments',
      `{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { name } }`,
      'within itself',
    ],
    [
      'fragments that double',
      `{ __schema { types { ...f0 } } } ${many(40, (at) => `fragment f${at} on __Type { ...f${at + 1} ...f${at + 1} }`)} fragment f40 on __Type { name }`,
      'selections',
    ],
    [
      'a fragment in itself, and more',
      `{ __schema { types { ...T } } } fragment T on __Type { ...T x: name }`,
      'aliases',
    ],
  ])('that asks for %s is refused', (_what, query, why) => {
    expect(introspectionProblem(parse(query))).toContain(why)
  })
})

describe('a document of the management API', () => {
  test('is measured by all its selections, those that hold no field too', () => {
    expect(tooMuch(parse(doubling('__typename')))).toMatch(/selections/)
    expect(tooMuch(parse(`{ ${'__typename '.repeat(3_001)} }`))).toMatch(/selections/)
    expect(tooMuch(parse(`{ a } fragment F on Query { ${'a '.repeat(3_001)} }`))).toMatch(
      /selections/,
    )
  })

  test.each([
    ['fragments that double', doubling('a')],
    ['one field written 20,000 times', `{ ${'a '.repeat(20_000)} }`],
  ])('of %s is seen by no other rule', (_what, query) => {
    const schema = buildSchema('type Query { a: Int }')
    const args = { schema, document: parse(query), contextValue: {} } as ExecutionArgs
    const rules = graphQLRules(args, () => true)
    let fields = 0
    const counting = () => ({ Field: () => void (fields += 1) })
    const errors = validate(schema, args.document, [...specifiedRules, ...rules, counting])
    expect(errors).toHaveLength(1)
    expect(fields).toBe(0)
  })

  test('is refused before it is parsed, if it has very many tokens', () => {
    expect(hasTooManyTokens(`{ ${'a '.repeat(19_900)} }`)).toBe(false)
    expect(hasTooManyTokens(`{ ${'a '.repeat(20_100)} }`)).toBe(true)
    expect(hasTooManyTokens(`{ a } #${'a '.repeat(50_000)}`)).toBe(false)
    expect(hasTooManyTokens(`{ "${'a'.repeat(50_000)}`)).toBe(false)
  })
})
