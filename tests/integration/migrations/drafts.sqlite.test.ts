import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { migrations } from '../../../migrations/index.js'
import { makeDatabase, openDatabase } from '../../helpers/migrations.js'

const NAMES = migrations.map(({ name }) => name)

/** As a kill amid `migrate down` or a start leaves them. */
const LEFT = [
  `stories.before-undoing-${NAMES.at(-1)}.part`,
  `stories.before-undoing-${NAMES.at(-1)}.part-journal`,
  `stories.before-${NAMES[1]}.part`,
]
const OTHERS = [
  `stories.before-${NAMES[1]}.db`,
  `stories.before-${NAMES[1]}.before-${NAMES[2]}.part`,
  `other.before-${NAMES[1]}.part`,
  'stories.part',
]

let directory: string
let file: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-drafts-'))
  file = path.join(directory, 'stories.db')
  vi.stubEnv('NODE_ENV', 'production')
  for (const name of [...LEFT, ...OTHERS]) writeFileSync(path.join(directory, name), 'unfinished')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

const start = async () => (await openDatabase(file)).close()
const left = () => readdirSync(directory).filter((name) => LEFT.includes(name))
const others = () => readdirSync(directory).filter((name) => OTHERS.includes(name))

test.each([
  { due: 'nothing', names: NAMES },
  { due: 'a migration', names: NAMES.slice(0, 3) },
])('a start with $due due removes unfinished copies, and nothing else', async ({ names }) => {
  await makeDatabase({ file, names })
  await start()
  expect(left()).toEqual([])
  expect(others()).toHaveLength(OTHERS.length)
})

test('unfinished copies stay while another process has the database, for it may make one', async () => {
  await makeDatabase({ file, names: NAMES })
  const other = fork(path.join(import.meta.dirname, '../../helpers/holdDatabase.ts'), [file], {
    execArgv: ['--import', 'tsx'],
  })
  await new Promise((resolve) => other.once('message', resolve))
  await start()
  expect(left()).toHaveLength(LEFT.length)
  other.kill('SIGKILL')
  await new Promise((resolve) => other.once('exit', resolve))
  await start()
  expect(left()).toEqual([])
})
