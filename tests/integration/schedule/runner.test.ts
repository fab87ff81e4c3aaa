import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { keysOf, schedule, shown, waiting } from './world.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload({ plugin: { runner: true } })
})
afterAll(() => app.stop())

test('a server carries out by itself what is due, though it was scheduled after it last looked', async () => {
  const { id: programme } = await create(app, 'programmes', { name: 'P', _status: 'published' })
  const data = { programme, kind: 'theme', title: 'Un', sourceLocale: 'fr', _status: 'published' }
  const { id } = await create(app, 'themes', data)
  await update(app, 'themes', id, { title: 'Deux' }, { draft: true })
  const editor = await asUser(app, 'editor')
  const at = new Date(Date.now() + 1500).toISOString()
  expect((await schedule(app, editor, { id, at })).status).toBe(200)
  // Rows last: a database without transactions shows a run half way.
  const isOver = async () =>
    (await waiting(app, id)).length === 0 && (await keysOf(app, id)).includes('fr')
  for (let look = 0; look < 200 && !(await isOver()); look += 1) await setTimeout(100)
  expect(await waiting(app, id)).toEqual([])
  expect(await shown(app, id)).toEqual({ fr: 'Deux' })
  expect(await keysOf(app, id)).toEqual(['fr'])
}, 60_000)
