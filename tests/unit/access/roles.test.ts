import type { PayloadRequest } from 'payload'
import { describe, expect, test } from 'vitest'

import { callerOf, roleOf, ROLES } from '../../../src/access/roles.js'
import { resolveOptions } from '../../../src/options.js'
import { client, person, settings } from './settings.js'

const user = (value: object | null) => value as PayloadRequest['user'] // as Payload loads it

describe('who is calling', () => {
  test('nobody has no role', () => {
    expect(roleOf(null, settings)).toBeNull()
    expect(roleOf(undefined, settings)).toBeNull()
  })

  test('a person has the role of their account, if it is one of ours', () => {
    expect(ROLES.map((role) => roleOf(user(person(role)), settings))).toEqual([...ROLES])
    expect(roleOf(user({ ...person('admin'), role: 'owner' }), settings)).toBeNull()
  })

  test('a program is an API client, whatever role it claims', () => {
    const claims = { ...client('read'), role: 'admin' }
    expect(callerOf(user(claims), settings)).toEqual({
      role: 'apiClient',
      locales: [],
      scopes: ['read'],
    })
  })

  test('an account of another collection counts only where the host brings its own people', () => {
    const member = user({ id: 1, collection: 'members', role: 'admin' })
    expect(roleOf(member, settings)).toBeNull()
    const own = resolveOptions({ collections: { users: false } }, {})
    expect(roleOf(member, own)).toBe('admin')
    expect(roleOf(user({ id: 1, collection: 'members' }), own)).toBeNull()
  })
})
