import { expect, test } from 'vitest'

import { checkAdminPassword } from '../../../src/cli/checkAdminPassword.js'
import { passwordProblem } from '../../../src/security/passwords/passwordProblem.js'

const about = ['maria.lopez@example.org', 'María López']

test.each([
  ['elevensigns', 'short'],
  ['👍'.repeat(11), 'short'],
  ['password1234', 'common'],
  ['motdepasse123', 'common'],
  ['contraseña123', 'common'],
  ['azertyuiop12', 'common'],
  ['qwertyuiopas', 'common'],
  ['P@ssw0rd2026', 'common'],
  ['administrateur1', 'common'],
  ['abcdefghijkl', 'common'],
  ['ñññññññññññññññ', 'common'],
  ['Bonjour2024!!', 'common'],
  ['maria.lopez@example.org', 'personal'],
  ['Lopez-Maria-2026', 'personal'],
  ['maríalópez123', 'personal'],
  ['stories2026!!', 'personal'],
  ['payload-stories', 'personal'],
])('%s is %s', async (password, problem) => {
  expect(await passwordProblem({ password, about })).toBe(problem)
})

test.each([
  'correct horse battery',
  'tres cóndores y un ñandú',
  'k7Xp-92mQ-aaLz',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
])('%s will do', async (password) => {
  expect(await passwordProblem({ password, about })).toBeNull()
})

test('ADMIN_PASSWORD is held to the rule of every other password', async () => {
  const check = (adminPassword: string | null) =>
    checkAdminPassword({ adminEmail: 'ada.lovelace@example.org', adminPassword })
  await check(null)
  await check('correct horse battery')
  await expect(check('password1234')).rejects.toThrow(/ADMIN_PASSWORD: .* easy to guess/)
  await expect(check('AdaLovelace-26')).rejects.toThrow(/ADMIN_PASSWORD: .* e-mail/)
})
