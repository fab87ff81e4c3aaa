import { expect, test } from 'vitest'

import { releaseAll, rememberOwner, reserve } from '../../../src/fields/slug/reservations.js'

test('a slug is held for one entry at a time', () => {
  expect(reserve('a:fr:eau', 'one', 0)).toBe(true)
  expect(reserve('a:fr:eau', 'two', 1)).toBe(false)
  expect(reserve('a:fr:eau', 'one', 2)).toBe(true)
  expect(reserve('a:es:eau', 'two', 3)).toBe(true)
})

test('it is free again after ten seconds, should the save never end', () => {
  expect(reserve('b', 'one', 0)).toBe(true)
  expect(reserve('b', 'two', 9_999)).toBe(false)
  expect(reserve('b', 'two', 10_000)).toBe(true)
})

test('it is free again when the request has ended', () => {
  const request = {}
  rememberOwner(request, 'one')
  reserve('c', 'one', 0)
  releaseAll({})
  expect(reserve('c', 'two', 1)).toBe(false)
  releaseAll(request)
  expect(reserve('c', 'two', 1)).toBe(true)
})
