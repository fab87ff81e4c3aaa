import { expect, it } from 'vitest'

import { languageOptions } from '../../../src/fields/languages.js'
import { resolveOptions } from '../../../src/options.js'

it('languages are named in the language of the admin', () => {
  const options = languageOptions(resolveOptions({ locales: [{ code: 'es' }, { code: 'en' }] }, {}))
  expect(options).toEqual([
    { value: 'es', label: { en: 'Spanish', es: 'Español', fr: 'Espagnol' } },
    { value: 'en', label: { en: 'English', es: 'Inglés', fr: 'Anglais' } },
  ])
})
