import { describe, expect, test } from 'vitest'

import { orderProblem } from '../../../src/scheduler/readSchedule.js'
import { superseded } from '../../../src/schedule/superseded.js'
import type { ScheduleAction, WaitingSchedule } from '../../../src/schedule/types.js'

const [ONE, TWO, THREE] = ['2027-01-01', '2027-01-02', '2027-01-03'].map(
  (day) => `${day}T00:00:00.000Z`,
) as [string, string, string]

function one(action: ScheduleAction, at: string, locale = 'es'): WaitingSchedule {
  return { locale, action, at, timeZone: 'UTC', by: null }
}

describe('what means nothing any more', () => {
  const begin = one('publish', ONE)
  const end = one('unpublish', TWO)
  const after = (
    waiting: WaitingSchedule[],
    { published = [] as string[], justPublished = null as string | null, isGone = false },
  ) => superseded(waiting, { published, justPublished, isGone })

  test('is everything, of an entry that is gone', () => {
    expect(after([begin, end], { isGone: true })).toEqual([begin, end])
  })
  test('is the publication of what has just been published, not its end', () => {
    expect(after([begin, end], { published: ['es'], justPublished: 'es' })).toEqual([begin])
    expect(after([begin, end], { published: ['fr'], justPublished: 'fr' })).toEqual([])
  })
  test('is the end of what is not public and will not be before it', () => {
    expect(after([end], {})).toEqual([end])
    expect(after([end], { published: ['es'] })).toEqual([])
    expect(after([begin, end], {})).toEqual([])
    expect(after([one('publish', THREE), end], {})).toEqual([end])
    expect(after([one('publish', ONE, 'fr'), end], {})).toEqual([end])
  })
})

describe('an order that makes sense', () => {
  const problem = (
    asked: WaitingSchedule,
    { isPublished = false, waiting = [] as WaitingSchedule[] } = {},
  ) => orderProblem(asked, { isPublished, waiting })?.expected ?? null

  test('ends only what begins', () => {
    expect(problem(one('unpublish', TWO))).toBe('schedule.expect.published')
    expect(problem(one('unpublish', TWO), { isPublished: true })).toBeNull()
    expect(problem(one('unpublish', TWO), { waiting: [one('publish', ONE)] })).toBeNull()
    expect(problem(one('unpublish', TWO), { waiting: [one('publish', ONE, 'fr')] })).toBe(
      'schedule.expect.published',
    )
  })
  test('begins before it ends', () => {
    expect(problem(one('unpublish', ONE), { waiting: [one('publish', TWO)] })).toBe(
      'schedule.expect.afterBegin',
    )
    expect(problem(one('publish', TWO), { waiting: [one('unpublish', TWO)] })).toBe(
      'schedule.expect.beforeEnd',
    )
  })
  test('may hide what is public for a while, but not for no time at all', () => {
    const pause = { isPublished: true, waiting: [one('unpublish', ONE)] }
    expect(problem(one('publish', TWO), pause)).toBeNull()
    expect(problem(one('publish', ONE), pause)).toBe('schedule.expect.beforeEnd')
  })
  test('replaces what waits for the same', () => {
    expect(problem(one('publish', TWO), { waiting: [one('publish', ONE)] })).toBeNull()
  })
})
