import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createTurns } from '../../../src/database/turns.js'

describe('turns with a document', () => {
  test('come one after another, first come, first served', async () => {
    const turns = createTurns()
    const order: string[] = []
    await turns.take('a:1', 'first')
    const waiting = ['second', 'third'].map((owner) =>
      turns.take('a:1', owner).then(() => {
        order.push(owner)
        turns.release(owner)
      }),
    )
    expect(order).toEqual([])
    turns.release('first')
    await Promise.all(waiting)
    expect(order).toEqual(['second', 'third'])
  })

  test('are had at once by whoever has them already, and of other documents by anybody', async () => {
    const turns = createTurns()
    expect(await turns.take('a:1', 'first')).toBe(true)
    expect(await turns.take('a:1', 'first')).toBe(false)
    expect(await turns.take('a:2', 'second')).toBe(true)
    expect(turns.heldBy('first')).toEqual(['a:1'])
  })

  test('are given up after a while, with nothing stored', async () => {
    const turns = createTurns({ patience: 20 })
    await turns.take('a:1', 'first')
    await expect(turns.take('a:1', 'second')).rejects.toMatchObject({ code: 'BUSY' })
    turns.release('first')
    expect(await turns.take('a:1', 'third')).toBe(true)
  })

  test('do not come to somebody who has ended', async () => {
    const turns = createTurns()
    await turns.take('a:1', 'first')
    const late = turns.take('a:1', 'second')
    turns.release('second')
    await expect(late).rejects.toMatchObject({ code: 'BUSY' })
    turns.release('first')
    expect(await turns.take('a:1', 'third')).toBe(true)
  })

  test('nobody ever shares a document, and all are served', async () => {
    const saves = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(saves, async (list) => {
        const turns = createTurns()
        const inside = new Map<number, number>()
        let served = 0
        await Promise.all(
          list.map(async ([key, pause], index) => {
            await turns.take(`a:${key}`, `owner${index}`)
            inside.set(key, (inside.get(key) ?? 0) + 1)
            expect(inside.get(key)).toBe(1)
            await setTimeout(pause)
            inside.set(key, 0)
            served += 1
            turns.release(`owner${index}`)
          }),
        )
        expect(served).toBe(list.length)
      }),
      { numRuns: 30 },
    )
  })
})
