import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { FINDINGS } from '../../../../src/entries/limits.js'
import { checkSegment } from '../../../../src/translation/checks/checkSegment.js'
import { CHECK_NAMES } from '../../../../src/translation/checks/index.js'
import { hideParts, NEUTRAL } from '../../../../src/translation/checks/hideParts.js'
import { pairByKeys } from '../../../../src/translation/checks/pairByKeys.js'
import { resolveChecks } from '../../../../src/translation/checks/resolveChecks.js'
import { fromMarked } from '../../../../src/translation/segments/markedText.js'

const KB = 1024
const full = (bytes: number, piece: string) => `x${piece.repeat(Math.floor(bytes / piece.length))}y`

function check(target: string, targetLocale = 'es') {
  return checkSegment({
    source: { text: ['Un mot de 7 pages.'], codes: {} },
    target: { text: fromMarked(target), codes: {} },
    ...{ sourceLocale: targetLocale === 'fr' ? 'en' : 'fr', targetLocale },
  })
}

describe.each([
  '"',
  '¿?',
  '« ',
  ' :',
  'la ',
  '1,5 ',
  '{a} ',
  '<1>',
  '  a',
  '\\',
  "l'a ",
  '! ',
  '1/2 ',
  'deux ',
  'Ana Anna ',
  '„',
  '@ab ',
])('a text full of %j', (piece) => {
  test.each(['fr', 'es', 'en'])('has few findings in %s, each fix once', (locale) => {
    const target = full(40 * KB, piece)
    const { findings } = check(target, locale)
    expect(findings.length).toBeLessThanOrEqual(FINDINGS.perCheck * CHECK_NAMES.length)
    const fixes = new Set(findings.flatMap(({ fix }) => fix ?? []))
    const size = [...fixes].reduce((all, { edit }) => all + edit.insert.length, 0)
    expect(size).toBeLessThan(8 * target.length)
  })
})

test('findings that are not listed are counted', () => {
  const { findings, more } = check(`x${'"'.repeat(16 * KB)}`)
  const listed = findings.filter(({ check: name }) => name === 'quotes')
  expect([listed.length, more]).toEqual([FINDINGS.perCheck, 16 * KB - FINDINGS.perCheck])
})

test('what blocks is listed before what does not', () => {
  const codes = Object.fromEntries(
    Array.from({ length: 61 }, (_none, n) => [
      `${n}`,
      { type: 'fmt' as const, name: 'bold', optional: n < 60, data: null },
    ]),
  )
  const pairs = Object.keys(codes).map((id) => `<${id}>a</${id}>`)
  const { findings } = checkSegment({
    source: { text: fromMarked(pairs.join('')), codes },
    target: { text: ['a'], codes: {} },
    ...{ sourceLocale: 'fr', targetLocale: 'es', checks: resolveChecks() },
  })
  const found = findings.filter(({ check: name }) => name === 'codes')
  expect(found).toHaveLength(FINDINGS.perCheck)
  expect(found[0]).toMatchObject({ blocking: true, message: { values: { id: '60' } } })
})

test('items are paired with the first that shares a key and is free', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })
  const lists = fc.array(keys, { maxLength: 8 })
  fc.assert(
    fc.property(lists, lists, (items, others) => {
      const taken = new Set<number>()
      const expected = items.map((own) => {
        const at = others.findIndex(
          (its, n) => !taken.has(n) && own.some((key) => its.includes(key)),
        )
        if (at >= 0) taken.add(at)
        return at < 0 ? null : at
      })
      const same = (all: string[]) => all
      expect(pairByKeys({ items, others, keysOf: same, otherKeysOf: same })).toEqual(expected)
    }),
  )
})

test('hidden parts leave all positions where they were', () => {
  const parts = [
    { from: 4, to: 6 },
    { from: 0, to: 2 },
    { from: 5, to: 7 },
  ]
  expect(hideParts('abcdefghi', parts).replaceAll(NEUTRAL, '_')).toBe('__cd___hi')
})
