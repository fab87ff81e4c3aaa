import fc from 'fast-check'
import type { Block, Field, Tab } from 'payload'
import { expect, test } from 'vitest'

import { pickLocale } from '../../../src/entries/pickLocale.js'

const LOCALES = ['fr', 'es', 'en'] as const
type Picked = { raw: unknown; expected: (locale: string) => unknown }
type PickedDoc = {
  raw: Record<string, unknown>
  expected: (locale: string) => Record<string, unknown>
}
type Leaf = { field: Field; some: fc.Arbitrary<[raw: unknown, expected: unknown]>; none: unknown }

/** Every kind of leaf: what the database may hold, what comes out, and what comes for nothing. */
const LEAVES: ((name: string, localized: boolean) => Leaf)[] = [
  (name, localized) => leaf({ name, localized, type: 'text' }, same(fc.constantFrom('a', 'b', ''))),
  (name, localized) => leaf({ name, localized, type: 'number' }, same(fc.constantFrom(0, 7))),
  (name, localized) => leaf({ name, localized, type: 'checkbox' }, same(fc.boolean())),
  (name, localized) => leaf({ name, localized, type: 'richText' }, same(fc.constant({ root: {} }))),
  (name, localized) => leaf({ name, localized, type: 'date' }, moment()),
  (name, localized) =>
    leaf(
      { name, localized, type: 'text', hasMany: true },
      same(fc.constantFrom(['a'], ['a', 'b'])),
      [],
    ),
  (name, localized) => leaf({ name, localized, type: 'relationship', relationTo: 'media' }, id()),
  (name, localized) =>
    leaf({ name, localized, type: 'upload', relationTo: 'media', hasMany: true }, ids(), []),
  (name, localized) =>
    leaf({ name, localized, type: 'relationship', relationTo: ['media', 'files'] }, polymorphic()),
]

test('what was written in a language comes out, and nothing else does', () => {
  const cases = fields(2).chain((config) => fc.tuple(fc.constant(config), values(config, false)))
  fc.assert(
    fc.property(cases, fc.constantFrom(...LOCALES), ([config, { raw, expected }], locale) => {
      expect(pickLocale({ doc: raw, fields: config, locale })).toEqual(expected(locale))
    }),
    { numRuns: 1000, endOnFailure: true },
  )
})

test('a value of another shape than its field is never another language', () => {
  const config: Field[] = [{ name: 'title', type: 'text', localized: true }]
  const pick = (title: unknown) => pickLocale({ doc: { title }, fields: config, locale: 'es' })
  expect(pick('plain')).toEqual({ title: null })
  expect(pick({ fr: 'Bonjour' })).toEqual({ title: null })
  expect(pick(null)).toEqual({ title: null })
  expect(pickLocale({ doc: { title: {} }, fields: config, locale: 'constructor' })).toEqual({
    title: null,
  })
})

test('the id comes as text, join and ui fields and unknown columns do not come', () => {
  const config: Field[] = [
    { name: 'linked', type: 'join', collection: 'media', on: 'consent' },
    { name: 'panel', type: 'ui', admin: {} },
  ]
  const doc = { id: 12, linked: { docs: [1] }, panel: 1, unknown: 2 }
  expect(pickLocale({ doc, fields: config, locale: 'fr' })).toEqual({ id: '12' })
})

function fields(depth: number): fc.Arbitrary<Field[]> {
  return fc
    .array(field(depth), { minLength: 1, maxLength: 3 })
    .map((made) => made.map((make, index) => make(`f${depth}${index}`)))
}

type Make = (name: string) => Field
function field(depth: number): fc.Arbitrary<Make> {
  const plain = fc.tuple(fc.constantFrom(...LEAVES), fc.boolean()).map(
    ([make, localized]): Make =>
      (name) =>
        make(name, localized).field,
  )
  if (depth === 0) return plain
  const nested = fc.tuple(fc.constantFrom(...CONTAINERS), fields(depth - 1), fc.boolean()).map(
    ([contain, children, localized]): Make =>
      (name) =>
        contain(name, children, localized),
  )
  return fc.oneof(plain, nested)
}

const CONTAINERS: ((name: string, children: Field[], localized: boolean) => Field)[] = [
  (name, children, localized) => ({ name, type: 'group', localized, fields: children }),
  (name, children) => ({ type: 'row', fields: renamed(name, children) }),
  (name, children) => ({ type: 'collapsible', label: name, fields: renamed(name, children) }),
  (name, children, localized) => ({ name, type: 'array', localized, fields: children }),
  (name, children, localized) => ({
    name,
    type: 'blocks',
    localized,
    blocks: [{ slug: 'one', fields: children }],
  }),
  (name, children, localized) => ({
    type: 'tabs',
    tabs: [
      { name, localized, fields: children },
      { label: 'Unnamed', fields: renamed(name, children) },
    ],
  }),
]

/** Fields that stand at their parent's level need names of their own. */
function renamed(prefix: string, children: Field[]): Field[] {
  return children.map((child): Field => {
    if ('name' in child) return { ...child, name: `${prefix}${String(child.name)}` }
    if (child.type === 'tabs') {
      const tabs = child.tabs.map((tab): Tab => {
        if ('name' in tab && tab.name) return { ...tab, name: `${prefix}${tab.name}` }
        return { ...tab, fields: renamed(prefix, tab.fields) }
      })
      return { ...child, tabs }
    }
    return { ...child, fields: renamed(prefix, (child as { fields: Field[] }).fields) }
  })
}

function values(config: readonly Field[], inside: boolean): fc.Arbitrary<PickedDoc> {
  return fc.tuple(...config.map((one) => fieldValues(one, inside))).map((parts) => ({
    raw: Object.assign({}, ...parts.map(({ raw }) => raw)),
    expected: (locale) => Object.assign({}, ...parts.map(({ expected }) => expected(locale))),
  }))
}

function fieldValues(one: Field, inside: boolean): fc.Arbitrary<PickedDoc> {
  if (one.type === 'tabs') {
    return values(
      one.tabs.map((tab) =>
        'name' in tab && tab.name ? { ...tab, type: 'group' } : { type: 'row', fields: tab.fields },
      ),
      inside,
    )
  }
  if (one.type === 'row' || one.type === 'collapsible') return values(one.fields, inside)
  const { name, localized } = one as { name: string; localized?: boolean }
  const own = Boolean(localized) && !inside
  const value = own ? byLocale(one) : content(one, inside)
  return value.map(({ raw, expected }) => ({
    raw: raw === undefined ? {} : { [name]: raw },
    expected: (locale) => ({ [name]: expected(locale) }),
  }))
}

function byLocale(one: Field): fc.Arbitrary<Picked> {
  const each = fc.record({ fr: content(one, true), es: content(one, true), en: content(one, true) })
  return each.map((each) => ({
    raw: Object.fromEntries(
      Object.entries(each).flatMap(([code, { raw }]) => (raw === undefined ? [] : [[code, raw]])),
    ),
    expected: (locale) => each[locale as 'fr'].expected(locale),
  }))
}

function content(one: Field, inside: boolean): fc.Arbitrary<Picked> {
  if (one.type === 'group') return values(one.fields, inside)
  if (one.type === 'array') return rows(one.fields, inside, {})
  if (one.type === 'blocks') {
    const [block] = one.blocks as [Block]
    return rows(block.fields, inside, { blockType: 'one' })
  }
  const { some, none } = leafOf(one)
  const there = some.map(([raw, expected]): Picked => ({ raw, expected: () => expected }))
  const absent = fc.constantFrom(null, undefined).map((raw) => ({ raw, expected: () => none }))
  return fc.oneof({ weight: 4, arbitrary: there }, { weight: 1, arbitrary: absent })
}

function rows(config: Field[], inside: boolean, more: object): fc.Arbitrary<Picked> {
  return fc.array(values(config, inside), { maxLength: 2 }).map((made) => ({
    raw: made.map(({ raw }, index) => ({ ...raw, id: index, ...more })),
    expected: (locale) =>
      made.map(({ expected }, index) => ({ ...expected(locale), id: String(index), ...more })),
  }))
}

const KNOWN = LEAVES.map((make) => make('any', false))

function leafOf(one: Field): Leaf {
  const { type, hasMany, relationTo } = one as {
    type: string
    hasMany?: boolean
    relationTo?: object
  }
  const found = KNOWN.find(({ field: other }) => {
    const like = other as typeof one & { hasMany?: boolean; relationTo?: object }
    return (
      like.type === type &&
      like.hasMany === hasMany &&
      Array.isArray(like.relationTo) === Array.isArray(relationTo)
    )
  })
  if (!found) throw new Error(`No leaf of type ${type}`)
  return found
}

function leaf(made: object, some: Leaf['some'], none: unknown = null): Leaf {
  return { field: made as Field, some, none }
}

function same(arbitrary: fc.Arbitrary<unknown>): Leaf['some'] {
  return arbitrary.map((value) => [value, value])
}

function moment(): Leaf['some'] {
  const text = '2026-03-01T12:00:00.000Z'
  return fc.constantFrom(text, new Date(text)).map((raw) => [raw, text])
}

function id(): Leaf['some'] {
  return fc
    .constantFrom<string | number>(7, '6b04b590066dbde6a0499f18')
    .map((raw) => [raw, String(raw)])
}

function ids(): Leaf['some'] {
  return fc
    .array(id(), { maxLength: 3 })
    .map((made) => [made.map(([a]) => a), made.map(([, b]) => b)])
}

function polymorphic(): Leaf['some'] {
  return id().map(([raw, value]) => [
    { relationTo: 'files', value: raw },
    { relationTo: 'files', value },
  ])
}
