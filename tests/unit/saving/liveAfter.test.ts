import fc from 'fast-check'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { liveAfter } from '../../../src/saving/liveAfter.js'
import { sharedGoesLive } from '../../../src/saving/sharedGoesLive.js'

const FIELDS: Field[] = [
  { name: 'number', type: 'number' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Texts', fields: [{ name: 'title', type: 'text', localized: true }] },
      { name: 'more', fields: [{ name: 'note', type: 'text', localized: true }] },
    ],
  },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'label', type: 'text', localized: true },
      { name: 'value', type: 'number' },
    ],
  },
  {
    name: 'parts',
    type: 'blocks',
    blocks: [{ slug: 'quote', fields: [{ name: 'words', type: 'text', localized: true }] }],
  },
  { name: '_status', type: 'select', localized: true, options: ['draft', 'published'] },
]

const live = {
  id: 1,
  number: 1,
  title: { fr: 'fr live', es: 'es live' },
  more: { note: { fr: 'fr live' } },
  rows: [
    { id: 'a', value: 1, label: { fr: 'a fr', es: 'a es' } },
    { id: 'b', value: 2, label: { fr: 'b fr', es: 'b es' } },
  ],
  parts: [{ id: 'q', blockType: 'quote', words: { es: 'q es' } }],
  _status: { fr: 'published', es: 'published' },
}
const latest = {
  id: 1,
  number: 9,
  title: { fr: 'fr latest', es: 'es latest' },
  more: { note: { fr: 'fr latest', es: 'es latest' } },
  rows: [
    { id: 'c', value: 7, label: { es: 'c es latest' } },
    { id: 'a', value: 8, label: { fr: 'a fr latest', es: 'a es latest' } },
  ],
  parts: [
    { id: 'p', blockType: 'quote', words: { es: 'p es latest' } },
    { id: 'q', blockType: 'quote', words: { es: 'q es latest' } },
  ],
  _status: { fr: 'draft', es: 'published' },
}

describe('the live document after the publication of one locale', () => {
  test('has the texts of that locale, and nothing else that waits', () => {
    expect(liveAfter({ fields: FIELDS, live, latest, locale: 'es', shared: 'live' })).toEqual({
      id: 1,
      number: 1,
      title: { fr: 'fr live', es: 'es latest' },
      more: { note: { fr: 'fr live', es: 'es latest' } },
      rows: [
        { id: 'a', value: 1, label: { fr: 'a fr', es: 'a es latest' } },
        { id: 'b', value: 2, label: { fr: 'b fr', es: 'b es' } },
      ],
      parts: [{ id: 'q', blockType: 'quote', words: { es: 'q es latest' } }],
      _status: { fr: 'published', es: 'published' },
    })
  })

  test('has what locales share where that goes live too, each row with its own texts', () => {
    expect(liveAfter({ fields: FIELDS, live, latest, locale: 'es', shared: 'latest' })).toEqual({
      id: 1,
      number: 9,
      title: { fr: 'fr live', es: 'es latest' },
      more: { note: { fr: 'fr live', es: 'es latest' } },
      rows: [
        { id: 'c', value: 7, label: { es: 'c es latest' } },
        { id: 'a', value: 8, label: { fr: 'a fr', es: 'a es latest' } },
      ],
      parts: [
        { id: 'p', blockType: 'quote', words: { es: 'p es latest' } },
        { id: 'q', blockType: 'quote', words: { es: 'q es latest' } },
      ],
      _status: { fr: 'published', es: 'published' },
    })
  })

  test('has null where the latest version has a value no more', () => {
    const gone = { ...latest, number: null, title: { fr: 'fr latest' } }
    const after = liveAfter({ fields: FIELDS, live, latest: gone, locale: 'es', shared: 'latest' })
    expect(after).toMatchObject({ number: null, title: { fr: 'fr live', es: null } })
  })

  const text = fc.option(fc.string({ minLength: 1, maxLength: 3 }), { nil: undefined })
  const texts = fc.record({ fr: text, es: text, en: text })
  const rows = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.nat(), label: texts }),
    { selector: ({ id }) => id },
  )
  const documents = fc.record({ number: fc.nat(), title: texts, rows })
  const locales = fc.constantFrom('fr', 'es', 'en')
  type Texts = Partial<Record<'fr' | 'es' | 'en', string>>
  /** A new row without a text has no label. */
  type Document = { title: Texts; rows: { id: string; label?: Texts }[] }

  test('never has a text of another locale that was not live, in whatever row', () => {
    const property = fc.property(
      documents,
      documents,
      locales,
      fc.boolean(),
      (was, now, locale, takes) => {
        const shared = takes ? 'latest' : 'live'
        const after = liveAfter({
          fields: FIELDS,
          live: was,
          latest: now,
          locale,
          shared,
        }) as Document
        for (const other of (['fr', 'es', 'en'] as const).filter((code) => code !== locale)) {
          expect(after.title[other]).toBe(was.title[other])
          for (const row of after.rows) {
            const own = was.rows.find(({ id }) => id === row.id)
            expect(row.label?.[other]).toBe(own?.label[other])
          }
        }
        const ids = (takes ? now : was).rows.map(({ id }) => id)
        expect(after.rows.map(({ id }) => id)).toEqual(ids)
      },
    )
    fc.assert(property)
  })

  test('is the same when it is published again', () => {
    const property = fc.property(documents, documents, locales, (was, now, locale) => {
      const publish = (document: Record<string, unknown>) =>
        liveAfter({ fields: FIELDS, live: document, latest: now, locale, shared: 'latest' })
      expect(publish(publish(was))).toEqual(publish(was))
    })
    fc.assert(property)
  })
})

describe('what locales share goes live', () => {
  const ask = (locale: string, statuses: object, mayEditShared = false) =>
    sharedGoesLive({ live: { _status: statuses }, locale, sourceLocale: 'fr', mayEditShared })

  test('with the source locale', () => {
    expect(ask('fr', { fr: 'published', es: 'published' })).toBe(true)
  })
  test('with the first locale that is published', () => {
    expect(ask('es', {})).toBe(true)
  })
  test('not with a translation of a published source, whoever publishes it', () => {
    expect(ask('es', { fr: 'published' }, true)).toBe(false)
  })
  test('with a translation whose source is not published, if the person may edit it', () => {
    const statuses = { fr: 'draft', en: 'published' }
    expect([ask('es', statuses), ask('es', statuses, true)]).toEqual([false, true])
  })
})
