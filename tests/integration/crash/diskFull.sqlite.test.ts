import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { RestAnswer } from '../../helpers/rest.js'
import { ENTRY_OPERATIONS, type Operation } from './operations.js'
import { dumpNow } from './places.js'
import { TRANSLATION_OPERATIONS } from './translationOperations.js'
import { UPLOAD_OPERATIONS } from './uploadOperations.js'
import { startWorld, type World } from './world.js'

const STEP = 4096
const MOUNTED = mkdtempSync(path.join(tmpdir(), 'stories-full-'))
const canMount = probe()

function mount(): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', MOUNTED], { stdio: 'ignore' })
}

function unmount(): void {
  execFileSync('umount', ['-l', MOUNTED])
}

/** Needs the rights of root, which containers of tests have and people do not. */
function probe(): boolean {
  try {
    mount()
    unmount()
    return true
  } catch {
    console.info('No disk was filled: a tmpfs can be mounted by root only.')
    return false
  }
}

let world: World
let tries = 0
beforeAll(async () => {
  if (!canMount) return
  mount()
  world = await startWorld({ parent: MOUNTED })
}, 300_000)
afterAll(async () => {
  if (canMount) {
    await world.app.stop()
    unmount()
  }
  rmSync(MOUNTED, { recursive: true, force: true })
})

const FILLED = path.join(MOUNTED, 'filled')

/** Leaves so many bytes free, whatever has been written since. */
function leaveFree(bytes: number): void {
  rmSync(FILLED, { force: true })
  const { bavail, bsize } = statfsSync(MOUNTED)
  const size = bavail * bsize - bytes
  if (size > 0) writeFileSync(FILLED, Buffer.alloc(size))
}

const NAMES = [
  'update of a draft',
  'publish',
  'unpublish all',
  'trash',
  'create, published',
  'upload of a picture',
  'another picture in its place',
  'withdrawal of a consent in use',
  'save of translations',
  'a schedule asked for',
]
const OPERATIONS = [...ENTRY_OPERATIONS, ...UPLOAD_OPERATIONS, ...TRANSLATION_OPERATIONS].filter(
  ({ name }) => NAMES.includes(name),
)

/** Tries with ever more space until there is enough; gives what was wrong before. */
async function fillAndTry({ prepare, status = 200 }: Operation): Promise<string[]> {
  const operation = await prepare(world)
  // So that no space is left in a log that is written from its beginning.
  await world.app.payload.db.drizzle.run('PRAGMA wal_checkpoint(TRUNCATE)')
  const before = { hash: dumpNow(world).hash, files: world.files().join() }
  const wrong: string[] = []
  for (let free = 0; ; free += STEP) {
    leaveFree(free)
    const answer = await operation()
    rmSync(FILLED, { force: true })
    tries += 1
    const now = { hash: dumpNow(world).hash, files: world.files().join() }
    const isSame = now.hash === before.hash
    if (answer.status === status) return isSame ? [...wrong, `${free}: nothing was stored`] : wrong
    if (!saysWhy(answer)) wrong.push(`${free}: ${answer.status} ${answer.messages.join(' ')}`)
    if (!isSame) return [...wrong, `${free}: torn`]
    if (now.files !== before.files) return [...wrong, `${free}: other files`]
  }
}

function saysWhy({ status, messages }: RestAnswer): boolean {
  return status === 507 && messages.join(' ').includes('disk of the server is full')
}

describe.runIf(canMount)('on a disk that is full but for ever 4 kB more', () => {
  test.each(OPERATIONS)(
    '$name is refused whole, with the reason, until there is room for it',
    async (operation) => {
      expect(await fillAndTry(operation)).toEqual([])
      await operation.tidy?.(world)
    },
    240_000,
  )

  test('that was tried often enough', () => {
    console.info(`${tries} saves on a full disk, 0 torn`)
    expect(tries).toBeGreaterThan(50)
  })
})
