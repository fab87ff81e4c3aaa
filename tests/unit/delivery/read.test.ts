import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Ref } from '../../../src/editions/types.js'
import { bestOfEach, chainOf } from '../../../src/delivery/read/chain.js'
import { decodeCursor, encodeCursor } from '../../../src/delivery/read/cursor.js'
import { compareText, curatedOrder, seriesOrder } from '../../../src/delivery/read/order.js'
import { sliceOf } from '../../../src/delivery/read/page.js'
import { matches, toWhere } from '../../../src/delivery/read/query.js'
import { searchWords } from '../../../src/delivery/read/search.js'
import { edition } from '../../integration/delivery/rows.js'

describe('a chain of languages', () => {
  it('begins with the one asked for and holds each once', () => {
    expect(chainOf('fr', ['es', 'fr', 'es', 'en'])).toEqual(['fr', 'es', 'en'])
    expect(chainOf('fr', null)).toEqual(['fr'])
  })

  it('chooses of each entry its first language', () => {
    const es = edition('stories', {}, { locale: 'es' })
    const en = edition('stories', {}, { ref: es.ref, locale: 'en' })
    const other = edition('stories', {}, { locale: 'en' })
    const unwanted = edition('stories', {}, { locale: 'fr' })
    expect(bestOfEach([en, other, unwanted, es], ['es', 'en'])).toEqual([es, other])
  })

  it('leaves out what is not meant for the language asked for', () => {
    const onlyIn = ['es', 'en']
    const es = edition('stories', {}, { locale: 'es', onlyIn })
    expect(bestOfEach([es], ['en', 'es'])).toEqual([es])
    expect(bestOfEach([es], ['fr', 'es'])).toEqual([])
  })
})

describe('a cursor', () => {
  it('gives back its place, whatever the key holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 240 }), fc.uuid(), (key, uid) => {
        fc.pre(Buffer.from(key).toString() === key)
        expect(decodeCursor('title', encodeCursor('title', { key, uid }))).toMatchObject({
          key,
          uid,
        })
      }),
    )
  })

  it('of anything else is refused, never an accident', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(() => decodeCursor('newest', text)).toThrow(/^after: expected/)
      }),
    )
  })
})

describe('the size of a page', () => {
  it('is the default for null, and from 1 to 100', () => {
    expect(sliceOf({ first: null }, 20)).toEqual({ first: 20, after: null })
    expect(sliceOf({ first: 100, after: 'x' }, 20)).toEqual({ first: 100, after: 'x' })
    for (const first of [0, -1, 101]) expect(() => sliceOf({ first }, 20)).toThrow(/1 to 100/)
  })
})

describe('the order of texts', () => {
  it('is that of their bytes in UTF-8, whatever they hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 })
    fc.assert(
      fc.property(text, text, text, (start, a, b) => {
        const [one, other] = [start + a, start + b]
        const bytes = Buffer.compare(Buffer.from(one), Buffer.from(other))
        expect(Math.sign(compareText(one, other))).toBe(bytes)
      }),
    )
    expect(compareText('\u{10000}', '\uffff')).toBeGreaterThan(0)
  })
})

describe('the order of a series', () => {
  const theme = (kind: 'theme' | 'crossCutting', number: number | null, title: string) =>
    edition('themes', { kind, number }, { title, kind })

  it('is the curated one, then cross-cutting themes by number, then themes by number', () => {
    const [two, ten, none] = [
      theme('theme', 2, 'b'),
      theme('theme', 10, 'a'),
      theme('theme', null, 'c'),
    ]
    const [cross, last] = [theme('crossCutting', 1, 'z'), theme('theme', 1, 'y')]
    expect(seriesOrder([none, ten, two, cross], [])).toEqual([cross, two, ten, none])
    expect(seriesOrder([none, cross, last, two], [two.ref, last.ref])).toEqual([
      two,
      last,
      cross,
      none,
    ])
  })
})

describe('a new theme in a curated series', () => {
  const theme = (kind: 'theme' | 'crossCutting', number: number | null) =>
    edition('themes', { kind, number }, { title: `${kind} ${number}`, kind })
  const [one, two, four, five] = [1, 2, 4, 5].map((number) => theme('theme', number)) as [
    ReturnType<typeof theme>,
    ReturnType<typeof theme>,
    ReturnType<typeof theme>,
    ReturnType<typeof theme>,
  ]
  const cross = theme('crossCutting', 1)

  it('goes in by its number among its kind', () => {
    const [three, six] = [theme('theme', 3), theme('theme', 6)]
    const series = [one, two, four, five, cross].map(({ ref }) => ref)
    expect(seriesOrder([six, cross, five, three, one, two, four], series)).toEqual([
      ...[one, two, three, four, five, six],
      cross,
    ])
  })

  it('goes before the first greater number where the series has an order of its own', () => {
    const three = theme('theme', 3)
    expect(seriesOrder([one, three, five], [five.ref, one.ref])).toEqual([three, five, one])
  })

  it('comes last without a number', () => {
    const none = theme('theme', null)
    expect(seriesOrder([none, one, cross], [one.ref])).toEqual([one, cross, none])
  })
})

describe('a curated order', () => {
  it('puts its own first and the others after them, by date', () => {
    const [a, b] = [
      edition('stories', {}, { date: '2020' }),
      edition('stories', {}, { date: '2021' }),
    ]
    const [c, d] = [
      edition('stories', {}, { date: '2022' }),
      edition('stories', {}, { date: '2023' }),
    ]
    const curated: Ref[] = [b.ref, 'stories:gone', a.ref]
    expect(curatedOrder([a, b, c, d], { curated, order: 'newest' })).toEqual([b, a, d, c])
  })
})

describe('a query', () => {
  it('means the same to us as to the databases where they read patterns', () => {
    const item = edition('testimonials', {}, { organisations: ['100% verde'] })
    const stored = { ...item, organisations: ['100  verde'] }
    const query = { types: ['testimonials'], organisation: '100% verde' } as const
    expect(matches(item, query)).toBe(true)
    expect(matches(stored, query)).toBe(true)
    expect(JSON.stringify(toWhere(query))).not.toContain('%')
    expect(matches(item, { types: ['testimonials'], organisation: '100' })).toBe(false)
  })
})

describe('words to search for', () => {
  it('are folded, bare and each once', () => {
    expect(searchWords(' « L’Été »,  (été) l’été ? ')).toEqual(["l'ete", 'ete'])
  })

  it('are twelve at most', () => {
    const text = Array.from({ length: 40 }, (_, n) => `m${n}`).join(' ')
    expect(searchWords(text)).toHaveLength(12)
  })
})
