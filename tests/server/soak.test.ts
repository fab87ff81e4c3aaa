import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type App, startApp } from '../e2e/app.js'
import { halfSend, headOf, memoryOf, statusOf } from './attackers.js'
import { type Ask, signIn } from './killed.js'
import { PAGE } from './page.js'
import { drafter, publisher, uploadWriter } from './writers.js'

/** A part of `npm run test:long` alone: minutes of work, of which the second half is judged. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 20)
const QUARTER = (MINUTES * 60_000) / 4
/** Between two looks at the memory, milliseconds. */
const OFTEN = 1_000

let directory: string
let app: App
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-soak-'))
  app = await startApp({ directory })
})
afterAll(async () => {
  await app.stop()
  rmSync(directory, { recursive: true, force: true })
})

type Times = { ms: number[]; failed: string[] }

/** Three readers, the same alone as beside others. */
async function readers(times: Times, isOver: () => boolean): Promise<void> {
  await Promise.all(Array.from({ length: 3 }, () => readPages(times, isOver)))
}

/** Reads a page as a front end does, one after another, until it is told to stop. */
async function readPages(times: Times, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const start = performance.now()
    await app.query(PAGE).then(
      () => times.ms.push(performance.now() - start),
      (error: unknown) => times.failed.push(String(error)),
    )
    await setTimeout(200)
  }
}

const percentile = (ms: readonly number[], share: number) =>
  [...ms].sort((a, b) => a - b)[Math.floor(ms.length * share)] ?? 0

async function honest(ask: Ask, failed: string[], isOver: () => boolean): Promise<void> {
  const writers = [await publisher(ask), await drafter(ask), uploadWriter()]
  await Promise.all(
    writers.map(async (writer) => {
      while (!isOver()) {
        await writer.write(ask).catch((error: unknown) => failed.push(String(error)))
        await setTimeout(2_000)
      }
    }),
  )
}

/** Four kinds of attack, each from addresses of its own, again and again. */
async function hostile(isOver: () => boolean): Promise<void> {
  const { port } = app
  const aliases = Array.from(
    { length: 190 },
    (_, n) => `a${n}:search(text:"${n % 7}",locale:fr,first:1){totalCount}`,
  )
  const searches = encodeURIComponent(`{${aliases.join(' ')}}`)
  const attacks = [
    () => statusOf({ port, from: '127.0.0.90', target: `/api/delivery/graphql?query=${searches}` }),
    async () => {
      const target = '/api/users/login'
      const headers = { 'Content-Type': 'application/json' }
      const text = `${headOf({ target, length: 200, headers })}{`
      const half = Array.from({ length: 50 }, () => halfSend({ port, from: '127.0.0.91', text }))
      await setTimeout(2_000)
      for (const { socket } of half) socket.destroy()
    },
    async () => {
      const target = '/api/media'
      const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
      const text = headOf({ target, length: 150_000_000, headers }) + '--x\r\n'
      const { socket } = halfSend({ port, from: '127.0.0.92', text })
      await setTimeout(1_000)
      socket.destroy()
    },
    () => statusOf({ port, from: '127.0.0.93', target: '/x/../api/access' }),
  ]
  await Promise.all(
    attacks.map(async (attack) => {
      while (!isOver()) {
        await attack()
        await setTimeout(500)
      }
    }),
  )
}

test(
  `${MINUTES} minutes of readers, editors, translators, uploads and attacks leave memory flat and the honest served`,
  async () => {
    const ask = await signIn(app)
    const alone: Times = { ms: [], failed: [] }
    const aloneUntil = Date.now() + 60_000
    await readers(alone, () => Date.now() > aloneUntil)

    const start = Date.now()
    const isOver = () => Date.now() - start > 4 * QUARTER
    const beside: Times = { ms: [], failed: [] }
    const failed: string[] = []
    const memory: number[][] = [[], [], [], []]
    const watch = async () => {
      while (!isOver()) {
        const quarter = Math.min(3, Math.floor((Date.now() - start) / QUARTER))
        memory[quarter]?.push(memoryOf(app))
        await setTimeout(OFTEN)
      }
    }
    await Promise.all([
      readers(beside, isOver),
      honest(ask, failed, isOver),
      hostile(isOver),
      watch(),
    ])

    const middle = memory.map((values) => percentile(values, 0.5))
    const [p99Alone, p99Beside] = [alone, beside].map(({ ms }) => percentile(ms, 0.99))
    console.info(
      `memory by quarter ${middle.map((mb) => mb.toFixed(0)).join(', ')} MB; ` +
        `p99 ${p99Alone?.toFixed(0)} ms alone, ${p99Beside?.toFixed(0)} ms beside; ${beside.ms.length} pages`,
    )
    expect([...alone.failed, ...beside.failed, ...failed]).toEqual([])
    expect(middle[3] ?? 0).toBeLessThan((middle[2] ?? 0) * 1.05)
    expect(p99Beside ?? 0).toBeLessThan((p99Alone ?? 0) * 4)
  },
  MINUTES * 60_000 + 120_000,
)
