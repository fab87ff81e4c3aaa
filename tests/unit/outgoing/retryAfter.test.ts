import { expect, test } from 'vitest'

import { retryAfter } from '../../../src/outgoing/retryAfter.js'

const NOW = new Date('2026-03-01T12:00:00Z')

test.each([
  [undefined, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['0', 0],
  ['120', 120],
  ['999999999', 86_400],
  ['Sun, 01 Mar 2026 12:01:00 GMT', 60],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['Sun, 01 Mar 2036 12:00:00 GMT', 86_400],
])('`Retry-After: %s` is %s seconds', (header, seconds) => {
  expect(retryAfter(header, NOW)).toBe(seconds)
})
