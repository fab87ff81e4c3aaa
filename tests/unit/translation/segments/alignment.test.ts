import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ALIGNMENT } from '../../../../src/entries/limits.js'
import { alignBlocks } from '../../../../src/translation/segments/alignBlocks.js'
import { alignCodes } from '../../../../src/translation/segments/alignCodes.js'
import { inSourceOrder } from '../../../../src/translation/segments/alignList.js'
import { commonSequence } from '../../../../src/translation/segments/commonSequence.js'
import { freePlaces } from '../../../../src/translation/segments/freePlaces.js'
import { matchTexts } from '../../../../src/translation/segments/matchTexts.js'
import { pairItems } from '../../../../src/translation/segments/pairItems.js'
import type { CodeData, Content } from '../../../../src/translation/segments/types.js'

const kinds = fc.constantFrom('p', 'h2', 'li')

/** Comparisons, so that the work is told without a clock. */
function counted(one: readonly string[], other: readonly string[]) {
  let count = 0
  const isPair = (a: string, b: string) => {
    count += 1
    return a === b
  }
  return { pairs: commonSequence({ one, other, isPair }), count }
}

function expectSequence(
  pairs: readonly [number, number][],
  { one, other }: { one: readonly string[]; other: readonly string[] },
) {
  pairs.forEach(([i, j], n) => {
    expect(one[i]).toBe(other[j])
    const [before, beside] = pairs[n - 1] ?? [-1, -1]
    expect(i > before && j > beside).toBe(true)
  })
}

/** The length of a longest common subsequence, by the book. */
function longest(one: readonly string[], other: readonly string[]): number {
  let row = [0, ...other.map(() => 0)]
  for (const item of one) {
    const next = [0]
    other.forEach((its, j) => {
      next.push(item === its ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

describe('a common sequence', () => {
  test('of few items is a longest one', () => {
    const list = fc.array(kinds, { maxLength: 20 })
    fc.assert(
      fc.property(list, list, (one, other) => {
        const { pairs } = counted(one, other)
        expectSequence(pairs, { one, other })
        expect(pairs).toHaveLength(longest(one, other))
      }),
    )
  })

  test('of more items than a table may have is still one, by comparisons that grow with them', () => {
    const list = fc.array(kinds, { minLength: 1_500, maxLength: 3_000, size: 'max' })
    fc.assert(
      fc.property(list, list, (one, other) => {
        const { pairs, count } = counted(one, other)
        expectSequence(pairs, { one, other })
        expect(count).toBeLessThan(8 * (one.length + other.length) * ALIGNMENT.window)
        expect(pairs.length).toBeGreaterThan(0.4 * Math.min(one.length, other.length))
      }),
      { numRuns: 3 },
    )
  })

  test('of items that are alike needs one comparison each', () => {
    const one = Array.from({ length: 20_000 }, () => 'p')
    expect(counted(one, one).count).toBeLessThanOrEqual(20_001)
  })
})

describe('texts of a long list', () => {
  const SIZE = 4_000
  const list = (say: (n: number) => string) => Array.from({ length: SIZE }, (_none, n) => say(n))
  const known = (texts: readonly string[]) => texts.map((text, n) => ({ id: `k${n}`, text }))

  test('keep their ids when a word is added to each', () => {
    const before = list((n) => `Le mot ${n} du texte ${n * 7}`)
    const ids = alignBlocks(
      known(before),
      list((n) => `Le mot ${n} du texte ${n * 7} encore`),
    )
    expect(ids).toEqual(list((n) => `k${n}`))
  })

  test('keep their ids when they are reordered and changed', () => {
    const before = list((n) => `Le mot ${n} du texte ${n * 7} ici`)
    const now = before.map((_text, n) => `${before[(n + 1_000) % SIZE] ?? ''} encore`)
    expect(alignBlocks(known(before), now)).toEqual(list((n) => `k${(n + 1_000) % SIZE}`))
  })

  test('are compared with some only', () => {
    const before = list((n) => `mot${n} le texte de la page`)
    const lookups = countLookups(() =>
      matchTexts(
        before,
        list((n) => `autre${n} le texte de la page`),
      ),
    )
    expect(lookups).toBeLessThan(20 * ALIGNMENT.candidates * SIZE)
  })

  test('are each taken once, whatever they are', () => {
    const text = fc.constantFrom('un deux', 'un deux trois', 'un', '22', '', 'quatre cinq six')
    const many = fc.array(text, { minLength: 600, maxLength: 900, size: 'max' })
    fc.assert(
      fc.property(many, many, (before, now) => {
        const found = matchTexts(before, now).filter((at) => at !== null)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 10 },
    )
  })
})

/** How often a set is asked for a member. */
function countLookups(act: () => unknown): number {
  const original = Object.getOwnPropertyDescriptor(Set.prototype, 'has')
  if (!original) throw new Error('Sets have no lookups.')
  const has = original.value as (this: Set<unknown>, value: unknown) => boolean // as the language has it
  let count = 0
  Set.prototype.has = function (this: Set<unknown>, value) {
    count += 1
    return has.call(this, value)
  }
  try {
    act()
  } finally {
    Object.defineProperty(Set.prototype, 'has', original)
  }
  return count
}

test('every item of a long target has at most one item of the source', () => {
  const item = fc.record({
    key: fc.constant(null),
    sort: fc.constant('inline'),
    kind: kinds,
    text: fc.constantFrom('', 'un', 'deux trois', 'quatre'),
  })
  const items = fc.array(item, { minLength: 1_200, maxLength: 1_600, size: 'max' })
  fc.assert(
    fc.property(items, items, fc.boolean(), (source, target, isKnown) => {
      const keys = source.map((_item, at) => `k${at}`)
      const known = target.slice(0, 500).map(({ text }, at) => ({ key: `k${at * 2}`, text }))
      const found = pairItems({ source, keys, target, known, isKnown })
      const taken = found.filter((at) => at !== null)
      expect(found).toHaveLength(source.length)
      expect(new Set(taken).size).toBe(taken.length)
    }),
    { numRuns: 5 },
  )
})

test('free places are those without a value that nobody has taken', () => {
  const places = freePlaces([null, 3, null, null, 1, null])
  expect(places.between({ from: 0, to: 6, most: 9 })).toEqual([0, 2, 3, 5])
  expect(places.between({ from: 1, to: 5, most: 1 })).toEqual([2])
  places.take(2)
  expect(places.between({ from: 0, to: 5, most: 9 })).toEqual([0, 3])
  expect(places.between({ from: 5, to: 1, most: 9 })).toEqual([])
})

test('extra items stand behind what they stood behind, the first ones first', () => {
  const ordered = inSourceOrder({
    built: ['A', null, 'C'],
    pairs: [3, 4, 1],
    extra: [0, 2, 5, 6],
    target: ['x', 'c', 'y', 'a', 'b', 'z', 'w'],
  })
  expect(ordered).toEqual(['x', 'A', 'z', 'w', 'C', 'y'])
})

describe('many codes of one kind', () => {
  const BREAK: CodeData = { type: 'fmt', name: 'linebreak', optional: true, data: null }
  const breaks = (count: number, first = 1): Content => {
    const ids = Array.from({ length: count }, (_none, n) => `${first + n}`)
    return {
      text: ids.flatMap((id) => ['a', { code: 'alone' as const, id }]),
      codes: Object.fromEntries(ids.map((id) => [id, BREAK])),
    }
  }

  test('have the ids of the source in their order, and further ones their own', () => {
    const { text } = alignCodes(breaks(6_000, 50_000), breaks(5_000))
    const ids = text.flatMap((part) => (typeof part === 'string' ? [] : part.id))
    expect(ids.slice(0, 5_000)).toEqual(Array.from({ length: 5_000 }, (_none, n) => `${n + 1}`))
    // Formatting that comes twice has one id twice.
    expect(new Set(ids.slice(5_000))).toEqual(new Set(['1']))
  })
})
