import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

import { cleanEnvironment } from '../../e2e/app.js'
import { createPostgres, databaseOn, dropPostgres } from '../../helpers/postgres.js'
import { type Receiver, startReceiver } from './receiver.js'

const root = path.resolve(import.meta.dirname, '../../..')
const isPostgres = process.env.TEST_DATABASE === 'postgres'
const KILLS = Number(process.env.KILLS ?? 3)
/** A kill comes within so many milliseconds after the first saves. */
const LATEST = 1_500

const directory = mkdtempSync(path.join(tmpdir(), 'stories-storm-'))
const name = `storm-${randomUUID().slice(0, 8)}`
let receiver: Receiver
let address: string
beforeAll(async () => {
  receiver = await startReceiver()
  // So that kills come between a message and its answer, too.
  receiver.takes = 150
  address = isPostgres
    ? databaseOn(inject('postgres').url, name)
    : `file:${path.join(directory, 'storm.db')}`
  if (isPostgres) await createPostgres(inject('postgres').url, name)
})
afterAll(async () => {
  await receiver.stop()
  if (isPostgres) await dropPostgres(inject('postgres').url, name)
  rmSync(directory, { recursive: true, force: true })
})

function start(what: 'drain' | 'storm') {
  const script = path.join(import.meta.dirname, 'storm.ts')
  const args = ['--conditions=production', '--import', 'tsx', script, what]
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...cleanEnvironment(),
      ...{ NODE_ENV: 'production', DATABASE_URI: address, RECEIVER: receiver.url },
      ...{ MEDIA_DIR: path.join(directory, 'media'), PAYLOAD_SECRET: 'only-for-tests-0123456789' },
    },
  })
  const said = { lines: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.lines += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()))
  return { child, said, ended: ended(child) }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('close', () => resolve()))
}

const slugsIn = (lines: string) => lines.split('\n').filter((line) => line.startsWith('vague-'))

test.skipIf(process.env.TEST_DATABASE === 'mongodb')(
  `after ${KILLS} kills amid saves, each committed change was told, none that was undone, and all copies have one id`,
  async () => {
    const kept: string[] = []
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { child, said, ended } = start('storm')
      await expect
        .poll(() => slugsIn(said.lines).length, { timeout: 90_000, message: said.errors })
        .toBeGreaterThan(2)
      await setTimeout(Math.random() * LATEST)
      child.kill('SIGKILL')
      await ended
      kept.push(...slugsIn(said.lines))
    }
    const last = start('drain')
    await last.ended
    const line = last.said.lines.split('\n').find((one) => one.startsWith('{"keys"')) ?? '{}'
    const left = JSON.parse(line) as { keys: string[]; open: number; changes: number }
    expect(left.open, last.said.errors).toBe(0)
    expect(left.changes).toBe(left.keys.length)
    const told = new Map<string, Set<string>>()
    for (const { id, body } of receiver.got)
      told.set(id, (told.get(id) ?? new Set()).add(JSON.stringify([body.entryKey, body.at])))
    expect([...told.keys()].sort()).toEqual([...left.keys].sort())
    expect([...told.values()].filter((copies) => copies.size > 1)).toEqual([])
    const slugs = receiver.got.map(({ body }) => String(body.slug))
    expect(slugs.filter((slug) => slug.startsWith('annule'))).toEqual([])
    expect(kept.filter((slug) => !slugs.includes(slug))).toEqual([])
    const copies = receiver.got.length - told.size
    console.info(`${KILLS} kills; ${told.size} messages, ${copies} sent twice; 0 lost, 0 undone`)
  },
  300_000,
)
