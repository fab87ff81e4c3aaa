import { expect, test } from 'vitest'

import type { ConsentTerms } from '../../../src/consent/state.js'
import { permitsLess } from '../../../src/editions/consentChange.js'

const terms: ConsentTerms = {
  channels: ['website', 'print'],
  identityLevel: 'firstName',
  grantedOn: '2024-01-01',
  expiresOn: '2027-01-01',
  withdrawnOn: null,
}

test.each<[string, ConsentTerms]>([
  ['it was withdrawn', { withdrawnOn: '2026-01-01T00:00:00.000Z' }],
  ['the website was taken out', { channels: ['print'] }],
  ['less of the person may be shown', { identityLevel: 'pseudonym' }],
  ['it ends sooner', { expiresOn: '2026-12-31' }],
  ['it begins later', { grantedOn: '2024-01-02' }],
  ['it was never granted', { grantedOn: null }],
])('less is permitted when %s', (_why, change) => {
  expect(permitsLess({ ...terms, ...change }, terms)).toBe(true)
})

test.each<[string, ConsentTerms]>([
  ['nothing changed', {}],
  ['another channel was taken out', { channels: ['website'] }],
  ['it ends later', { expiresOn: '2028-01-01' }],
  ['it ends no more', { expiresOn: null }],
  ['more of the person may be shown', { identityLevel: 'fullName' }],
])('no less is permitted when %s', (_why, change) => {
  expect(permitsLess({ ...terms, ...change }, terms)).toBe(false)
})

test('what never permitted anything cannot permit less', () => {
  expect(permitsLess({}, {})).toBe(false)
})
