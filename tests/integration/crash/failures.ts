import { setTimeout } from 'node:timers/promises'

import type { RestAnswer } from '../../helpers/rest.js'
import type { Dump } from './database.js'
import { whileObserved } from './observe.js'
import type { Operation } from './operations.js'
import { differences, dumpNow } from './places.js'
import type { World } from './world.js'

export type FailureCode = 'SQLITE_FULL' | 'SQLITE_BUSY'

/** As SQLite says it. */
const SAID: Record<FailureCode, string> = {
  SQLITE_FULL: 'database or disk is full',
  SQLITE_BUSY: 'database is locked',
}

export type Failing = {
  /** Times that the operation was run with one statement failing. */
  runs: number
  /** What was wrong after which of them; empty when each was refused whole. */
  wrong: string[]
  /** Of the last run, in which none failed. */
  last: RestAnswer
}

type Input = {
  code: FailureCode
  /** Whether a statement may be the one that fails. */
  counts: (sql: string) => boolean
} & Pick<Operation, 'status' | 'goesOn' | 'stride'>

/**
 * Runs an operation again and again: first its first statement fails, then its second, until it has
 * no more of them and is done. After each failure the database and the folder of files are to be as
 * before, and the answer is to say why; an answer that says that all is well is to be true.
 */
export async function failEach(
  world: World,
  operation: () => Promise<RestAnswer>,
  { code, counts, status = 200, goesOn = false, stride = 1 }: Input,
): Promise<Failing> {
  const before = { dump: dumpNow(world), files: world.files() }
  const wrong: string[] = []
  for (let at = 1, runs = 0; ; at += stride, runs += 1) {
    const { answer, failed } = await failOne(world, operation, { at, code, counts })
    if (failed === null) return { runs, wrong, last: answer }
    const now = dumpNow(world)
    // It was done before, and what failed only followed it.
    const isDone = failed.dump.hash !== before.dump.hash && failed.dump.hash === now.hash
    if (isDone && answer.status === status) return { runs, wrong, last: answer }
    const place = `${at}, ${failed.sql.replace(/\s+/g, ' ').trim().slice(0, 60)}`
    const found = [
      ...changesOf({ world, before, now }),
      ...unsaid({ answer, code, status, goesOn }),
    ]
    wrong.push(...found.map((problem) => `${place}: ${problem}`))
    // What is half done cannot be repeated.
    if (now.hash !== before.dump.hash) return { runs, wrong, last: answer }
  }
}

async function failOne(
  world: World,
  operation: () => Promise<RestAnswer>,
  { at, code, counts }: Input & { at: number },
): Promise<{ answer: RestAnswer; failed: Failed | null }> {
  let count = 0
  let failed: Failed | null = null
  const before = (sql: string) => {
    if (!counts(sql)) return
    count += 1
    if (count !== at) return
    failed = { sql, dump: dumpNow(world) }
    throw Object.assign(new Error(SAID[code]), { name: 'SqliteError', code })
  }
  const answer = await whileObserved(world.app, { before }, async () => {
    const given = await operation()
    await setTimeout(20)
    return given
  })
  return { answer, failed }
}

/** The statement that failed, and what was committed before it. */
type Failed = { sql: string; dump: Dump }

type Compared = { world: World; before: { dump: Dump; files: string[] }; now: Dump }

function changesOf({ world, before, now }: Compared): string[] {
  const files = world.files()
  const found = {
    changed: differences(now, before.dump),
    'lost the files': before.files.filter((name) => !files.includes(name)),
    'left the files': files.filter((name) => !before.files.includes(name)),
  }
  return Object.entries(found)
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what} ${names.slice(0, 4).join(', ')}`)
}

type Said = { answer: RestAnswer; code: FailureCode; status: number; goesOn: boolean }

function unsaid({ answer, code, status, goesOn }: Said): string[] {
  const [expected, reason] = code === 'SQLITE_FULL' ? [507, /disk .*is full/] : [503, /Try again/]
  const said = answer.messages.join(' ')
  if (goesOn ? answer.status === status : answer.status === expected && reason.test(said)) return []
  return [`answered ${answer.status} ${said}`]
}
