import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { findLatest } from '../../../src/entries/findLatest.js'
import type { Asked } from '../../helpers/commandLine.js'
import { create, richText } from '../../helpers/entries.js'
import { appDatabase } from '../../helpers/migrations.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

/** Rounds of two saves at once; `npm run test:long` does 200. */
const ROUNDS = process.env.TEST_LONG ? 200 : 12

let directory: string
let server: TestPayload
let commandLine: ChildProcess
let story: number
beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  directory = mkdtempSync(path.join(tmpdir(), 'stories-two-'))
  const file = path.join(directory, 'stories.db')
  server = await startPayload({ database: 'sqlite', config: { db: appDatabase(file) } })
  const programme = await create(server, 'programmes', { name: 'Programme', _status: 'published' })
  const data = { programme: programme.id, title: 'Titre', body: richText('Corps') }
  story = Number((await create(server, 'stories', data)).id)
  const es = { title: 'Título', body: richText('Texto') }
  await server.payload.update({ collection: 'stories', id: story, locale: 'es', data: es })
  commandLine = fork(path.join(import.meta.dirname, '../../helpers/commandLine.ts'), {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: {
      ...process.env,
      DATABASE_URI: `file:${file}`,
      MEDIA_DIR: path.join(directory, 'media'),
    },
  })
  expect(await answer()).toEqual({ problem: null })
}, 300_000)
afterAll(async () => {
  commandLine.kill('SIGKILL')
  await server.stop()
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

async function answer(): Promise<unknown> {
  const [message] = (await once(commandLine, 'message')) as [unknown]
  return message
}

function saveByCommand(asked: Asked): Promise<unknown> {
  commandLine.send(asked)
  return answer()
}

test(
  'a server and the command line save one entry in two languages at once, and no save is lost',
  async () => {
    let lost = 0
    for (let round = 0; round < ROUNDS; round++) {
      const publish = round % 2 === 0
      const [fr, es] = [`fr ${round}`, `es ${round}`]
      const [, told] = await Promise.all([
        server.payload.update({
          ...{ collection: 'stories', id: story, locale: 'fr', depth: 0, draft: !publish },
          data: { title: fr, ...(publish ? { _status: 'published' } : {}) },
        }),
        saveByCommand({ id: story, locale: 'es', title: es, publish }),
      ])
      expect(told).toEqual({ problem: null })
      const latest = await findLatest(
        { payload: server.payload },
        { collection: 'stories', id: story },
      )
      const { title } = latest as { title: Record<string, string> }
      if (title.fr !== fr || title.es !== es) lost++
      if (!publish) continue
      const live = await server.payload.findByID({
        ...{ collection: 'stories', id: story, locale: 'all', depth: 0 },
      })
      const published = live.title as unknown as Record<string, string>
      if (published.fr !== fr || published.es !== es) lost++
    }
    expect(lost).toBe(0)
  },
  60_000 + ROUNDS * 5_000,
)
