import { describe, expect, test } from 'vitest'

import type { LocaleInfo } from '../../../src/site/api/types.js'
import { bestLocale } from '../../../src/site/bestLocale.js'

const locale = (tag: string, isDefault = false): LocaleInfo => ({
  code: tag,
  tag,
  name: tag,
  dir: 'LTR',
  isDefault,
})
const locales = [locale('en'), locale('fr', true), locale('es-MX'), locale('es')]
const codeFor = (accept: string | null) => bestLocale({ accept, locales })?.code

describe('the best locale for a visitor', () => {
  test('is the one of their first language that we have', () => {
    expect(codeFor('de, es;q=0.8, en;q=0.5')).toBe('es')
  })

  test('follows the weights, not the order', () => {
    expect(codeFor('en;q=0.3, fr;q=0.4, es;q=0.9')).toBe('es')
  })

  test('is the exact region where we have it, else the language', () => {
    expect(codeFor('es-mx')).toBe('es-MX')
    expect(codeFor('en-CA')).toBe('en')
  })

  test('leaves out what the visitor refuses', () => {
    expect(codeFor('es;q=0, en;q=0.1')).toBe('en')
  })

  test('is the default locale when they say nothing that helps', () => {
    expect(codeFor(null)).toBe('fr')
    expect(codeFor('*')).toBe('fr')
    expect(codeFor('zh, ;q=nonsense,,')).toBe('fr')
  })
})
