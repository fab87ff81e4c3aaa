import { expect, test, vi } from 'vitest'

import { Budget, type Share } from '../../../src/cli/server/budget.js'
import { Turns } from '../../../src/cli/server/turns.js'
import { tooMuch } from '../../../src/cli/server/unread.js'

function shareOf(sender: string, size = 1, isIdle = true) {
  return { sender, size, isIdle: () => isIdle, drop: vi.fn<Share['drop']>() }
}

test('of a sender with too many shares, the oldest idle one gives way', () => {
  const budget = new Budget({ total: 100, ofOne: 2 })
  const [busy, idle, third] = [shareOf('a', 1, false), shareOf('a'), shareOf('a')]
  expect([busy, idle, third].map((share) => budget.take(share))).toEqual([true, true, true])
  expect([busy, idle, third].map(({ drop }) => drop.mock.calls.length)).toEqual([0, 1, 0])
})

test('a sender none of whose shares is idle gets no more than its number', () => {
  const budget = new Budget({ total: 100, ofOne: 2 })
  for (let n = 0; n < 2; n++) budget.take(shareOf('a', 1, false))
  expect(budget.take(shareOf('a'))).toBe(false)
  expect(budget.take(shareOf('b'))).toBe(true)
})

test('when all is taken, who has most idle gives way to a newcomer', () => {
  const budget = new Budget({ total: 10, ofOne: 100 })
  const small = shareOf('small')
  const heavy = Array.from({ length: 3 }, () => shareOf('heavy', 3))
  for (const share of [small, ...heavy]) budget.take(share)
  expect(budget.take(shareOf('new', 2))).toBe(true)
  expect(heavy.map(({ drop }) => drop.mock.calls.length)).toEqual([1, 0, 0])
  expect(small.drop).not.toHaveBeenCalled()
  expect(budget.used).toBe(9)
})

test('what is larger than the whole, or meets nothing idle, is refused', () => {
  const budget = new Budget({ total: 10, ofOne: 100 })
  expect(budget.take(shareOf('a', 11))).toBe(false)
  const busy = shareOf('a', 9, false)
  budget.take(busy)
  expect(budget.take(shareOf('b', 2))).toBe(false)
  budget.give(busy)
  budget.give(busy)
  expect(budget.used).toBe(0)
  expect(budget.take(shareOf('b', 2))).toBe(true)
})

test('of answers that nobody reads, those of the heaviest sender are cut first', () => {
  const socket = (writableLength: number) => ({ writableLength })
  const [a, b, c, d] = [socket(30), socket(40), socket(50), socket(0)] as const
  const sockets = new Map([
    [a, 'x'],
    [b, 'x'],
    [c, 'y'],
    [d, 'x'],
  ])
  expect(tooMuch(sockets, 120)).toEqual([])
  expect(tooMuch(sockets, 100)).toEqual([b])
  expect(tooMuch(sockets, 60)).toEqual([b, a])
})

const limits = { atOnce: 2, atOnceOfOne: 2, waiting: 4, waitingOfOne: 3, patience: 10 }

test('turns go to the sender of whom fewest run, and each ends once', async () => {
  const turns = new Turns(limits)
  const [one, two] = [await turns.enter('a'), await turns.enter('a')]
  const order: string[] = []
  const wait = (sender: string) => turns.enter(sender).then((end) => end && order.push(sender))
  void wait('a')
  void wait('b')
  one?.()
  one?.()
  await Promise.resolve()
  await vi.waitFor(() => expect(order).toEqual(['b']))
  two?.()
  await vi.waitFor(() => expect(order).toEqual(['b', 'a']))
})

test('who waits too long, or behind too many of its own, is told to come back', async () => {
  vi.useFakeTimers()
  const turns = new Turns(limits)
  await turns.enter('a')
  await turns.enter('a')
  const waiting = ['a', 'a', 'a', 'a', 'b'].map((sender) => turns.enter(sender))
  expect(await waiting[0]).toBeNull()
  vi.advanceTimersByTime(10_000)
  expect(await Promise.all(waiting)).toEqual([null, null, null, null, null])
  vi.useRealTimers()
})

test('one sender leaves turns to others', async () => {
  const turns = new Turns({ ...limits, atOnceOfOne: 1 })
  const end = await turns.enter('a')
  const order: string[] = []
  void turns.enter('a').then(() => order.push('a'))
  await turns.enter('b')
  expect(order).toEqual([])
  end?.()
  await vi.waitFor(() => expect(order).toEqual(['a']))
})
