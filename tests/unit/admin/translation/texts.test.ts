import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ageIn, dayAt, dayIn, isOverdue } from '../../../../src/admin/translation/days.js'
import { countOutcomes, needAttention } from '../../../../src/admin/translation/importOutcomes.js'
import { labelIn } from '../../../../src/admin/translation/labelIn.js'
import { lengthOf } from '../../../../src/admin/translation/lengthOf.js'
import { markedPieces } from '../../../../src/admin/translation/markedPieces.js'
import { insertNextCode, missingCodes } from '../../../../src/admin/translation/nextCode.js'
import { numberedLabels } from '../../../../src/admin/translation/numberedLabels.js'
import { workspaceTexts } from '../../../../src/admin/translation/workspaceText.js'
import {
  percentDone,
  sharesOf,
  totalOf,
  wordsLeft,
} from '../../../../src/admin/translation/wordsLeft.js'
import type { ImportReport } from '../../../../src/translation/api/types.js'
import { fromMarked, plainOf } from '../../../../src/translation/segments/markedText.js'

describe('the next code', () => {
  const insert = (source: string, target: string, start = target.length, end = start) =>
    insertNextCode({ source, target, start, end })
  test.each([
    ['goes around what is selected', 'a <1>b</1>', 'x y', 2, 3, 'x <1>y</1>', 10],
    ['leaves the cursor between its halves', 'a <1>b</1>', 'x ', 2, 2, 'x <1></1>', 5],
    ['is the closing half alone where that lacks', 'a <1>b</1>', '<1>y', 4, 4, '<1>y</1>', 8],
    ['is the opening half alone where that lacks', '<1>b</1>', 'y</1>', 0, 0, '<1>y</1>', 3],
    ['stands behind what is selected if it encloses nothing', 'a<1/>', 'xy', 0, 1, 'x<1/>y', 5],
    ['is the first that lacks', '<1>a</1><2/>', '<1>x</1>', 8, 8, '<1>x</1><2/>', 12],
  ])('%s', (_what, source, target, start, end, text, cursor) => {
    expect(insert(source, target, start, end)).toEqual({ text, cursor })
  })
  test('is none where all are there, or what looks like one is text', () => {
    expect(insert('<1>a</1>', 'x <1>y</1>')).toBeNull()
    expect(insert('\\<1>', 'x')).toBeNull()
  })
  test('put in again and again leaves none out and no word changed', () => {
    const codes = fc.array(fc.constantFrom('<1>a</1>', '<2/>', ' b ', '<3><4/></3>'))
    const words = fc.string({ unit: fc.constantFrom('x', ' ', '\\', '1', '/') })
    fc.assert(
      fc.property(codes, words, (parts, written) => {
        const source = parts.join('')
        const { length } = missingCodes(source, '')
        let target = written
        for (let at = 0; at < length; at += 1) target = insert(source, target)?.text ?? target
        expect(missingCodes(source, target)).toEqual([])
        expect(plainOf(fromMarked(target))).toBe(written)
      }),
    )
  })
})

test('a text is as long as people count, without its codes', () => {
  expect(lengthOf('<1>e\u0301t\u00e9</1> \u{1F469}\u200d\u{1F33E}<2/>')).toBe(5)
})

test('codes are drawn as signs that say what they are', () => {
  const codes = {
    '1': { type: 'link', name: 'link', label: 'lien', shown: 'https://a.org', optional: false },
  }
  expect(markedPieces('a <1>b</1><2/>', codes)).toEqual([
    { text: 'a ' },
    { sign: '1', id: '1', name: 'lien', shown: 'https://a.org', isClosing: false },
    { text: 'b' },
    { sign: '/1', id: '1', name: 'lien', shown: 'https://a.org', isClosing: true },
    { sign: '2/', id: '2', name: '2', shown: null, isClosing: false },
  ])
})

describe('days', () => {
  test('are those of the calendar in every time zone', () => {
    expect(dayIn('2026-11-30', 'en-GB')).toBe('30 Nov 2026')
    expect(dayIn('2026-11-30', 'fr')).toBe('30 nov. 2026')
    expect(dayIn('soon', 'fr')).toBe('soon')
  })
  test.each([
    ['the day before', '2026-11-29', false, true],
    ['the day itself', '2026-11-30', false, false],
    ['the day before, done', '2026-11-29', true, false],
    ['no day', null, false, false],
  ])('work is overdue or not: %s', (_when, due, isDone, expected) => {
    expect(isOverdue({ due, isDone, today: '2026-11-30' })).toBe(expected)
  })
  test('today is written as the server writes days', () => {
    expect(dayAt(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
  test.each([
    [30 * 60, '30 minutes ago'],
    [5 * 3600, '5 hours ago'],
    [26 * 3600, 'yesterday'],
    [40 * 86_400, '40 days ago'],
    [90 * 86_400, '3 months ago'],
    [800 * 86_400, '2 years ago'],
    [59, 'now'],
    [-60, 'now'],
  ])('%i seconds are %s', (seconds, words) => {
    const now = new Date('2026-11-30T12:00:00Z')
    const at = new Date(now.getTime() - seconds * 1000).toISOString()
    expect(ageIn({ at, now, language: 'en' })).toBe(words)
  })
})

describe('words', () => {
  const words = { missing: 1, draft: 2, stale: 3, inReview: 4, approved: 10 }
  test('left are those that a translator has still to write', () => {
    expect(wordsLeft(words)).toBe(6)
    expect(totalOf(words)).toBe(20)
  })
  test('are a hundred percent done only when all are approved', () => {
    expect(percentDone(words)).toBe(50)
    expect(percentDone({ ...words, approved: 100_000 })).toBe(99)
    expect(percentDone({ approved: 3 })).toBe(100)
    expect(percentDone({})).toBe(100)
  })
  test('fill the bar, what is done first', () => {
    const shares = sharesOf({ ...words, stale: 0 })
    expect(shares.map(({ state }) => state)).toEqual(['approved', 'inReview', 'draft', 'missing'])
    expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100)
  })
})

test('texts are those of the language, with its plurals and figures', () => {
  expect(workspaceTexts('en').count('room.entries', 1)).toBe('1 entry')
  expect(workspaceTexts('fr').count('room.entries', 0)).toBe('0 fiche')
  expect(workspaceTexts('es').count('room.entries', 12_500)).toBe('12.500 fichas')
  expect(workspaceTexts('de')('room.saved')).toBe('Saved.')
  expect(workspaceTexts('fr')('room.loadFailed', { why: 'x' })).toBe(
    'Le chargement a échoué\u00a0: x',
  )
})

test('a label of Payload’s is found in each of its shapes', () => {
  expect(labelIn('Stories', 'fr')).toBe('Stories')
  expect(labelIn({ en: 'Stories', fr: 'Récits' }, 'fr')).toBe('Récits')
  expect(labelIn({ en: 'Stories' }, 'de')).toBe('Stories')
  expect(labelIn(undefined, 'fr')).toBeNull()
})

describe('the report of an import', () => {
  const one = (id: string, outcome: ImportReport['segments'][number]['outcome']) => ({
    id,
    outcome,
    message: null,
    line: null,
  })
  const report: ImportReport = {
    file: 'a.xlf',
    applied: 2,
    unchanged: 7,
    segments: [
      { ...one('e', 'unchanged'), message: 'The translation is here already.' },
      one('a', 'applied'),
      one('b', 'sourceChanged'),
      one('c', 'applied'),
      one('d', 'noHome'),
    ],
  }
  test('counts what the server does not list', () => {
    expect(countOutcomes(report)).toEqual([
      { outcome: 'noHome', count: 1 },
      { outcome: 'sourceChanged', count: 1 },
      { outcome: 'applied', count: 2 },
      { outcome: 'unchanged', count: 7 },
    ])
  })
  test('shows what asks for a person, the gravest first', () => {
    expect(needAttention(report).map(({ id }) => id)).toEqual(['d', 'b'])
  })
})

test('segments of one rich text are told apart by number', () => {
  const views = ['Title', 'Text', 'Text', 'Highlight > Text'].map((label, at) => ({
    id: String(at),
    label,
  }))
  expect([...numberedLabels(views).values()]).toEqual([
    'Title',
    'Text 1/2',
    'Text 2/2',
    'Highlight > Text',
  ])
})
