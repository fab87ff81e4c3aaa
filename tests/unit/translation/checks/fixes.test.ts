import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { checkSegment } from '../../../../src/translation/checks/checkSegment.js'
import { joined } from '../../../../src/translation/checks/editText.js'
import type { Finding, Fix } from '../../../../src/translation/checks/types.js'
import { fromMarked, plainOf, toMarked } from '../../../../src/translation/segments/markedText.js'
import { applyEdit } from '../../../../src/translation/segments/textEdit.js'
import type { Code, InlineText } from '../../../../src/translation/segments/types.js'
import { BOLD } from './checked.js'

const piece = fc.constantFrom(
  ...[
    'le',
    'le',
    'Qué',
    'año',
    'É',
    ' ',
    ' ',
    '  ',
    '\u00a0',
    '\u202f',
    '\n',
    '?',
    '!',
    ';',
    ':',
    '.',
  ],
  ...[
    '«',
    '»',
    '"',
    '“',
    '”',
    "l'or",
    '91',
    '%',
    '3,006',
    '2.5',
    '12 345',
    '…',
    '(',
    ')',
    '¿',
    '¡',
  ],
  ...['https://x.org/a?b=1', 'a@x.org', '-', ',', '{value}', '&amp;'],
)
const code = fc.constantFrom<Code>(
  { code: 'open', id: '1' },
  { code: 'close', id: '1' },
  { code: 'alone', id: '2' },
  { code: 'open', id: '3' },
)
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: code }), {
    maxLength: 16,
  })
  .map((parts): InlineText => joined(parts))
const locale = fc.constantFrom('fr', 'fr-CA', 'es', 'en')

const CODES = { '1': BOLD, '2': { ...BOLD, optional: false }, '3': BOLD }

type Case = { source: InlineText; target: InlineText; targetLocale: string; multiline: boolean }
const pair = fc.record({
  source: text,
  target: text,
  targetLocale: locale,
  multiline: fc.boolean(),
})

function check({ source, target, targetLocale, multiline }: Case): readonly Finding[] {
  return checkSegment({
    source: { text: source, codes: CODES },
    target: { text: target, codes: CODES },
    sourceLocale: targetLocale === 'en' ? 'es' : 'en',
    targetLocale,
    multiline,
  }).findings
}

/** What a fix may touch: no other sign of the target may change. */
const TOUCHES: Readonly<Record<string, RegExp>> = {
  'checks.fix.codes': /(?!)/g,
  'checks.fix.numbers': /[\d.,\s]/g,
  'checks.fix.spacing': /\s/g,
  'checks.fix.punctuation': /\s/g,
  'checks.fix.inverted': /[¿¡]/g,
  'checks.fix.quotes': /[\s"«»“”]/g,
  'checks.fix.apostrophes': /['’]/g,
  'checks.fix.spanishMarks': /[¿¡]/g,
  'checks.fix.doubledWords': /[\s\p{L}]/gu,
  'checks.fix.doubledSpaces': /\s/g,
  'checks.fix.edgeSpaces': /\s/g,
  'checks.fix.lineBreaks': /\s/g,
  'checks.fix.finalPunctuation': /[\s.!?…:;,]/g,
}

const codesOf = (given: InlineText) => given.filter((part) => typeof part !== 'string')

function fixedBy({ edit }: Fix, { target }: Case): InlineText {
  return fromMarked(applyEdit(toMarked(target), edit))
}

function fixes(given: Case) {
  return check(given).flatMap(({ check: name, message, fix }) =>
    fix ? [{ name, message, label: fix.label, target: fixedBy(fix, given) }] : [],
  )
}

describe('a fix', () => {
  test('leaves nothing of its kind, so that a second one would change nothing', () => {
    fc.assert(
      fc.property(pair, (given) => {
        for (const { message, target } of fixes(given)) {
          const again = check({ ...given, target })
          expect(again.filter((other) => other.message.key === message.key)).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('changes no code unless it is about codes, and no sign that it is not about', () => {
    fc.assert(
      fc.property(pair, (given) => {
        for (const { label, target } of fixes(given)) {
          const touches = TOUCHES[label]
          const rest = (of: InlineText) =>
            touches ? plainOf(of).replace(touches, '') : plainOf(of).toLowerCase()
          expect(rest(target)).toBe(rest(given.target))
          if (label !== 'checks.fix.codes') expect(codesOf(target)).toEqual(codesOf(given.target))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('changes something, and gives a text in its proper form', () => {
    fc.assert(
      fc.property(pair, (given) => {
        for (const { target } of fixes(given)) {
          expect(target).not.toEqual(given.target)
          expect(joined(target)).toEqual(target)
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('a finding points into the words of the target', () => {
  fc.assert(
    fc.property(pair, (given) => {
      const { length } = plainOf(given.target)
      for (const { at } of check(given))
        expect(!at || (at.from >= 0 && at.from <= at.to && at.to <= length)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test.each(['a', ' ', '\n', '?', '1 ', '"', 'a? ', 'a@', '«'])(
  'a text of 10,000 times %j comes to the segmenter a few times over',
  (sign) => {
    const target = [`x${sign.repeat(10_000)}y`]
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    for (const targetLocale of ['fr', 'es'])
      check({ source: ['One word.'], target, targetLocale, multiline: false })
    const segmented = segment.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0)
    expect(segmented).toBeLessThan(10 * plainOf(target).length)
  },
)
