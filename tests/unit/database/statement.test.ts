import { expect, test } from 'vitest'

import { joined, named, sql, textOf } from '../../../src/database/statement.js'

test('a statement of SQL has numbers where its values are, in the order of these', () => {
  const part = sql`word > ${"it's"}`
  const whole = sql`SELECT * FROM ${named('a"b')} WHERE ${joined([part, sql`id = ${7}`], ' AND ')} LIMIT ${1}`
  expect(textOf(whole)).toBe('SELECT * FROM "a""b" WHERE word > $1 AND id = $2 LIMIT $3')
  expect(whole.values).toEqual(["it's", 7, 1])
})

test('a statement without values is its text', () => {
  expect(textOf(sql`SELECT 1`)).toBe('SELECT 1')
  expect(textOf(joined([], ', '))).toBe('')
})
