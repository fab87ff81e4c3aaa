import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isUpToDate } from '../../../src/cli/isUpToDate.js'

const LANDED = ['20261123_224829_initial', '20261124_151849_access']
const ran = (names: readonly string[], batch = 1) => names.map((name) => ({ name, batch }))

it.each([
  ['all', ran(LANDED), true],
  ['all, and one that was replaced', ran([...LANDED, '20261124_185739_translations']), true],
  ['one too few', ran(LANDED.slice(1)), false],
  ['none', [], false],
  ['one of a newer version', ran([...LANDED, '20991231_000000_later']), false],
  ['tables that were pushed in development', [...ran(LANDED), ...ran(['dev'], -1)], false],
])('a database that has run %s', (_what, done, expected) => {
  expect(isUpToDate(done, LANDED)).toBe(expected)
})

it('no database is up to date with a version whose migrations are not found', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      expect(isUpToDate(ran(names), [])).toBe(false)
    }),
  )
})
