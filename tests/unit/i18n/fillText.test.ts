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
