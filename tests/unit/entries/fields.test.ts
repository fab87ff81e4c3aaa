import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import {
  fieldsOfRow,
  holdersIn,
  mapInside,
  namedFields,
  placedFields,
  type RowsField,
  storedFields,
} from '../../../src/entries/fields.js'

const words: Field = { name: 'words', type: 'text' }
const parts: RowsField = {
  name: 'parts',
  type: 'blocks',
  blocks: [{ slug: 'quote', fields: [words] }],
}
const FIELDS: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Texts', fields: [{ name: 'title', type: 'text' }] },
      { name: 'more', fields: [{ name: 'note', type: 'text' }] },
    ],
  },
  {
    type: 'collapsible',
    label: 'Where',
    fields: [{ type: 'row', fields: [{ name: 'place', type: 'text' }] }],
  },
  { type: 'group', label: 'When', fields: [{ name: 'day', type: 'date' }] },
  { name: 'size', type: 'group', fields: [{ name: 'width', type: 'number' }] },
  parts,
  { name: 'revision', type: 'text', virtual: true },
  { name: 'panel', type: 'ui', admin: {} },
]

const nameOf = ({ name }: { name: string }) => name

describe('the fields of a document', () => {
  test('are found in every layout, in their order', () => {
    const names = ['title', 'more', 'place', 'day', 'size', 'parts', 'revision']
    expect(namedFields(FIELDS).map(nameOf)).toEqual(names)
  })

  test('are not stored when they are virtual', () => {
    expect(storedFields(FIELDS).map(nameOf)).not.toContain('revision')
  })

  test('tell the layout around them, the outermost first', () => {
    const place = placedFields(FIELDS).find(({ field }) => field.name === 'place')
    expect(place?.within.map(({ type }) => type)).toEqual(['collapsible', 'row'])
  })

  test('of a row are those of its kind of block; an unknown kind has none', () => {
    expect(fieldsOfRow(parts, { blockType: 'quote' })).toEqual([words])
    expect(fieldsOfRow(parts, { blockType: 'gone' })).toEqual([])
  })
})

describe('what is inside a field', () => {
  test('is changed in tabs, groups and blocks, and the config stays as it was', () => {
    const emptied = FIELDS.map((field) => mapInside(field, () => []))
    expect(emptied.flatMap(holdersIn).flatMap(({ fields }) => fields)).toEqual([])
    expect(FIELDS.flatMap(holdersIn).flatMap(({ fields }) => fields)).toHaveLength(6)
  })
})
