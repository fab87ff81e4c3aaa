import { DrizzleQueryError } from 'drizzle-orm'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'

import { withoutValues } from '../../../src/telemetry/withoutValues.js'

const SECRETS = ['a@b.example', 'SALT-1', 'HASH\n    at night']
const STATEMENT = 'insert into "users" ("id", "email", "salt", "hash") values (?, ?, ?, ?)'

/** All that a logger, a terminal or an answer could show of an error. */
function shown(error: unknown): string {
  const lines: string[] = []
  pino({}, { write: (line: string) => void lines.push(line) }).error({ err: error })
  for (let one = error; one instanceof Error; one = one.cause) {
    lines.push(one.message, String(one.stack), JSON.stringify({ ...one }))
  }
  return lines.join('\n')
}

const fromDriver = (message: string, more: object) => Object.assign(new Error(message), more)
const fromDrizzle = (cause: Error) => new DrizzleQueryError(STATEMENT, SECRETS, cause)

/** As PostgreSQL's driver makes them: with every property, whether it has a value or not. */
const fromPostgres = (message: string, more: object) =>
  fromDriver(message, { severity: 'ERROR', routine: 'exec', where: undefined, ...more })

describe('an error of a database', () => {
  test('shows no value of its statement, in whatever causes or repeats it', () => {
    const cause = fromDriver('attempt to write a readonly database', { code: 'SQLITE_READONLY' })
    const query = fromDrizzle(cause)
    const outer = new Error(`Could not save: ${query.message}`, { cause: query })
    const before = shown(outer)
    expect(SECRETS.filter((secret) => before.includes(secret))).toEqual(SECRETS)
    const after = shown(withoutValues(outer))
    expect(['a@b.example', 'SALT-1', 'HASH'].filter((secret) => after.includes(secret))).toEqual([])
    expect(outer.message).toBe(`Could not save: Failed query: ${STATEMENT}`)
  })

  test('keeps its class, its statement, its place in the code, and the code of its cause', () => {
    const query = fromDrizzle(fromDriver('database is locked', { code: 'SQLITE_BUSY' }))
    const result = withoutValues(query)
    expect(result).toBe(query)
    expect(result).toBeInstanceOf(DrizzleQueryError)
    expect(result.stack).toMatch(/withoutValues\.test/)
    expect(result).toMatchObject({ query: STATEMENT, cause: { code: 'SQLITE_BUSY' } })
  })

  test('of PostgreSQL names the field and the constraint, and not what was in it', () => {
    const cause = fromPostgres('duplicate key value violates unique constraint "users_email_idx"', {
      code: '23505',
      constraint: 'users_email_idx',
      detail: 'Key (email)=(a@b.example) already exists.',
      where: "unnamed portal with parameters: $1 = 'a@b.example'",
    })
    withoutValues(fromDrizzle(cause))
    expect(shown(cause)).not.toContain('a@b.example')
    expect(cause).toMatchObject({
      code: '23505',
      constraint: 'users_email_idx',
      detail: 'Key (email)=(…) already exists.',
    })
  })

  test.each([
    ['23502', 'null value in column "hash"', 'Failing row contains (1, a@b.example, SALT-1).'],
    ['22P02', 'invalid input syntax for type integer: "a@b.example"', undefined],
    ['22003', 'value "a@b.example" is out of range for type integer', undefined],
  ])('of PostgreSQL (%s) quotes no value', (code, message, detail) => {
    expect(shown(withoutValues(fromPostgres(message, { code, detail })))).not.toMatch(
      /a@b.example|SALT/,
    )
  })

  test('of MongoDB names the index and holds no document', () => {
    const name = 'MongoBulkWriteError'
    const said = 'E11000 duplicate key error index: email_1 dup key: { email: "a@b.example" }'
    const more = { keyValue: { email: 'a@b.example' }, writeErrors: [{ op: { hash: 'HASH' } }] }
    const error = withoutValues(fromDriver(said, { name, code: 11_000, ...more }))
    expect(shown(error)).not.toMatch(/a@b.example|HASH/)
    expect(error).toMatchObject({ code: 11_000, message: expect.stringContaining('email_1') })
  })

  test('of Mongoose names the path, for each field', () => {
    const said = 'Cast to Number failed for value "a@b.example" (type string) at path "age"'
    const cast = fromDriver(said, { name: 'CastError', path: 'age', value: 'a@b.example' })
    const all = fromDriver(`users validation failed: age: ${said}`, {
      ...{ name: 'ValidationError', _message: 'users validation failed', errors: { age: cast } },
    })
    expect(shown(withoutValues(all))).not.toContain('a@b.example')
    expect(cast.message).toContain('at path "age"')
  })
})

test('other errors stay as they are', () => {
  const error = fromDriver('Key', {
    detail: 'What a host says.',
    value: 1,
    errors: [{ path: 'a' }],
  })
  expect(withoutValues(error)).toMatchObject({ detail: 'What a host says.', value: 1 })
  expect([withoutValues('text'), withoutValues(null)]).toEqual(['text', null])
})
