import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { holdDatabase } from '../../../src/database/holdDatabase.js'
import { create } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { run } from './world.js'

let app: TestPayload
let folder: string
beforeAll(async () => {
  app = await startPayload()
  folder = mkdtempSync(path.join(tmpdir(), 'stories-held-'))
  await create(app, 'programmes', { name: 'Programme' })
}, 120_000)
afterAll(async () => {
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('while an import runs, the database is held, and it is free again afterwards', async () => {
  const place = path.join(folder, 'whole')
  await run(app, 'export', [place])
  const file = path.join(app.directory, 'test.db')
  const find = app.payload.db.find.bind(app.payload.db)
  let heldBy = ''
  app.payload.db.find = async (args: Parameters<typeof find>[0]) => {
    heldBy ||= JSON.parse(readFileSync(`${file}-server.json`, 'utf8')).as as string
    return find(args)
  }
  await run(app, 'import', [place])
  app.payload.db.find = find
  expect(heldBy).toBe('restore')
  const release = await holdDatabase({ file, as: 'server' })
  release()
  expect(existsSync(`${file}-server.json`)).toBe(false)
})
