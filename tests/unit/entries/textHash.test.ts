import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { textHash } from '../../../src/entries/textHash.js'
import { lexical, paragraph } from '../editions/source.js'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text', localized: true },
  { name: 'code', type: 'text' },
  { name: 'body', type: 'richText', localized: true },
  { name: 'measure', type: 'group', fields: [{ name: 'value', type: 'number' }] },
  {
    type: 'tabs',
    tabs: [{ label: 'x', fields: [{ name: 'note', type: 'textarea', localized: true }] }],
  },
  {
    name: 'rows',
    type: 'array',
    fields: [{ name: 'category', type: 'text', localized: true }],
  },
]
const doc = {
  title: 'Titre',
  body: lexical(paragraph('Un'), paragraph('Deux')),
  note: null,
  rows: [{ category: 'Femmes' }],
}
const hash = (change: object = {}) => textHash({ doc: { ...doc, ...change }, fields })

test.each([
  ['a text', { title: 'Autre' }],
  ['a text in a tab', { note: 'Note' }],
  ['a text in a row', { rows: [{ category: 'Hommes' }] }],
  ['a new row', { rows: [{ category: 'Femmes' }, { category: 'Hommes' }] }],
  ['a word of rich text', { body: lexical(paragraph('Un'), paragraph('Trois')) }],
  ['the division into paragraphs', { body: lexical(paragraph('Un', 'Deux')) }],
  [
    'the text of a block',
    {
      body: lexical(paragraph('Un'), paragraph('Deux'), {
        type: 'block',
        fields: { text: 'Trois' },
      }),
    },
  ],
])('%s changes it', (_what, change) => {
  expect(hash(change)).not.toBe(hash())
})

test.each([
  ['a shared field', { code: 'x', measure: { value: 3 } }],
  ['the slug', { slug: 'titre' }],
  ['an empty text', { note: '  ' }],
  [
    'bold',
    { body: lexical(paragraph({ type: 'text', text: 'Un', format: 1 }), paragraph('Deux')) },
  ],
])('%s does not change it', (_what, change) => {
  expect(hash(change)).toBe(hash())
})

test('texts that change places change it', () => {
  expect(hash({ title: 'a', note: 'b' })).not.toBe(hash({ title: 'b', note: 'a' }))
})
