import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { hostFields } from '../../../src/editions/hostFields.js'
import { lexical, paragraph, source } from './source.js'

const shown = { custom: { delivery: true } }

test('fields marked public come out under their names, others do not', () => {
  const fields: Field[] = [
    { name: 'colour', type: 'text', ...shown },
    { name: 'budget', type: 'number' },
    { type: 'row', fields: [{ name: 'places', type: 'number', ...shown }] },
    {
      type: 'tabs',
      tabs: [{ label: 'More', fields: [{ name: 'open', type: 'checkbox', ...shown }] }],
    },
    { name: 'group', type: 'group', ...shown, fields: [{ name: 'a', type: 'text' }] },
  ]
  const doc = { colour: 'bleu', budget: 9, places: 3, group: { a: 'x' } }
  expect(hostFields(source(doc, { fields }))).toEqual({
    values: { colour: 'bleu', places: 3, open: null },
    shows: [],
  })
})

test('relations become refs that the edition shows, rich text is cleaned', () => {
  const fields: Field[] = [
    { name: 'map', type: 'upload', relationTo: 'media', ...shown },
    { name: 'next', type: 'relationship', relationTo: 'themes', hasMany: true, ...shown },
    { name: 'author', type: 'relationship', relationTo: 'users', ...shown },
    { name: 'aside', type: 'richText', ...shown },
  ]
  const aside = lexical(paragraph('x'), { type: 'upload', relationTo: 'media', value: 9 })
  const doc = { map: '4', next: ['5', '6'], author: '1', aside }
  const { values, shows } = hostFields(source(doc, { fields }))
  expect(values).toMatchObject({ map: 'media:4', next: ['themes:5', 'themes:6'] })
  expect(values).not.toHaveProperty('author')
  expect(shows).toEqual(['media:4', 'themes:5', 'themes:6', 'media:9'])
})
