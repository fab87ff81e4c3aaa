import { expect, test } from 'vitest'

import { dateProblem } from '../../../src/consent/checks.js'

const grantedOn = '2024-03-01T12:00:00.000Z'

test('a consent may end on the day of its grant', () => {
  expect(dateProblem('expiresOn', { grantedOn, expiresOn: '2024-03-01T00:00:00.000Z' })).toBeNull()
  expect(
    dateProblem('withdrawnOn', { grantedOn, withdrawnOn: '2024-03-01T08:00:00.000Z' }),
  ).toBeNull()
})

test('it cannot expire or be withdrawn before that day', () => {
  expect(dateProblem('expiresOn', { grantedOn, expiresOn: '2024-02-29' })).toBe(
    'consents.check.expiresOn',
  )
  expect(dateProblem('withdrawnOn', { grantedOn, withdrawnOn: '2024-02-29T23:59:00.000Z' })).toBe(
    'consents.check.withdrawnOn',
  )
})

test('dates that are not there yet cannot be wrong', () => {
  expect(dateProblem('expiresOn', { grantedOn })).toBeNull()
  expect(dateProblem('expiresOn', { expiresOn: '2024-02-29' })).toBeNull()
  expect(dateProblem('withdrawnOn', { grantedOn: new Date(grantedOn), withdrawnOn: '' })).toBeNull()
})
