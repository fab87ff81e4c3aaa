import fc from 'fast-check'
import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { resolveOptions } from '../../../src/options.js'
import { fromPortable } from '../../../src/transfer/portable/fromPortable.js'
import { toPortable } from '../../../src/transfer/portable/toPortable.js'
import { withoutIdleDrafts } from '../../../src/transfer/portable/withoutIdleDrafts.js'

const settings = resolveOptions({}, {})
const FIELDS: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'isBig', type: 'checkbox' },
  { name: 'size', type: 'number' },
  { name: 'on', type: 'date' },
  { name: 'kind', type: 'select', options: ['a', 'b'] },
  { name: 'body', type: 'richText', localized: true },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'any', type: 'relationship', relationTo: ['stories', 'themes'], hasMany: true },
  { name: 'box', type: 'group', fields: [{ name: 'note', type: 'text', localized: true }] },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'text', type: 'text', localized: true },
      { name: 'story', type: 'relationship', relationTo: 'stories' },
    ],
  },
]

/** Ids of the database are the number of the uid. */
const out = {
  settings,
  ref: (slug: string, id: unknown) => (typeof id === 'number' ? `${slug}:uid-${id}` : null),
}
const back = {
  settings,
  ref: (_key: string, uid: unknown) => Number(String(uid).slice('uid-'.length)),
}

const text = fc.string({ minLength: 1 })
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const inLocales = <T>(one: fc.Arbitrary<T>) => fc.record({ fr: maybe(one), es: maybe(one) })
const id = fc.integer({ min: 1, max: 99 })
const richText = fc.record({ text, id }).map((given) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'themes', value: given.id } },
        children: [{ type: 'text', text: given.text }],
      },
      { type: 'block', fields: { id: 'b1', blockType: 'testimonial', testimonial: given.id } },
    ],
  },
}))
const document = fc.record({
  title: inLocales(text),
  tags: fc.array(text, { maxLength: 2 }),
  isBig: fc.boolean(),
  size: maybe(fc.integer()),
  on: maybe(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })),
  kind: maybe(fc.constantFrom('a', 'b')),
  body: inLocales(richText),
  image: maybe(id),
  any: fc.array(fc.record({ relationTo: fc.constantFrom('stories', 'themes'), value: id }), {
    maxLength: 2,
  }),
  box: fc.record({ note: inLocales(text) }),
  rows: fc.array(fc.record({ id: fc.uuid(), text: inLocales(text), story: maybe(id) }), {
    maxLength: 2,
  }),
})

test('any document comes back as it was, and is the same export again', () => {
  fc.assert(
    fc.property(document, (given) => {
      const portable = toPortable(given, FIELDS, out)
      const { doc, problems } = fromPortable(portable, FIELDS, back)
      expect(problems).toEqual([])
      expect(toPortable(doc, FIELDS, out)).toEqual(portable)
      expect(JSON.stringify(portable)).not.toMatch(/"(?:value|story|image|testimonial)":\d/)
    }),
  )
})

test('what is empty has no place in an export', () => {
  const empty = { title: { fr: null }, tags: [], size: null, rows: [], box: { note: {} }, any: [] }
  expect(toPortable(empty, FIELDS, out)).toEqual({})
})

test('relations in rich texts and their blocks are references', () => {
  const [doc] = fc.sample(
    richText.map((body) => ({ body: { fr: body } })),
    1,
  )
  expect(JSON.stringify(toPortable(doc ?? {}, FIELDS, out))).toMatch(
    /"relationTo":"themes","value":"themes:uid-\d+".*"testimonial":"testimonials:uid-\d+"/,
  )
})

test.each<[object, string]>([
  [{ title: 'x' }, 'title: values by locale'],
  [{ title: { de: 'x' } }, 'title.de: a locale of this app (fr, es, en)'],
  [{ title: { fr: 3 } }, 'title.fr: a text'],
  [{ tags: 'x' }, 'tags: a list'],
  [{ isBig: 1 }, 'isBig: true or false'],
  [{ size: '3' }, 'size: a number'],
  [{ on: '2026-01-01' }, 'on: a moment such as 2026-11-30T12:00:00.000Z'],
  [{ kind: 'c' }, 'kind: one of a, b'],
  [{ body: { fr: 'x' } }, 'body.fr: a rich text with a root'],
  [{ image: 3 }, 'image: a reference such as stories:UID'],
  [{ image: 'stories:uid-1' }, 'image: a reference to media'],
  [{ box: 3 }, 'box: an object'],
  [{ rows: [3] }, 'rows: a list of objects'],
  [{ rows: [{ text: { fr: 1 } }] }, 'rows.0.text.fr: a text'],
  [{ other: 1 }, 'other: a field of this app'],
])('of %j it is told what was expected', (given, expected) => {
  const { problems } = fromPortable(given as Record<string, unknown>, FIELDS, back)
  expect(problems.map((problem) => `${problem.path}: ${problem.expected}`)).toEqual([expected])
})

test('a reference to what is not there is told', () => {
  const { problems } = fromPortable({ image: 'media:uid-1' }, FIELDS, { ...back, ref: () => null })
  expect(problems).toEqual([
    { path: 'image', expected: 'a reference to something in the export', got: 'media:uid-1' },
  ])
})

test('a draft of a language in which nothing is written is not told', () => {
  const status = { fr: 'draft', es: 'published', en: 'draft' }
  const fields: Field[] = [...FIELDS, { name: '_status', type: 'text', localized: true }]
  const doc = { rows: [{ id: '1', text: { fr: 'x' } }], _status: status }
  expect(withoutIdleDrafts(doc, fields)._status).toEqual({ fr: 'draft', es: 'published' })
  expect(withoutIdleDrafts({ _status: { fr: 'draft' } }, fields)).toEqual({})
})
