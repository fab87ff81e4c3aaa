import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { EntryKey } from '../../../src/entries/slugs.js'
import { makeRowsAtStart } from '../../../src/translation/records/makeRowsAtStart.js'
import { rebuildRows } from '../../../src/translation/records/rebuildRows.js'
import type { Id } from '../../helpers/entries.js'
import type { Identity } from '../../helpers/people.js'
import { assign, list, startWorld, type World } from './dashboardWorld.js'

let world: World
let app: World['app']
let editor: Identity
let translator: Identity
let air: Id
let soil: Id
beforeAll(async () => {
  world = await startWorld()
  ;({ app, editor, translator, air, soil } = world)
})
afterAll(() => app.stop())

describe('rows made anew', () => {
  const store = () => ({ payload: app.payload, settings: app.settings })
  const collection = () => app.settings.slugs.translations
  const everything = async () => (await list(world, '?limit=100&sort=title')).rows

  async function lose(type?: EntryKey): Promise<void> {
    const where: Where = type ? { entryType: { equals: type } } : {}
    await app.payload.db.deleteMany({ collection: collection(), where })
  }

  test('are what they were, owners and states included', async () => {
    await assign(world, editor, { keys: [`themes:${soil}`], locale: 'es', owner: translator.id })
    const before = await everything()
    const report = await rebuildRows(store())
    expect(report).toEqual({ made: 5, removed: 0, failed: [] })
    expect(await everything()).toEqual(before)
  })

  test('of entries that had none, are there after a start, each entry once', async () => {
    const before = await everything()
    await lose()
    expect(await everything()).toEqual([])
    await makeRowsAtStart(app.payload, app.settings)
    const after = await everything()
    expect(after.map(({ key, words }) => [key, words])).toEqual(
      before.map(({ key, words }) => [key, words]),
    )
    // What was kept beside the entries is lost with its row.
    expect(after.find(({ key }) => key === `themes:${soil}`)?.targets.es?.state).toBe('draft')
  })

  test('replace one that is missing, and drop one whose entry is gone', async () => {
    await lose('stories')
    const { docs } = await app.payload.db.find<Record<string, unknown>>({
      collection: collection(),
      where: { key: { equals: `themes:${air}` } },
    })
    const { id: _id, ...row } = docs[0] ?? {}
    const stray = { ...row, key: 'themes:424242', entry: '424242' }
    await app.payload.db.create({ collection: collection(), data: stray })
    const report = await rebuildRows(store(), { missing: true })
    expect(report).toEqual({ made: 1, removed: 1, failed: [] })
    expect((await everything()).length).toBe(5)
  })

  test('tell how far they are', async () => {
    const seen: string[] = []
    await rebuildRows(store(), { onProgress: (done, total) => seen.push(`${done}/${total}`) })
    expect(seen).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5'])
  })
})
