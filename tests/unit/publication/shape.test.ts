import fc from 'fast-check'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { findMisshapen } from '../../../src/publication/shape.js'

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Content',
        fields: [
          { name: 'title', type: 'text', localized: true },
          { type: 'row', fields: [{ name: 'number', type: 'number' }] },
        ],
      },
    ],
  },
  { name: 'funders', type: 'text', hasMany: true },
  { name: 'kind', type: 'select', options: ['a', 'b'] },
  { name: 'signed', type: 'checkbox' },
  { name: 'date', type: 'date' },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
  { name: 'measure', type: 'group', fields: [{ name: 'value', type: 'number' }] },
  { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text' }] },
  { name: 'body', type: 'richText' },
]

const paths = (data: unknown) => findMisshapen({ fields, data }).map(({ path }) => path)
const body = (...children: unknown[]) => ({ body: { root: { type: 'root', children } } })

test('a whole entry fits', () => {
  const entry = {
    title: 'Eau',
    number: 2,
    funders: ['A'],
    kind: 'a',
    signed: false,
    date: '2024-01-01',
    image: 3,
    themes: [1, '65f0c0ffee65f0c0ffee65f0', { id: 4, title: 'x' }],
    measure: { value: 4 },
    rows: [{ label: 'x' }],
    ...body({ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }),
  }
  expect(paths(entry)).toEqual([])
})

const cell = (...children: unknown[]) => ({ type: 'tablecell', children })
const row = (...children: unknown[]) => ({ type: 'tablerow', children })
const table = (...children: unknown[]) => ({ type: 'table', children })
const words = { type: 'paragraph', children: [{ type: 'text', text: 'x' }] }

test('a text with whole tables fits', () => {
  const list = { type: 'list', children: [{ type: 'listitem', children: [] }] }
  expect(paths(body(table(row(cell(words, list), cell(words)), row(cell(words)))))).toEqual([])
  expect(paths({ body: JSON.stringify(body(table(row(cell(words)))).body) })).toEqual([])
})

test.each<[string, unknown]>([
  ['a table without rows', table()],
  ['a paragraph in a table', table(words)],
  ['a cell outside of a row', table(cell(words))],
  ['a cell outside of a table', cell(words)],
  ['a row outside of a table', { type: 'quote', children: [row(cell(words))] }],
  ['a span beyond the table', table(row({ ...cell(words), rowSpan: 2 }))],
  ['words without a paragraph', table(row(cell({ type: 'text', text: 'x' })))],
  ['a table within a table', table(row(cell(table(row(cell(words))))))],
  [
    'a table in a list in a table',
    table(row(cell({ type: 'list', children: [table(row(cell(words)))] }))),
  ],
])('a text with %s does not', (_what, node) => {
  const found = findMisshapen({ fields, data: body(words, node) })
  expect(found).toMatchObject([{ path: 'body', expected: 'shape.table' }])
})

test('what forms send fits: numbers as text, empty texts, nothing for a list', () => {
  expect(paths({ number: '12', signed: 'true', date: '', image: '', themes: '', rows: 0 })).toEqual(
    [],
  )
})

test('empty values and unknown keys are no matter', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().map((key) => `x${key}`),
        fc.jsonValue(),
      ),
      (extra) => {
        expect(paths({ ...extra, title: null, number: undefined })).toEqual([])
      },
    ),
  )
})

test('an object for a text, a text for a list and every other mismatch are found, all at once', () => {
  expect(
    paths({
      title: { fr: 'Eau' },
      number: '12abc',
      funders: 'A',
      kind: ['a'],
      signed: 'yes',
      date: 20240101,
      image: [3],
      themes: 3,
      measure: 4,
      rows: [{ label: {} }, 'x'],
      body: 'no JSON',
    }),
  ).toEqual([
    'title',
    'number',
    'funders',
    'kind',
    'signed',
    'date',
    'image',
    'themes',
    'measure',
    'rows',
    'body',
  ])
})

test('paths name groups and rows', () => {
  expect(paths({ measure: { value: {} }, rows: [{ label: 'x' }, { label: 7 }] })).toEqual([
    'measure.value',
    'rows.1.label',
  ])
})

describe('rich text', () => {
  test('fits as JSON text too', () => {
    expect(paths({ body: JSON.stringify(body().body) })).toEqual([])
  })
  test.each([
    ['no root', { body: {} }],
    ['a text without its text', body({ type: 'text' })],
    ['a node without a type', body({ children: [] })],
    ['children that are no list', body({ type: 'paragraph', children: 'x' })],
    ['a link without fields', body({ type: 'link', children: [] })],
    ['a node that is no object', body(null)],
  ])('with %s does not fit', (_what, data) => {
    expect(paths(data)).toEqual(['body'])
  })
  test('nested beyond all measure does not fit', () => {
    const deep = Array.from({ length: 70 }).reduce<unknown>(
      (child) => ({ type: 'list', children: [child] }),
      { type: 'text', text: 'x' },
    )
    expect(paths(body(deep))).toEqual(['body'])
  })
})

test('whatever comes, the check answers', () => {
  const names = fc.constantFrom('title', 'number', 'themes', 'measure', 'rows', 'body', 'image')
  fc.assert(
    fc.property(fc.dictionary(names, fc.jsonValue()), (data) => {
      expect(Array.isArray(paths(data))).toBe(true)
    }),
    { numRuns: 300 },
  )
})
