import { expect, test } from 'vitest'

import { accountName } from '../../../src/audit/actorOf.js'
import { withoutAddress } from '../../../src/entries/withoutAddress.js'

test.each([
  [{ name: 'Ana Ruiz', email: 'ana@example.org' }, 'Ana Ruiz'],
  [{ name: 'Ana Ruiz' }, 'Ana Ruiz'],
  [{ email: 'ana.ruiz+es@example.org' }, ''],
  [{ name: 'A. <B> R. @ home', email: 'a@b.org' }, 'A. <B> R. @ home'],
])('the name of the account %j is known in a file as %j', (account, name) => {
  expect(withoutAddress(accountName(account))).toBe(name)
})

test('a note that an earlier version has exported loses the address of its author', () => {
  expect(withoutAddress('Ana <ana@example.org>: ¿tú o usted?')).toBe('Ana: ¿tú o usted?')
})
