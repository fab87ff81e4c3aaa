import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { wordNumbers } from '../../../../src/translation/checks/amounts/wordNumbers.js'
import { numbersIn } from '../../../../src/translation/checks/numbersIn.js'
import { applyEdit } from '../../../../src/translation/segments/textEdit.js'
import { findings } from './checked.js'
import { spelled } from './spelled.js'

const LANGUAGES = ['fr', 'es', 'en'] as const
const language = fc.constantFrom(...LANGUAGES)

describe('a number in words', () => {
  test.each([
    ['fr', 'quatre-vingt-dix-huit', ['98']],
    ['fr', 'soixante et onze', ['71']],
    ['fr', 'nonante-neuf', ['99']],
    ['fr', 'deux mille cinq cents', ['2500']],
    ['fr', 'mille deux cents millions', ['1200000000']],
    ['fr', 'trois milliards', ['3000000000']],
    ['fr', 'une vingtaine, une douzaine', ['20', '12']],
    ['fr', 'des centaines, des millions', []],
    ['fr', 'le vingt et unième', ['21']],
    ['es', 'mil doscientas cincuenta y una', ['1251']],
    ['es', 'tres mil millones', ['3000000000']],
    ['es', 'veintidós y treinta y tres', ['22', '33']],
    ['es', 'un billón', ['1000000000000']],
    ['en', 'two hundred and five', ['205']],
    ['en', 'a thousand', ['1000']],
    ['en', 'one million two hundred thousand', ['1200000']],
    ['en', 'two billion', ['2000000000']],
    ['en', 'six, seven', ['6', '7']],
    ['en', 'six seven', ['6', '7']],
    ['de', 'zwei', []],
  ])('%s: %s', (tag, text, values) => {
    const firm = wordNumbers(text, tag).filter(({ isSoft }) => !isSoft)
    expect(firm.flatMap((amount) => amount.values)).toEqual(values)
  })

  test('is read back as it was spelled, in each language', () => {
    const value = fc.oneof(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 2, max: 999_999 }))
    fc.assert(
      fc.property(value, language, (n, tag) => {
        const read = wordNumbers(spelled(n, tag), tag)
        expect(read.map(({ values }) => values)).toEqual([[`${n}`]])
      }),
      { numRuns: 500 },
    )
  })

  test('is the same number as its digits in another language', () => {
    const value = fc.integer({ min: 2, max: 999_999 })
    fc.assert(
      fc.property(value, language, language, (n, from, to) => {
        const digits = new Intl.NumberFormat(to).format(n)
        const pair = [`Total ${spelled(n, from)}.`, `Total ${digits}.`] as const
        const found = findings(...pair, { sourceLocale: from, targetLocale: to, only: 'numbers' })
        expect(found).toEqual([])
        const back = findings(pair[1], pair[0], {
          sourceLocale: to,
          targetLocale: from,
          only: 'numbers',
        })
        expect(back).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('is another one when the digits are others', () => {
    const value = fc.integer({ min: 13, max: 999_999 })
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 1, max: 5000 }),
        language,
        language,
        (n, by, from, to) => {
          const digits = new Intl.NumberFormat(to).format(n + by)
          const found = findings(`Total ${spelled(n, from)}.`, `Total ${digits}.`, {
            sourceLocale: from,
            targetLocale: to,
            only: 'numbers',
          })
          expect(found.map(({ message }) => message.key)).toEqual(['checks.numbers.changed'])
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a text in its own language, and in another one’s figures', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 1e9 }),
    fc.integer({ min: 0, max: 9999 }).map((n) => n / 10),
  )
  const unit = fc.constantFrom(
    'percent',
    'kilometer',
    'kilogram',
    'liter',
    'hour',
    'day',
    'year',
    'celsius',
  )
  test('has no fault in its numbers and units', () => {
    fc.assert(
      fc.property(
        value,
        unit,
        fc.constantFrom('short', 'long'),
        language,
        language,
        (n, one, unitDisplay, from, to) => {
          const written = (tag: string) =>
            `Total ${new Intl.NumberFormat(tag, { style: 'unit', unit: one, unitDisplay: unitDisplay as 'short' }).format(n)}.`
          const found = findings(written(from), written(to), {
            sourceLocale: from,
            targetLocale: to,
          })
          expect(found.filter(({ check }) => /^(?:number|unit)/.test(check))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
  test('has its dates and times', () => {
    const date = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    const style = fc.constantFrom<Intl.DateTimeFormatOptions>(
      { dateStyle: 'long' },
      { dateStyle: 'full' },
      { dateStyle: 'long', timeStyle: 'short' },
      { month: 'long', year: 'numeric' },
    )
    fc.assert(
      fc.property(date, style, language, language, (day, options, from, to) => {
        const written = (tag: string) =>
          `Date ${new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(day)}.`
        const found = findings(written(from), written(to), {
          sourceLocale: from,
          targetLocale: to,
          only: 'numbers',
        })
        expect(found).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

test('a fix changes no number that its locale reads', () => {
  const word = fc.constantFrom(
    '3,5',
    '2.000',
    '12 345',
    '7 %',
    'mil',
    'deux',
    '(',
    ')',
    ';',
    '.',
    ',',
    ' ',
    'la',
    'la',
    '¿',
    '?',
    'A',
    'b',
  )
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))
  fc.assert(
    fc.property(text, language, (target, to) => {
      const found = findings('Un mot.', target, { sourceLocale: 'de', targetLocale: to })
      for (const { fix, check } of found) {
        if (!fix || check === 'numbers' || check === 'numberWriting') continue
        const fixedText = applyEdit(target, fix.edit)
        const read = (of: string) =>
          numbersIn(of, to).map(({ value, text: written }) => value ?? written)
        expect(read(fixedText)).toEqual(read(target))
      }
    }),
    { numRuns: 500 },
  )
})
