import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { CHANGES } from '../../../../src/entries/limits.js'
import { diffWords } from '../../../../src/translation/segments/diffWords.js'
import { applyEdit, editBetween } from '../../../../src/translation/segments/textEdit.js'

const text = fc
  .array(fc.constantFrom('a', 'b', '😀', '😁', '«', ' ', '<1>'))
  .map((all) => all.join(''))

describe('an edit between two texts', () => {
  test('makes the second of the first', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdit(before, editBetween(before, after))).toBe(after)
      }),
    )
  })

  test('never holds half a character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { insert, from, to } = editBetween(before, after)
        for (const part of [insert, before.slice(0, from), before.slice(to)])
          expect(part).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  test('holds what differs only', () => {
    expect(editBetween('« Ana»', '« Ana »')).toEqual({ from: 5, to: 5, insert: ' ' })
    expect(editBetween('same', 'same')).toEqual({ from: 4, to: 4, insert: '' })
  })
})

describe('words compared', () => {
  const signed = (words: readonly string[]) =>
    words.map((word) => ({ word, sign: word.toLowerCase() }))
  const words = fc.array(fc.constantFrom('a', 'A', 'b', 'c', ' '), { maxLength: 40 })

  test('make both texts of their parts, with room or without', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(0, 1, 8, 1_000_000), (before, after, steps) => {
        const parts = diffWords(signed(before), signed(after), { steps })
        const side = (without: string) =>
          parts.flatMap(({ kind, text: part }) => (kind === without ? [] : [part])).join('')
        expect(side('removed')).toBe(after.join(''))
        expect(side('added').toLowerCase()).toBe(before.join('').toLowerCase())
      }),
    )
  })

  test('tell roughly what is between the first and the last change where there are too many', () => {
    const list = (salt: string) => Array.from({ length: 5_000 }, (_none, n) => `${salt}${n}`)
    const room = { steps: CHANGES.steps }
    const parts = diffWords(
      signed(['start', ...list('a'), 'end']),
      signed(['start', ...list('b'), 'end']),
      room,
    )
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
    expect([parts[0]?.text, parts.at(-1)?.text]).toEqual(['start', 'end'])
    expect(room.steps).toBe(CHANGES.steps - CHANGES.most ** 2 / 2)
  })

  test('leave no room when it is spent', () => {
    const room = { steps: 10 }
    diffWords(signed(['a', 'b', 'c', 'd', 'e']), signed(['v', 'w', 'x', 'y', 'z']), room)
    expect(diffWords(signed(['a']), signed(['b']), room).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ])
    expect(room.steps).toBeLessThanOrEqual(2)
  })
})
