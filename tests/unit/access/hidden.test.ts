import { expect, test } from 'vitest'

import type { CollectionKey } from '../../../src/entries/slugs.js'
import { hiddenFrom } from '../../../src/access/collectionAccess.js'
import { ROLES } from '../../../src/access/roles.js'
import { person, settings } from './settings.js'

/** The roles that have the collection in their menu. */
const seenBy = (key: CollectionKey) =>
  ROLES.filter((role) => !hiddenFrom(settings, key)({ user: person(role, ['es']) }))

test('the menu leaves out what a role can see nothing of', () => {
  expect(seenBy('stories')).toEqual([...ROLES])
  expect(seenBy('media')).toEqual([...ROLES])
  expect(seenBy('consents')).toEqual(['admin', 'editor'])
  expect(seenBy('apiClients')).toEqual(['admin'])
  expect(seenBy('auditEvents')).toEqual(['admin'])
  // Everybody has an account.
  expect(seenBy('users')).toEqual([...ROLES])
  expect(seenBy('editions')).toEqual([])
})
