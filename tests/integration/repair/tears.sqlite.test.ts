import { afterAll, beforeAll, expect, test } from 'vitest'

import { repairEntries } from '../../../src/repair/repairEntries.js'
import { type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { copiesDuring, type Key, makeWorld, stateOf, type World } from './world.js'

const published = { _status: 'published' }

let app: TestPayload
let world: World
beforeAll(async () => {
  app = await startPayload()
  world = await makeWorld(app)
})
afterAll(() => app.stop())

type Save = [what: string, key: Key, save: (id: Id) => Promise<unknown>]

const SAVES: Save[] = [
  [
    'publication of a theme',
    'themes',
    (id) =>
      update(app, 'themes', id, {
        ...{ title: 'Neuf', number: 2, summary: 'Neuf.', keyResults: [], ...published },
      }),
  ],
  [
    'draft of a theme',
    'themes',
    (id) =>
      update(
        app,
        'themes',
        id,
        { title: 'Nueva', testimonials: [] },
        { locale: 'es', draft: true },
      ),
  ],
  [
    'publication of a story',
    'stories',
    (id) =>
      update(app, 'stories', id, {
        ...{ title: 'Neuve', countries: ['PE', 'CL'], themes: [world.other], ...published },
      }),
  ],
  [
    'publication of a key result',
    'keyResults',
    (id) => update(app, 'keyResults', id, { headline: '{value} mines', ...published }),
  ],
  [
    'alt text of a picture',
    'media',
    (id) => update(app, 'media', id, { alt: 'A mine' }, { locale: 'en' }),
  ],
  [
    'consent',
    'consents',
    (id) => update(app, 'consents', id, { channels: ['website'], purposes: [] }),
  ],
]

/** Of each save: places looked at, torn before the start, mended, and left with a message. */
const figures: Record<string, { places: number; found: number; mended: number; left: number }> = {}

test.each(SAVES)(
  'a %s that was cut short anywhere is as before or as after',
  async (what, key, save) => {
    const id = world[key]
    const before = await stateOf(app, key, id)
    const copies = await copiesDuring(app, { name: what, task: () => save(id) })
    const after = await stateOf(app, key, id)
    expect(after).not.toBe(before)
    const figure = { places: copies.length, found: 0, mended: 0, left: 0 }
    figures[what] = figure
    const wrong: unknown[] = []
    for (const { file, sql } of copies) {
      const seen = await startPayload({ from: file, plugin: { enabled: false } })
      const store = { payload: seen.payload, settings: app.settings }
      const { torn } = await repairEntries({ ...store, full: true })
      await seen.stop()
      const again = await startPayload({ from: file })
      const { left } = await repairEntries({ ...again, full: true })
      const state = await stateOf(again, key, id)
      await again.stop()
      const isWhole = state === before || state === after
      if (torn.length > 0) figure.found += 1
      if (torn.length > 0 && left.size === 0) figure.mended += 1
      if (left.size > 0 || torn.some(({ change }) => change === null)) figure.left += 1
      if (!isWhole && torn.length === 0)
        wrong.push({ sql: sql.slice(0, 100), state, before, after })
      if (!isWhole && key !== 'consents')
        wrong.push({ sql: sql.slice(0, 100), torn, state, before, after })
    }
    console.log(what, figure)
    expect(wrong).toEqual([])
  },
)
