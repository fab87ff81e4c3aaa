import { expect, test } from 'vitest'

import { contentText } from '../../../src/i18n/content.js'

test('labels of the series are those of the language', () => {
  const label = (tag: string) => contentText(tag, 'label.crossCutting', { number: 2 })
  expect(label('fr')).toBe('Dimension transversale 2')
  expect(label('es-MX')).toBe('Eje transversal 2')
  expect(label('en-GB')).toBe('Cross-cutting dimension 2')
})

test('a language that we do not write has no text', () => {
  expect(contentText('pt-BR', 'section.keyResults')).toBeNull()
  expect(contentText('constructor', 'section.keyResults')).toBeNull()
})

test('a name is put in its language’s quotation marks', () => {
  expect(contentText('fr', 'firstPageOf', { name: 'Rapport' })).toBe(
    'Première page de «\u00a0Rapport\u00a0»',
  )
})
