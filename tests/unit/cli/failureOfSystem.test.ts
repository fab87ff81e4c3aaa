import { expect, test } from 'vitest'

import { failureOfSystem } from '../../../src/cli/failureOfSystem.js'

const failure = (message: string, code: string, cause?: Error) =>
  Object.assign(new Error(message, { cause }), { code })

test('a failure of the machine is told with what to do, also where it is the cause of another', () => {
  const full = failure('ENOSPC: no space left on device, write', 'ENOSPC')
  const said = 'ENOSPC: no space left on device, write. Make room on the disk'
  expect(failureOfSystem(full)).toContain(said)
  expect(failureOfSystem(new Error('Failed', { cause: full }))).toContain(said)
  expect(failureOfSystem(failure('database or disk is full', 'SQLITE_FULL'))).toContain('Make room')
  expect(failureOfSystem(failure("EACCES: '/x'", 'EACCES'))).toContain('as a user who may do this')
  expect(failureOfSystem(failure('write EPIPE', 'EPIPE'))).toContain('has ended before')
})

test('other errors are not of the machine', () => {
  expect(failureOfSystem(new Error('A fault.'))).toBeNull()
  expect(failureOfSystem('ENOSPC')).toBeNull()
})
