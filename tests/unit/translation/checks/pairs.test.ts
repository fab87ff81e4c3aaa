import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import type { CheckName } from '../../../../src/translation/checks/types.js'
import { findings } from './checked.js'

type Pair = readonly [languages: string, source: string, target: string, fault?: string]

/** The checks that name each kind of fault. */
const NAMED_BY: Readonly<Record<string, readonly CheckName[]>> = {
  number: ['numbers', 'numberWriting'],
  date: ['numbers'],
  currency: ['numbers', 'units'],
  unit: ['numbers', 'units'],
  pair: ['pairs', 'quotes', 'guillemets'],
  untranslated: ['untranslated'],
  doubled: ['doubledWords', 'punctuation'],
  link: ['addresses'],
  placeholder: ['placeholders'],
  final: ['finalPunctuation', 'punctuation'],
  frenchSpacing: ['frenchSpacing', 'punctuation'],
  foreignSpacing: ['punctuation'],
  spanishMarks: ['spanishMarks'],
  foreignMarks: ['punctuation'],
  capital: ['capital'],
  spacing: ['punctuation', 'doubledSpaces'],
  missing: ['sentences', 'lengthRatio'],
  entity: ['punctuation'],
}

function pairsOf(name: string): Pair[] {
  const at = new URL(`../../../fixtures/checks/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(at, 'utf8')) as Pair[]
}

/** What a person would be told: remarks aside. */
function told([languages, source, target]: Pair) {
  const [sourceLocale = '', targetLocale = ''] = languages.split('>')
  return findings(source, target, { sourceLocale, targetLocale }).filter(
    ({ severity }) => severity !== 'info',
  )
}

function isNamed(pair: Pair): boolean {
  const names = NAMED_BY[pair[3] ?? ''] ?? []
  return told(pair).some(({ check }) => names.includes(check))
}

const developed = pairsOf('develop')
const heldOut = pairsOf('heldOut')
const unseen = pairsOf('unseen')

test('the pairs are many, half of them good, each once, and each fault has a check', () => {
  expect(developed.length).toBeGreaterThanOrEqual(160)
  expect(heldOut.length).toBeGreaterThanOrEqual(80)
  const all = [...developed, ...heldOut]
  expect(new Set(all.map((pair) => pair.join('|'))).size).toBe(all.length)
  const wrong = all.filter(([, , , fault]) => fault !== undefined)
  expect(Math.abs(wrong.length / all.length - 0.5)).toBeLessThan(0.05)
  expect(wrong.filter(([, , , fault = '']) => !Object.hasOwn(NAMED_BY, fault))).toEqual([])
})

describe('pairs to develop on', () => {
  test('raise nothing where they are good', () => {
    const noisy = developed.filter((pair) => pair[3] === undefined && told(pair).length > 0)
    // A call for a letter may end less loudly in English.
    expect(noisy.map(([, source]) => source)).toEqual(['N’hésitez pas à nous écrire\u00a0!'])
  })
  test('are found where they are wrong, each by a check of its kind', () => {
    expect(developed.filter((pair) => pair[3] !== undefined && !isNamed(pair))).toEqual([])
  })
})

test('pairs that nobody looked at have few findings too many or too few', () => {
  const noisy = heldOut.filter((pair) => pair[3] === undefined && told(pair).length > 0).length
  const wrong = heldOut.filter((pair) => pair[3] !== undefined)
  const named = wrong.filter(isNamed).length
  const precision = named / (named + noisy)
  const recall = named / wrong.length
  console.log(`held-out pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  expect(precision).toBeGreaterThanOrEqual(1)
  expect(recall).toBeGreaterThanOrEqual(0.98)
})

test('pairs that were written before anybody saw what is found in them are mostly found', () => {
  const wrong = unseen.filter((pair) => pair[3] !== undefined)
  const found = wrong.filter((pair) => told(pair).length > 0).length
  const noisy = unseen.filter((pair) => pair[3] === undefined && told(pair).length > 0)
  console.log(`unseen pairs: ${noisy.length} noisy, recall ${(found / wrong.length).toFixed(3)}`)
  expect(noisy).toEqual([])
  expect(found / wrong.length).toBeGreaterThanOrEqual(0.95)
})

test('no good pair has an error: an error is what no good translation can have', () => {
  const errors = [...developed, ...heldOut].filter((pair) => {
    return pair[3] === undefined && told(pair).some(({ severity }) => severity === 'error')
  })
  expect(errors).toEqual([])
})
