import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dayOf, isCalendarDate } from '../../../src/fields/checks/calendarDate.js'
import { isIdentifier } from '../../../src/fields/checks/identifier.js'
import {
  isInQuotationMarks,
  isPartOf,
  withoutQuotationMarks,
} from '../../../src/fields/checks/quotation.js'
import {
  isSafeLink,
  isWebAddress,
  urlPatternProblem,
} from '../../../src/fields/checks/webAddress.js'

describe('quotation marks', () => {
  test.each(['« Oui »', '“Yes.”', '„Ja“', '"Sí"', '‹ Oui ›', ' «\u00a0Oui\u00a0»\n'])(
    '%j stands in quotation marks',
    (text) => expect(isInQuotationMarks(text)).toBe(true),
  )
  test.each(['Oui', '« Oui », dit-il, « non »', '"A" or "B"', '«', '', 'Il dit « oui »'])(
    '%j does not',
    (text) => expect(isInQuotationMarks(text)).toBe(false),
  )
})

describe('a quote without its quotation marks', () => {
  test.each([
    ['«\u00a0Oui\u00a0»', 'Oui'],
    ['“«Yes»”', 'Yes'],
    ['« Oui », dit-il, « non »', '« Oui », dit-il, « non »'],
    ['Il dit « oui »', 'Il dit « oui »'],
  ])('%j is %j', (text, bare) => expect(withoutQuotationMarks(text)).toBe(bare))
})

describe('an extract', () => {
  test('is part of the quote whatever its line ends', () => {
    expect(isPartOf('un\ndeux', 'zéro\r\nun\r\ndeux')).toBe(true)
  })
  test('is not when a letter, an accent or a space differs', () => {
    expect(isPartOf('Été', 'été')).toBe(false)
    expect(isPartOf('l\u00a0eau', 'l eau')).toBe(false)
  })
  test('is, whatever piece it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (quote, from, length) => {
        expect(
          isPartOf(quote.replace(/\r/g, '').slice(from, from + length), quote.replace(/\r/g, '')),
        ).toBe(true)
      }),
    )
  })
})

describe('web addresses', () => {
  test.each(['https://example.org', 'http://example.org/a?b=c#d', 'https://exämple.org/é'])(
    '%s is one',
    (text) => expect(isWebAddress(text)).toBe(true),
  )
  test.each([
    'example.org',
    'www.example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://',
    'https:///x',
    'https://exa mple.org',
    'https:\\\\example.org',
    '//example.org',
  ])('%s is not', (text) => expect(isWebAddress(text)).toBe(false))

  test.each(['https://example.org', 'mailto:a@example.org', 'tel:+52551234'])(
    'a text may link to %s',
    (text) => expect(isSafeLink(text)).toBe(true),
  )
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' https://example.org',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '/contact',
    '#here',
    'mailto:',
    'tel:x',
    '',
  ])('a text may not link to %j', (text) => expect(isSafeLink(text)).toBe(false))

  test('a pattern knows the language and the slug only', () => {
    expect(urlPatternProblem('https://example.org/{locale}/themes/{slug}')).toBeNull()
    expect(urlPatternProblem('https://{locale}.example.org/{slug}')).toBeNull()
    expect(urlPatternProblem('/{locale}/themes/{slug}')).toBeNull()
    expect(urlPatternProblem('//example.org/{slug}')).toEqual({ code: 'address' })
    expect(urlPatternProblem('https://example.org/{lang}')).toEqual({
      code: 'placeholder',
      name: 'lang',
    })
    expect(urlPatternProblem('https://example.org/{slug')).toEqual({ code: 'address' })
    expect(urlPatternProblem('themes/{slug}')).toEqual({ code: 'address' })
  })
})

test.each([
  ['doi', '10.1234/abc.5', true],
  ['doi', 'https://doi.org/10.1234/abc', false],
  ['isbn', '978-2-07-036822-8', true],
  ['isbn', '978-2-07-036822-9', false],
  ['isbn', '0-306-40615-2', true],
  ['isbn', '080442957X', true],
  ['issn', '0317-8471', true],
  ['issn', '2434-561X', true],
  ['issn', '0317-8472', false],
  ['issn', '03178471', false],
  ['url', 'https://example.org/report', true],
  ['url', 'report', false],
  ['other', 'whatever', true],
])('as %s, %s: %s', (scheme, value, valid) => {
  expect(isIdentifier({ scheme, value })).toBe(valid)
})

describe('dates', () => {
  test.each(['2024-02-29', '2023-01-15T12:00:00.000Z', '2023-01-15T12:00:00+01:00'])(
    '%s exists',
    (text) => expect(isCalendarDate(text)).toBe(true),
  )
  test.each([
    '2023-02-29',
    '2023-04-31',
    '2023-13-01',
    '15/01/2023',
    '5',
    '',
    'demain',
    20230115,
    null,
  ])('%j does not', (value) => expect(isCalendarDate(value)).toBe(false))
  test('the day is taken from a moment, or there is none', () => {
    expect(dayOf('2023-01-15T12:00:00.000Z')).toBe('2023-01-15')
    expect(dayOf(new Date('2023-01-15T12:00:00Z'))).toBe('2023-01-15')
    expect(dayOf('x')).toBeNull()
  })
})
