import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'

import { heapFlags } from '../../../scripts/heap.mjs'
import { endWhenSilent, keepRunning } from '../../../scripts/supervise.mjs'

type End = { code: number | null; signal: string | null }

const GB = 1024 ** 3
const crash: End = { code: null, signal: 'SIGABRT' }

/** Servers that end one after the other, as told. */
function servers(ends: End[]) {
  let started = 0
  const start = () => {
    started += 1
    const end = ends.shift()
    const ended = end ? Promise.resolve(end) : new Promise<End>(() => undefined)
    return { ready: Promise.resolve(), ended }
  }
  return { start, started: () => started }
}

test('a server that ends by itself is started again, with its reason in the log', async () => {
  const said: string[] = []
  const { start, started } = servers([
    crash,
    { code: null, signal: 'SIGKILL' },
    { code: 1, signal: null },
    { code: 0, signal: null },
  ])
  const onReady = vi.fn(() => Promise.resolve())
  const code = await keepRunning({
    ...{ start, first: start(), onReady, say: (line: string) => void said.push(line) },
    ...{ stopped: new Promise<void>(() => undefined), pauses: [0.001, 0.002] },
  })
  expect([code, started(), onReady.mock.calls.length]).toEqual([0, 4, 3])
  const reasons = said.filter((line) => line.includes('ended'))
  expect(reasons).toEqual([
    expect.stringMatching(/its heap was full\. It starts again in 0.001 s/),
    expect.stringMatching(/SIGKILL.*again in 0.002 s/),
    expect.stringMatching(/exit code 1; .*again in 0.002 s/),
  ])
})

test('a server that was told to stop stays away', async () => {
  const { start, started } = servers([crash])
  const rest = {
    onReady: () => Promise.resolve(),
    stopped: Promise.resolve(),
    say: () => undefined,
  }
  await keepRunning({ start, first: start(), ...rest, pauses: [60] })
  expect(started()).toBe(1)
})

test('a server that falls silent is ended', () => {
  vi.useFakeTimers()
  const child = Object.assign(new EventEmitter(), { kill: vi.fn() })
  endWhenSilent(child as never, { beat: 10, silences: 3, say: () => undefined })
  vi.advanceTimersByTime(25)
  child.emit('message', 'alive')
  vi.advanceTimersByTime(20)
  expect(child.kill).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10)
  expect(child.kill).toHaveBeenCalledWith('SIGKILL')
  child.emit('exit')
  vi.useRealTimers()
})

test('the heap is a part of what the machine has, and NODE_OPTIONS has the last word', () => {
  expect(heapFlags(GB / 4)).toEqual(['--max-old-space-size=256'])
  expect(heapFlags(1.5 * GB)).toEqual(['--max-old-space-size=768'])
  expect(heapFlags(64 * GB)).toEqual(['--max-old-space-size=1024'])
  expect(heapFlags(64 * GB, '--max-old-space-size=300')).toEqual([])
  expect(heapFlags(64 * GB, '--max_old_space_size=300')).toEqual([])
})
