import fc from 'fast-check'
import type { Field, FieldAccess } from 'payload'
import { describe, expect, test } from 'vitest'

import { keepShared } from '../../../src/access/keepShared.js'
import { protectSharedFields } from '../../../src/access/protectSharedFields.js'
import { person, requestBy, settings } from './settings.js'

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Texts', fields: [{ name: 'title', type: 'text', localized: true }] },
      { name: 'facts', fields: [{ name: 'year', type: 'number' }] },
    ],
  },
  { type: 'row', fields: [{ name: 'number', type: 'number' }] },
  {
    name: 'period',
    type: 'group',
    fields: [
      { name: 'start', type: 'date' },
      { name: 'note', type: 'text', localized: true },
    ],
  },
  {
    name: 'parts',
    type: 'array',
    fields: [
      { name: 'share', type: 'number' },
      { name: 'label', type: 'text', localized: true },
    ],
  },
  { name: 'identifiers', type: 'array', fields: [{ name: 'value', type: 'text' }] },
  {
    name: 'blocks',
    type: 'blocks',
    blocks: [{ slug: 'note', fields: [{ name: 'text', type: 'text', localized: true }] }],
  },
  { name: 'own', type: 'text', access: { update: () => false } },
]

/** May the role update the field at this path of names? Undefined: no rule. */
function mayUpdate(path: string, user: object): unknown {
  const [head = '', ...rest] = path.split('.')
  const walk = (list: Field[], name: string): Field | undefined => {
    for (const field of list) {
      if ('name' in field && field.name === name) return field
      if (field.type === 'tabs') {
        const inner = field.tabs.flatMap((tab): Field[] =>
          'name' in tab && tab.name
            ? [{ type: 'group', name: tab.name, fields: tab.fields }]
            : tab.fields,
        )
        const found = walk(inner, name)
        if (found) return found
      } else if (field.type === 'row') {
        const found = walk(field.fields, name)
        if (found) return found
      }
    }
    return undefined
  }
  let field = walk(protectSharedFields(fields, settings, 'keyResults'), head)
  for (const name of rest) field = field && 'fields' in field ? walk(field.fields, name) : undefined
  const access: FieldAccess | undefined =
    field && 'access' in field ? field.access?.update : undefined
  return access?.({ req: requestBy(user) } as Parameters<FieldAccess>[0]) // ours read nothing else
}

describe('protectSharedFields', () => {
  const translator = person('translator', ['es'])

  test('a translator is refused single values, wherever they lie', () => {
    const shared = ['number', 'facts.year', 'period.start', 'parts.share', 'identifiers']
    expect(shared.map((path) => mayUpdate(path, translator))).toEqual(shared.map(() => false))
    expect(shared.map((path) => mayUpdate(path, person('editor')))).toEqual(shared.map(() => true))
  })

  test('localised texts, and the rows that hold some, stay open', () => {
    const open = ['title', 'period.note', 'parts', 'parts.label', 'blocks']
    expect(open.map((path) => mayUpdate(path, translator))).toEqual(open.map(() => undefined))
  })

  test("a field's own rule still holds for those whom ours lets through", async () => {
    expect(await mayUpdate('own', person('editor'))).toBe(false)
  })

  test('the fields passed in are not changed', () => {
    const before = JSON.stringify(fields)
    protectSharedFields(fields, settings, 'keyResults')
    expect(JSON.stringify(fields)).toBe(before)
  })
})

describe('keepShared', () => {
  const original = {
    id: 7,
    title: 'Tema',
    facts: { year: 2020 },
    number: 1,
    period: { start: '2020-01-01', note: 'nota' },
    parts: [
      { id: 'a', share: 1, label: 'mujeres' },
      { id: 'b', share: 2, label: 'hombres' },
    ],
    identifiers: [{ id: 'x', value: '10.1/2' }],
    blocks: [{ id: 'n', blockType: 'note', text: 'uno' }],
    own: 'x',
  }

  test('texts are taken from the submission, shared values from what there was', () => {
    const submitted = {
      title: 'Tema 2',
      facts: { year: 1 },
      number: 9,
      period: { start: '1999-01-01', note: 'otra' },
      parts: [
        { id: 'b', share: 99, label: 'varones' },
        { id: 'c', share: 3, label: 'nueva' },
      ],
      identifiers: [],
      blocks: [{ id: 'n', blockType: 'note', text: 'dos' }],
      own: 'y',
    }
    expect(keepShared({ fields, submitted, original })).toEqual({
      title: 'Tema 2',
      facts: { year: 2020 },
      number: 1,
      period: { start: '2020-01-01', note: 'otra' },
      parts: [
        { id: 'a', share: 1, label: 'mujeres' },
        { id: 'b', share: 2, label: 'varones' },
      ],
      identifiers: [{ id: 'x', value: '10.1/2' }],
      blocks: [{ id: 'n', blockType: 'note', text: 'dos' }],
      own: 'x',
    })
  })

  test('rows, their order and every shared value survive any submission', () => {
    const rows = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        share: fc.integer(),
        label: fc.string(),
      }),
    )
    const anything = fc.record(
      { number: fc.anything(), period: fc.anything(), parts: rows, identifiers: fc.anything() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anything, (submitted) => {
        const { number, identifiers, parts, period } = keepShared({
          fields,
          submitted,
          original,
        }) as typeof original // the fields have these shapes
        expect({ number, identifiers, start: period.start }).toEqual({
          number: original.number,
          identifiers: original.identifiers,
          start: original.period.start,
        })
        expect(parts.map(({ id, share }) => [id, share])).toEqual([
          ['a', 1],
          ['b', 2],
        ])
      }),
    )
  })
})
