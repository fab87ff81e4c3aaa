import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { indexMemory } from '../../../../src/translation/memory/indexMemory.js'
import { matchesFor } from '../../../../src/translation/memory/matchesFor.js'
import { score } from '../../../../src/translation/memory/score.js'
import type { MatchOptions, MemoryUnit } from '../../../../src/translation/memory/types.js'
import { unit } from './units.js'

const LOCALES = { sourceLocale: 'fr', targetLocale: 'es' }

function matches(text: string, units: MemoryUnit[], options?: MatchOptions) {
  return matchesFor(
    { text, ...LOCALES },
    units.map((one) => ({ unit: one })),
    options,
  )
}

describe('a score', () => {
  test.each([
    ['Le <1>mot</1>', 'Le <1>mot</1>', 100],
    ['Le <1>mot</1>', 'Le mot', 99],
    ['L’« eau » : ici…', 'L\'"eau": ici...', 99],
    ['2019–2023', '2019-2023', 99],
  ])('of %s and %s is %i', (a, b, expected) => {
    expect(score(a, b)).toBe(expected)
  })
  test('falls as texts grow apart', () => {
    const base = 'Le rapport se termine par une série de recommandations'
    const scores = [
      'Le rapport se termine par une série de recommandation',
      'Le rapport se termine par des recommandations',
      'Le rapport commence par une analyse',
      'Témoignages',
    ].map((other) => score(base, other))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores[0]).toBeGreaterThan(85)
    expect(scores[0]).toBeLessThan(99)
    expect(scores[3]).toBeLessThan(30)
  })
  test('is the same both ways, within 0 and 100, and 100 only for the same text', () => {
    const word = fc.constantFrom('un', 'deux', 'Deux', '22', ',', '<1>', '</1>', '«', 'été')
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = score(a, b)
        expect(found).toBe(score(b, a))
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found === 100).toBe(a === b)
      }),
    )
  })
})

describe('matches', () => {
  test('come best first, from the minimum on, and no more than asked for', () => {
    const units = ['Le mot clé', 'Le mot', 'Un mot clé', 'Rien à voir'].map((t) =>
      unit(t, `${t} (es)`),
    )
    const found = matches('Le mot clé', units, { min: 50, max: 2 })
    expect(found.map(({ unit: { source } }) => source)).toEqual(['Le mot clé', 'Le mot'])
    expect(found[0]?.score).toBe(100)
    expect(matches('Le mot clé', units, { min: 99 })).toHaveLength(1)
  })
  test('of the same entry come first, then of the same programme, then the newest', () => {
    const at = (target: string, origin: Partial<MemoryUnit['origin']>) =>
      unit('Le mot', target, { origin: { ...unit('', '').origin, entry: 'z', ...origin } })
    const units = [
      at('viejo', { at: '2025-01-01T00:00:00Z' }),
      at('nuevo', { at: '2026-06-01T00:00:00Z' }),
      at('programa', { programme: 'p' }),
      at('entrada', { entry: 'e' }),
    ].map((one) => ({ unit: one }))
    const query = { text: 'Le mot', ...LOCALES, near: { entry: 'e', programme: 'p' } }
    expect(matchesFor(query, units).map(({ target }) => target)).toEqual([
      'entrada',
      'programa',
      'nuevo',
      'viejo',
    ])
  })
  test('are approved ones of these languages, each target once', () => {
    const units = [
      unit('Le mot', 'La palabra'),
      unit('Le mot', 'La palabra'),
      unit('Le mot', 'El vocablo', { approved: false }),
      unit('Le mot', 'The word', { targetLocale: 'en' }),
      unit('Le mot', 'La voz', { targetLocale: 'es-MX' }),
    ]
    const targets = (options?: MatchOptions) =>
      matches('Le mot', units, options).map(({ target }) => target)
    expect(targets()).toEqual(['La palabra', 'La voz'])
    expect(targets({ unapproved: true })).toEqual(['La palabra', 'El vocablo', 'La voz'])
  })
})

describe('a text that differs only in its figures', () => {
  const propose = (text: string, source: string, target: string) =>
    matches(text, [unit(source, target)]).map(({ score: s, target: t, figuresReplaced }) => [
      t,
      s,
      figuresReplaced,
    ])
  test.each([
    ['23 politiques', '22 politiques', '22 políticas', '23 políticas'],
    ['En 2024, 91 %', 'En 2023, 90 %', 'En 2023, el 90 %', 'En 2024, el 91 %'],
    [
      'Soit 12 345 <1>personnes</1>',
      'Soit 3 <1>personnes</1>',
      'O <1>3</1> personas',
      'O <1>12.345</1> personas',
    ],
    ['Soit 2,75 %', 'Soit 2,5 %', 'O 2,5 %', 'O 2,75 %'],
    ['Sur 5, 9', 'Sur 4, 8', 'De 8, 4', 'De 9, 5'],
  ])('%s is offered from %s', (text, source, target, proposed) => {
    expect(propose(text, source, target)).toEqual([[proposed, 97, true]])
  })
  test('is offered as it is when the figure has no place in the target', () => {
    expect(
      propose('Les 3 nouvelles politiques', 'Les 2 nouvelles politiques', 'Las dos políticas'),
    ).toEqual([['Las dos políticas', expect.any(Number), false]])
  })
  test('keeps one figure from becoming two', () => {
    expect(
      propose('De 5 à 6 pays voisins', 'De 4 à 4 pays voisins', 'De 4 a 4 países')[0]?.[2],
    ).toBe(false)
  })
})

describe('the index', () => {
  const words =
    'le la programme pays durable politique publique forum rapport 22 de à en mine'.split(' ')
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 10 })
    .map((list) => list.join(' '))
  test('finds what a comparison with every unit finds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), text, (sources, asked) => {
        const units = sources.map((source, n) => unit(source, `destino ${n}`))
        const query = { text: asked, ...LOCALES }
        const all = matchesFor(
          query,
          units.map((one) => ({ unit: one })),
        )
        expect(indexMemory(units).lookup(query)).toEqual(all)
      }),
      { numRuns: 200 },
    )
  })
  test('offers, of more equals than fit, those that a comparison with every unit offers', () => {
    const sources = ['programme le', ...Array<string>(6).fill('politique le'), 'programme le']
    const units = sources.map((source, n) => unit(source, `destino ${n}`))
    const query = { text: 'programme politique le', ...LOCALES }
    const all = matchesFor(
      query,
      units.map((one) => ({ unit: one })),
      { min: 1 },
    )
    expect(indexMemory(units).lookup(query, { min: 1 })).toEqual(all)
  })
  test('finds a short text with a slip of the pen among many', () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      unit(`Texte numéro ${n} du rapport`, `t${n}`),
    )
    const index = indexMemory(many)
    index.add(unit('Témoignages', 'Testimonios'))
    expect(index.size).toBe(501)
    const found = index.lookup({ text: 'Temoignages', ...LOCALES }, { min: 40 })
    expect(found[0]?.target).toBe('Testimonios')
  })
})
