import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { formatMeasure } from '../../../../src/results/formatMeasure.js'
import { UNITS } from '../../../../src/results/units.js'
import { numbersIn } from '../../../../src/translation/checks/numbersIn.js'
import { findings, fixed, keys, pointed } from './checked.js'

const LOCALES = ['fr', 'es', 'en', 'fr-CA', 'es-MX', 'en-GB'] as const
const locale = fc.constantFrom(...LOCALES)

function numberFindings(source: string, target: string, from = 'fr', to = 'es') {
  return findings(source, target, { sourceLocale: from, targetLocale: to }).filter(({ check }) =>
    check.startsWith('number'),
  )
}

describe('a number is read as its locale writes it', () => {
  test.each([
    ['fr', '91 % et 3\u202f006', ['91', '3006']],
    ['fr', '3 006 ou 3\u00a0006 ou 3006', ['3006', '3006', '3006']],
    ['fr', '2,5 ; 12 345,60', ['2.5', '12345.6']],
    ['en', '91% and 3,006, or 2.5', ['91', '3006', '2.5']],
    ['es', '3.006; 3 006; 3006; 2,5', ['3006', '3006', '3006', '2.5']],
    ['es-MX', '3,006 y 2.5', ['3006', '2.5']],
    ['fr', '2019-2023', ['2019', '2023']],
    ['fr', 'de +8 % à -3 %', ['8', '-3']],
    ['fr', 'le 05/11/2021, le 5.11.2021', ['5', '11', '2021', '5', '11', '2021']],
    ['en', 'November 5, 2021', ['5', '2021']],
    ['fr', 'En 2021 193 personnes', ['2021', '193']],
    ['fr', 'version 1.2.3', ['1', '2', '3']],
    ['fr', 'le 1er et le 2e', ['1', '2']],
  ])('%s: %s', (tag, text, values) => {
    expect(numbersIn(text, tag).map(({ value }) => value)).toEqual(values)
  })
})

describe('the same number', () => {
  test.each([
    ['fr', 'es', '91 % des 3 006 personnes', 'el 91\u00a0% de las 3.006 personas'],
    ['fr', 'en', '91 % des 3\u202f006 personnes', '91% of the 3,006 people'],
    ['fr', 'es', 'de 2019 à 2023', '2019-2023'],
    ['fr', 'en', '2 pays', 'two countries'],
    ['fr', 'en', 'douze pays', '12 countries'],
    ['fr', 'en', 'le XXIe siècle', 'the 21st century'],
    ['fr', 'en', 'le 05/11/2021', '5 November 2021'],
    ['fr', 'en', 'à 14 h', 'at 2 p.m.'],
    ['en', 'es', '1.5 billion people', '1500 millones de personas'],
    ['en', 'fr', 'in the 1990s', 'dans les années 90'],
    ['fr', 'en', '514 123 4567', '514-123-4567'],
    ['fr', 'en', 'le 1er janvier', 'the first of January'],
  ])('from %s into %s: %s = %s', (from, to, source, target) => {
    expect(numberFindings(source, target, from, to)).toEqual([])
  })

  test('in the writing of any two locales raises nothing', () => {
    const number = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    )
    const style = fc.constantFrom<Intl.NumberFormatOptions>(
      {},
      { style: 'percent', maximumFractionDigits: 2 },
      { style: 'currency', currency: 'CAD' },
      { minimumFractionDigits: 2 },
    )
    fc.assert(
      fc.property(number, style, locale, locale, (value, options, from, to) => {
        const written = (tag: string) =>
          `Total ${new Intl.NumberFormat(tag, options).format(value)}.`
        expect(numberFindings(written(from), written(to), from, to)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('below zero in a currency whose sign has letters and a point raises nothing', () => {
    const guilders = '-Cg.\u00a00.01'
    expect(numberFindings('Total -0,01\u00a0Cg.', `Total ${guilders}`, 'fr', 'en-GB')).toEqual([])
  })

  test('in our own writing of measures raises nothing', () => {
    const measure = fc.record({
      value: fc.double({ min: -1e7, max: 1e7, noNaN: true }).map((n) => Math.round(n * 100) / 100),
      unit: fc.constantFrom(...UNITS.map(({ code }) => code)),
      decimals: fc.constantFrom(null, 0, 1, 2),
      qualifier: fc.constantFrom('exact', 'moreThan', 'atMost', 'about', 'estimate'),
      signed: fc.boolean(),
      form: fc.constantFrom('plain', 'signed'),
    } as const)
    fc.assert(
      fc.property(measure, locale, locale, (given, from, to) => {
        const written = (tag: string) => `Au total, ${formatMeasure(given, tag)}.`
        expect(numberFindings(written(from), written(to), from, to)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('another number', () => {
  test('is found when one digit differs, and nothing else is', () => {
    const value = fc.integer({ min: 13, max: 1e9 })
    fc.assert(
      fc.property(
        value,
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        locale,
        locale,
        (n, at, by, from, to) => {
          const written = new Intl.NumberFormat(to).format(n)
          const places = [...written.matchAll(/\d/g)].map(({ index }) => index)
          const place = places[at % places.length] ?? 0
          const digit = (Number(written[place]) + by) % 10
          fc.pre(!(place === places[0] && digit === 0))
          fc.pre(Number(written.replace(/\D/g, '')) > 12)
          const changed = `${written.slice(0, place)}${digit}${written.slice(place + 1)}`
          fc.pre(Number(changed.replace(/\D/g, '')) > 12)
          const source = `Total ${new Intl.NumberFormat(from).format(n)}.`
          const found = findings(source, `Total ${changed}.`, {
            sourceLocale: from,
            targetLocale: to,
          })
          expect(keys(found)).toEqual(['numbers.changed'])
          expect(found[0]?.severity).toBe('error')
        },
      ),
      { numRuns: 200 },
    )
  })

  test('is told with both, and where it stands', () => {
    const target = 'Participaron 23 personas.'
    const [found] = numberFindings('22 personnes ont participé.', target)
    expect(found?.message.values).toEqual({ source: '22', target: '23' })
    expect(found && pointed(target, found)).toBe('23')
  })

  test.each([
    ['22 personnes.', 'Personas.', 'numbers.missing'],
    ['Des personnes.', '22 personas.', 'numbers.extra'],
    ['-5 degrés', '5 grados', 'numbers.changed'],
    ['5 à 5', '5', 'numbers.missing'],
  ])('%s ≠ %s', (source, target, key) => {
    expect(keys(numberFindings(source, target))).toContain(key)
  })

  test('is not looked for in addresses and placeholders', () => {
    expect(
      numberFindings('Voir https://x.org/fr/12, {0}', 'Véase https://x.org/es/13, {1}'),
    ).toEqual([])
  })

  test('is looked for in the form that most readers see', () => {
    const source = '{value, plural, one {# personne sur 10} other {# personnes sur 10}}'
    const found = (target: string) => keys(numberFindings(source, target))
    expect(
      found('{value, plural, one {# persona de cada 10} other {# personas de cada 10}}'),
    ).toEqual([])
    expect(
      found('{value, plural, one {# persona de cada 10} other {# personas de cada 15}}'),
    ).toEqual(['numbers.changed'])
  })
})

describe('a number in the writing of another locale', () => {
  test('is an error where it would be read as another number', () => {
    const found = numberFindings('3,006 people', '3,006 personnes', 'en', 'fr')
    expect(keys(found)).toEqual(['numbers.misread'])
    expect(found[0]?.message.values).toEqual({ number: '3,006', right: '3\u202f006' })
  })
  test('is a warning where it is only unusual', () => {
    expect(keys(numberFindings('2.5 million', '2.5 millions', 'en', 'fr'))).toEqual([
      'numberWriting.foreign',
    ])
  })
  test('is put right in one step, codes and words untouched', () => {
    const target = 'De <1>3,006</1> à 12,345.50 personnes, soit 2.5 % !'
    const options = { sourceLocale: 'en', targetLocale: 'fr' }
    const source = 'From <1>3,006</1> to 12,345.50 people, or 2.5%!'
    const misread = fixed(source, target, { ...options, only: 'numbers' })
    expect(misread).toBe('De <1>3\u202f006</1> à 12,345.50 personnes, soit 2.5 % !')
    expect(fixed(source, misread ?? '', { ...options, only: 'numberWriting' })).toBe(
      'De <1>3\u202f006</1> à 12\u202f345,50 personnes, soit 2,5 % !',
    )
  })
  test('is right after that step, whatever the number', () => {
    fc.assert(
      fc.property(fc.double({ min: 1000, max: 1e8, noNaN: true }), locale, (value, to) => {
        const rounded = Math.round(value * 100) / 100
        const source = `Total ${new Intl.NumberFormat('en').format(rounded)}.`
        const options = { sourceLocale: 'en', targetLocale: to }
        const first = fixed(source, source, options) ?? source
        const second = fixed(source, first, options) ?? first
        expect(numberFindings(source, second, 'en', to)).toEqual([])
        const alone = (text: string) => text.replaceAll(/[^\d,.]/g, '')
        expect(alone(second)).toBe(alone(`Total ${new Intl.NumberFormat(to).format(rounded)}.`))
      }),
    )
  })
})
