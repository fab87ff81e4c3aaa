import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { changedPaths } from '../../../src/audit/changedPaths.js'

const FIELDS: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Content',
        fields: [
          { name: 'title', type: 'text', localized: true },
          {
            name: 'attribution',
            type: 'group',
            fields: [
              { name: 'name', type: 'text' },
              { name: 'line', type: 'text', localized: true },
            ],
          },
        ],
      },
      { name: 'seo', fields: [{ name: 'title', type: 'text', localized: true }] },
    ],
  },
  { type: 'row', fields: [{ name: 'day', type: 'date' }] },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'label', type: 'text', localized: true },
      { name: 'value', type: 'number' },
    ],
  },
  {
    name: 'sections',
    type: 'blocks',
    blocks: [{ slug: 'note', fields: [{ name: 'text', type: 'text' }] }],
  },
  { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
  { name: 'to', type: 'relationship', relationTo: ['themes', 'media'] },
  { name: 'body', type: 'json', localized: true },
  { name: 'open', type: 'checkbox' },
  { name: 'filename', type: 'text' },
  { name: 'filesize', type: 'number' },
  { name: 'seen', type: 'text', virtual: true },
  { name: 'adminTitle', type: 'text' },
]

const changed = (before: object, after: object) => {
  const { localised, shared } = changedPaths({
    fields: FIELDS,
    before: { ...before },
    after: { ...after },
  })
  return [localised.join(' '), shared.join(' ')]
}
const NOTHING = ['', '']

test('texts of a locale are told from what all locales share', () => {
  const before = { title: 'A', attribution: { name: 'N', line: 'L' }, seo: { title: 'S' } }
  const after = { title: 'B', attribution: { name: 'M', line: 'K' }, seo: { title: 'T' } }
  expect(changed(before, after)).toEqual(['title attribution.line seo.title', 'attribution.name'])
})

test('what the save does not name is unchanged', () => {
  expect(changed({ title: 'A', open: true }, {})).toEqual(NOTHING)
})

test.each([
  [
    'kinds of emptiness',
    { title: null, themes: [], open: null },
    { title: '', themes: null, open: false },
  ],
  ['a date in two forms', { day: new Date('2026-11-23') }, { day: '2026-11-23T00:00:00.000Z' }],
  ['an id as number, text or document', { themes: [1, '2', { id: 3 }] }, { themes: ['1', 2, '3'] }],
  [
    'a relation to several collections',
    { to: { relationTo: 'themes', value: 1 } },
    { to: { relationTo: 'themes', value: { id: '1' } } },
  ],
  [
    'keys in another order',
    { body: { a: 1, b: { c: 2, d: 3 } } },
    { body: { b: { d: 3, c: 2 }, a: 1 } },
  ],
  ['what the system derives', { adminTitle: 'A', seen: 1 }, { adminTitle: 'B', seen: 2 }],
])('%s is no change', (_, before, after) => {
  expect(changed(before, after)).toEqual(NOTHING)
})

test('a text inside a row is told by its place', () => {
  const before = {
    rows: [
      { id: 'a', label: 'A', value: 1 },
      { id: 'b', label: 'B', value: 2 },
    ],
  }
  const after = {
    rows: [
      { id: 'a', label: 'A', value: 1 },
      { id: 'b', label: 'C', value: 3 },
    ],
  }
  expect(changed(before, after)).toEqual(['rows.1.label', 'rows.1.value'])
})

test.each([
  ['come', [{ id: 'a', value: 1 }], [{ id: 'a', value: 1 }, { value: 2 }]],
  [
    'go',
    [
      { id: 'a', value: 1 },
      { id: 'b', value: 2 },
    ],
    [{ id: 'b', value: 2 }],
  ],
  [
    'move',
    [
      { id: 'a', value: 1 },
      { id: 'b', value: 2 },
    ],
    [
      { id: 'b', value: 2 },
      { id: 'a', value: 1 },
    ],
  ],
])('rows that %s are a change of the list', (_, before, after) => {
  expect(changed({ rows: before }, { rows: after })).toEqual(['', 'rows'])
})

test('a block of another kind is a change of the list', () => {
  const block = (blockType: string, text: string) => ({ sections: [{ id: 'a', blockType, text }] })
  expect(changed(block('note', 'A'), block('note', 'B'))).toEqual(['', 'sections.0.text'])
  expect(changed(block('note', 'A'), block('other', 'A'))).toEqual(['', 'sections'])
})

test('facts of a file are one path', () => {
  expect(changed({ filename: 'a', filesize: 1 }, { filename: 'b', filesize: 2 })).toEqual([
    '',
    'file',
  ])
})
