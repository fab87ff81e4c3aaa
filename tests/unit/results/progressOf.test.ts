import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressOf } from '../../../src/results/progressOf.js'
import { anyMeasure, anyTag, measure } from './measure.js'

type Values = { value: number; target: number; baseline?: number; direction?: 'rise' | 'fall' }

const progress = ({ value, target, baseline, direction = 'rise' }: Values, tag = 'en') =>
  progressOf({
    measure: measure({ value }),
    target: measure({ value: target }),
    baseline: baseline === undefined ? null : measure({ value: baseline }),
    direction,
    tag,
  })

test('77 of a target of 40 exceeds it, in three languages', () => {
  const texts = ['fr', 'es', 'en', 'de'].map(
    (tag) => progress({ value: 77, target: 40 }, tag)?.text,
  )
  expect(texts).toEqual([
    '77 sur un objectif de 40\u00a0: objectif dépassé',
    '77 frente a un objetivo de 40: objetivo superado',
    '77 against a target of 40: target exceeded',
    '77 / 40',
  ])
  expect(progress({ value: 77, target: 40 })).toMatchObject({
    ratio: 1.925,
    change: null,
    status: 'EXCEEDED',
  })
})

test('French elides before the words of a qualifier', () => {
  const atLeast = measure({ value: 40, qualifier: 'atLeast' })
  const at = { measure: measure({ value: 40 }), target: atLeast, baseline: null, tag: 'fr' }
  expect(progressOf({ ...at, direction: 'rise' })?.text).toBe(
    '40 sur un objectif d’au moins 40\u00a0: objectif atteint',
  )
})

test('the target itself is met, less is met in part, nothing is not met', () => {
  expect(progress({ value: 40, target: 40 })).toMatchObject({ ratio: 1, status: 'MET' })
  expect(progress({ value: 10, target: 40 })).toMatchObject({ ratio: 0.25, status: 'PARTLY_MET' })
  expect(progress({ value: 0, target: 40 })).toMatchObject({ ratio: 0, status: 'NOT_MET' })
})

test('a fall below what was wanted exceeds the target', () => {
  const fall = (value: number, target: number, baseline?: number) =>
    progress({ value, target, baseline, direction: 'fall' })
  expect(fall(8, 10)).toMatchObject({ ratio: 1.2, status: 'EXCEEDED' })
  expect(fall(0, 10)).toMatchObject({ ratio: 2, status: 'EXCEEDED' })
  expect(fall(12, 10, 20)).toMatchObject({ ratio: 0.8, change: -8, status: 'PARTLY_MET' })
  expect(fall(12, 10)).toMatchObject({ status: 'PARTLY_MET' })
  expect(fall(20, 10, 20)).toMatchObject({ change: 0, status: 'NOT_MET' })
  expect(fall(25, 10, 20)).toMatchObject({ change: 5, status: 'NOT_MET' })
})

test('movement is counted from the baseline', () => {
  expect(progress({ value: 57, target: 60, baseline: 49 })).toMatchObject({
    ratio: 0.95,
    change: 8,
    status: 'PARTLY_MET',
  })
  expect(progress({ value: 49, target: 60, baseline: 49 })?.status).toBe('NOT_MET')
  expect(progress({ value: 0.3, target: 1, baseline: 0.1 })?.change).toBe(0.2)
})

test('a target of zero is measured against the way from the baseline', () => {
  expect(progress({ value: 5, target: 0, baseline: 50, direction: 'fall' })).toMatchObject({
    ratio: 0.9,
    status: 'PARTLY_MET',
  })
  expect(progress({ value: 0, target: 0, direction: 'fall' })).toMatchObject({
    ratio: 1,
    status: 'MET',
  })
  expect(progress({ value: 5, target: 0, direction: 'fall' })).toBeNull()
})

test('without a target, a measure, or a common unit there is no progress', () => {
  const rest = { baseline: null, direction: 'rise', tag: 'fr' } as const
  expect(progressOf({ ...rest, measure: measure(), target: null })).toBeNull()
  expect(progressOf({ ...rest, measure: null, target: measure() })).toBeNull()
  expect(progressOf({ ...rest, measure: measure(), target: measure({ unit: 'P1' }) })).toBeNull()
})

test('a baseline of another unit is left aside', () => {
  const inShares = measure({ unit: 'P1' })
  const at = { measure: measure(), target: measure(), baseline: inShares, tag: 'fr' }
  expect(progressOf({ ...at, direction: 'rise' })?.change).toBeNull()
})

test('ratio and status agree and are finite, whatever the figures', () => {
  const figures = { measure: anyMeasure, target: anyMeasure, baseline: fc.option(anyMeasure) }
  const direction = fc.constantFrom('rise' as const, 'fall' as const)
  fc.assert(
    fc.property(fc.record({ ...figures, direction, tag: anyTag }), (given) => {
      const unit = given.measure.unit
      const target = { ...given.target, unit }
      const baseline = given.baseline && { ...given.baseline, unit }
      const found = progressOf({ ...given, target, baseline })
      const { ratio, change, status } = found ?? { ratio: 1, change: 0, status: 'MET' }
      expect(Number.isFinite(ratio) && Number.isFinite(change ?? 0)).toBe(true)
      // Close to the target the difference may be too small for the ratio to show.
      expect(status === 'EXCEEDED' ? ratio >= 1 : ratio <= 1).toBe(true)
    }),
  )
})
