import { expect, test } from 'vitest'

import { inTurn } from '../../../src/editions/inTurn.js'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('tasks of one key run one after another, in the order they came', async () => {
  const seen: string[] = []
  const task = (name: string, milliseconds: number) =>
    inTurn('a', async () => {
      seen.push(`${name} begins`)
      await pause(milliseconds)
      seen.push(`${name} ends`)
      return name
    })
  expect(await Promise.all([task('one', 20), task('two', 1)])).toEqual(['one', 'two'])
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('tasks of other keys do not wait', async () => {
  const order: string[] = []
  const slow = inTurn('a', async () => {
    await pause(20)
    order.push('slow')
  })
  await inTurn('b', () => Promise.resolve(order.push('quick')))
  await slow
  expect(order).toEqual(['quick', 'slow'])
})

test('a task that fails tells its caller and lets the next one run', async () => {
  const failed = inTurn('a', () => Promise.reject(new Error('no')))
  const next = inTurn('a', () => Promise.resolve('yes'))
  await expect(failed).rejects.toThrow('no')
  await expect(next).resolves.toBe('yes')
})
