import { execFile } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { PENDING_ON_SERVER } from '../integration/doctor/pending.js'
import { ADMIN, type App, cleanEnvironment, startApp } from '../e2e/app.js'

const root = path.resolve(import.meta.dirname, '../..')
const COMMAND = [
  '--conditions=production',
  '--import',
  'tsx',
  'src/cli/main.ts',
  'doctor',
  '--json',
]

type Answer = {
  code: number
  report: {
    ok: boolean
    holes: { id: string; what: string; curl: string }[]
    failed: unknown[]
    skipped: unknown[]
    left: unknown[]
    passed: string[]
  }
}

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

function doctor(words: string[], env: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...COMMAND, ...words],
      {
        cwd: root,
        maxBuffer: 10_000_000,
        env: {
          ...cleanEnvironment(),
          PORT: String(app.port),
          DATABASE_URI: `file:${path.join(app.directory, 'stories.db')}`,
          MEDIA_DIR: path.join(app.directory, 'media'),
          ...env,
        },
      },
      (error, stdout) => {
        const code = error ? Number(error.code ?? 1) : 0
        resolve({ code, report: JSON.parse(stdout) as Answer['report'] })
      },
    )
  })
}

const holesOf = ({ report }: Answer) => report.holes.map(({ id, what }) => `${id}: ${what}`)

test('the doctor finds nothing on the server of npm start', async () => {
  const pending = PENDING_ON_SERVER.length > 0 ? ['--skip', PENDING_ON_SERVER.join(',')] : []
  const answer = await doctor(pending)
  expect(holesOf(answer)).toEqual([])
  expect(answer).toMatchObject({ code: 0, report: { ok: true, failed: [], skipped: [], left: [] } })
}, 300_000)

test('nor by its address alone, with an administrator’s account', async () => {
  const answer = await doctor(['--url', app.url, '--only', 'publication'], {
    DOCTOR_ADMIN_EMAIL: ADMIN.email,
    DOCTOR_ADMIN_PASSWORD: ADMIN.password,
  })
  expect(holesOf(answer)).toEqual([])
  expect(answer.code).toBe(0)
}, 300_000)

test('nor does it keep others waiting under load', async () => {
  const answer = await doctor(['--url', app.url, '--only', 'load'])
  expect(holesOf(answer)).toEqual([])
  expect(answer).toMatchObject({ code: 0, report: { failed: [], skipped: [] } })
  expect(answer.report.passed).toHaveLength(9)
}, 300_000)
