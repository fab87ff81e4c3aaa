import { expect, test } from 'vitest'

import { fillText, sayIn } from '../../../src/i18n/fillText.js'

test('names in braces are replaced, others stay', () => {
  expect(fillText('{a}, {b}, {toString}, {a}', { a: 1 })).toBe('1, {b}, {toString}, 1')
})

test('what is put in is never filled again', () => {
  expect(fillText('{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x')
})

test('a language that is none of ours reads English', () => {
  const tables = { en: { hello: 'Hello {name}' }, fr: { hello: 'Bonjour {name}' } }
  expect(sayIn(tables, 'fr')('hello', { name: 'Ana' })).toBe('Bonjour Ana')
  expect(sayIn(tables, 'constructor')('hello', { name: 'Ana' })).toBe('Hello Ana')
})

test('words follow their number, as the language has it', () => {
  const tables = {
    en: { found: '{count} {count|sentence|sentences}' },
    fr: { found: '{count} {count|phrase|phrases}' },
  }
  const found = (language: string) =>
    [0, 1, 2].map((count) => sayIn(tables, language)('found', { count }))
  expect(found('en')).toEqual(['0 sentences', '1 sentence', '2 sentences'])
  expect(found('fr')).toEqual(['0 phrase', '1 phrase', '2 phrases'])
  expect(fillText('{count|one|other}', {})).toBe('{count|one|other}')
})
