import fc from 'fast-check'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { mergeSave, type MustHaveSeen } from '../../../src/saving/mergeSave.js'

const FIELDS: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'number', type: 'number' },
  { name: 'image', type: 'relationship', relationTo: 'media' },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'label', type: 'text', localized: true },
      { name: 'value', type: 'number' },
    ],
  },
]
type Doc = Record<string, unknown>

const merge = (base: Doc, current: Doc, submitted: Doc, mustHaveSeen: MustHaveSeen = 'own') =>
  mergeSave({ fields: FIELDS, base, current, submitted, mustHaveSeen })

const rows = (...labels: string[]) => labels.map((label) => ({ id: label.charAt(0), label }))

describe('a save on top of what others have saved meanwhile', () => {
  test('keeps what each of both has changed', () => {
    const base = { title: 'one', number: 1 }
    expect(merge(base, { title: 'one', number: 2 }, { title: 'two', number: 1 })).toEqual({
      data: { title: 'two', number: 2 },
      conflicts: [],
    })
  })

  test('is a conflict in a field that both have changed', () => {
    const { conflicts } = merge({ title: 'one' }, { title: 'theirs' }, { title: 'yours' })
    expect(conflicts).toEqual([{ path: 'title', base: 'one', theirs: 'theirs', yours: 'yours' }])
  })

  test('is none where both have made the same change, in whatever form', () => {
    const { conflicts } = merge({ image: null }, { image: 7 }, { image: { id: '7' } })
    expect(conflicts).toEqual([])
  })

  test('is put together row by row', () => {
    const base = { rows: rows('a1', 'b1') }
    const { data, conflicts } = merge(base, { rows: rows('a2', 'b1') }, { rows: rows('a1', 'b2') })
    expect({ data, conflicts }).toEqual({ data: { rows: rows('a2', 'b2') }, conflicts: [] })
  })

  test('keeps rows that others have added, and texts in rows that were moved', () => {
    const base = { rows: rows('a1', 'b1') }
    expect(merge(base, { rows: rows('a1', 'b1', 'c1') }, { rows: rows('a2', 'b1') }).data).toEqual({
      rows: rows('a2', 'b1', 'c1'),
    })
    expect(merge(base, { rows: rows('a1', 'b2') }, { rows: rows('b1', 'a1') }).data).toEqual({
      rows: rows('b2', 'a1'),
    })
  })

  test('is a conflict where one has deleted a row that the other has written in', () => {
    const base = { rows: rows('a1', 'b1') }
    const theirs = merge(base, { rows: rows('a1') }, { rows: rows('a1', 'b2') })
    const yours = merge(base, { rows: rows('a1', 'b2') }, { rows: rows('a1') })
    expect([theirs, yours].map(({ conflicts }) => conflicts.map(({ path }) => path))).toEqual([
      ['rows'],
      ['rows'],
    ])
  })

  test('must have seen what it makes public: the texts, or everything', () => {
    const base = { title: 'one', number: 1 }
    const unseen = (mustHaveSeen: MustHaveSeen) =>
      merge(base, { title: 'theirs', number: 2 }, base, mustHaveSeen).conflicts.map(
        ({ path }) => path,
      )
    expect([unseen('own'), unseen('texts'), unseen('all')]).toEqual([
      [],
      ['title'],
      ['title', 'number'],
    ])
  })

  const value = fc.constantFrom('x', 'y', 'z')
  const row = fc.record({ id: fc.constantFrom('a', 'b', 'c'), label: value, value: fc.nat(2) })
  const document = fc.record({
    title: value,
    number: fc.nat(2),
    rows: fc.uniqueArray(row, { selector: ({ id }) => id }),
  })

  test('of one side alone is that side, and of both the same is the same', () => {
    const property = fc.property(document, document, (base, changed) => {
      expect(merge(base, base, changed)).toEqual({ data: changed, conflicts: [] })
      expect(merge(base, changed, base).data).toEqual(changed)
      expect(merge(base, changed, changed)).toEqual({ data: changed, conflicts: [] })
    })
    fc.assert(property)
  })

  test('loses nothing: a value of one side alone stands, or is named as a conflict', () => {
    const property = fc.property(document, document, document, (base, current, submitted) => {
      const { data, conflicts } = merge(base, current, submitted)
      for (const name of ['title', 'number'] as const) {
        const isNamed = conflicts.some(({ path }) => path === name)
        const changes = [current[name], submitted[name]].filter((one) => one !== base[name])
        const stands = changes.length === 0 || changes.includes(data[name] as never)
        expect(isNamed || stands).toBe(true)
        expect(isNamed).toBe(new Set(changes).size === 2)
      }
    })
    fc.assert(property)
  })
})
