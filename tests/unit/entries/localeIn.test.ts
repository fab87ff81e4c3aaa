import { expect, test } from 'vitest'

import { resolveOptions } from '../../../src/options.js'
import { localeIn } from '../../../src/entries/localeIn.js'

const { locales } = resolveOptions(
  { locales: [{ code: 'fr' }, { code: 'pt', tag: 'pt-BR' }, { code: 'en-GB' }, { code: 'en' }] },
  {},
)

test.each([
  ['fr', 'fr'],
  ['FR-ca', 'fr'],
  ['pt-br', 'pt'],
  ['pt-PT', 'pt'],
  ['en', 'en'],
  ['en-gb', 'en-GB'],
  ['en-US', 'en-GB'],
  ['de', undefined],
  ['', undefined],
])('%s means the locale %s of this site', (given, code) => {
  expect(localeIn(locales, given)?.code).toBe(code)
})
