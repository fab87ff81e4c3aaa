import { afterAll, beforeAll, expect, test } from 'vitest'

import { slugOf } from '../../../src/entries/slugOf.js'
import { repairEntries } from '../../../src/repair/repairEntries.js'
import { type Id, publicLocales, update } from '../../helpers/entries.js'
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

type Figure = { places: number; torn: number; mended: number; left: number }
type Save = [what: string, key: Key, save: (id: Id) => Promise<unknown>, figure: Figure]

/** Places: copies of the database, one after each statement that writes; torn: what was found. */
const SAVES: Save[] = [
  [
    'publication of a theme',
    'themes',
    (id) =>
      update(app, 'themes', id, {
        ...{ title: 'Neuf', number: 2, summary: 'Neuf.', keyResults: [], ...published },
      }),
    { places: 29, torn: 13, mended: 13, left: 0 },
  ],
  [
    'draft of a theme',
    'themes',
    (id) => update(app, 'themes', id, { title: 'Nueva', number: 3 }, { locale: 'es', draft: true }),
    { places: 7, torn: 3, mended: 3, left: 0 },
  ],
  [
    'publication of a story',
    'stories',
    (id) =>
      update(app, 'stories', id, {
        ...{ title: 'Neuve', countries: ['PE', 'CL'], themes: [world.other], ...published },
      }),
    { places: 33, torn: 17, mended: 17, left: 0 },
  ],
  [
    'publication of a key result',
    'keyResults',
    (id) => update(app, 'keyResults', id, { headline: '{value} mines', ...published }),
    { places: 29, torn: 18, mended: 18, left: 0 },
  ],
  [
    'alt text of a picture',
    'media',
    (id) => update(app, 'media', id, { alt: 'A mine' }, { locale: 'en' }),
    { places: 9, torn: 1, mended: 1, left: 0 },
  ],
  [
    'save of a consent',
    'consents',
    (id) => update(app, 'consents', id, { channels: ['website'], purposes: [] }),
    { places: 6, torn: 4, mended: 0, left: 4 },
  ],
]

test.each(SAVES)(
  'a %s that was cut short anywhere is as before or as after when the server has started again',
  async (name, key, save, expected) => {
    const id = world[key]
    const before = await stateOf(app, key, id)
    const copies = await copiesDuring(app, { name, task: () => save(id) })
    const after = await stateOf(app, key, id)
    expect(after).not.toBe(before)
    const figure = { places: copies.length, torn: 0, mended: 0, left: 0 }
    const wrong: string[] = []
    for (const { file, sql } of copies) {
      const { state, mended, left, shown } = await restarted(file, key)
      figure.torn += Number(mended || left)
      figure.mended += Number(mended)
      figure.left += Number(left)
      const isWhole = state === before || state === after
      if (!isWhole && !left) wrong.push(sql)
      expect(shown).toEqual(['es', 'fr'])
    }
    expect(wrong).toEqual([])
    expect(figure).toEqual(expected)
  },
  200_000,
)

/** What a server finds and makes of a copy. */
async function restarted(file: string, key: Key) {
  const again = await startPayload({ from: file })
  const { payload, settings } = again
  try {
    const { docs } = await payload.db.find({
      collection: slugOf(settings, 'auditEvents'),
      where: { detail: { contains: 'repair' } },
    })
    const { left } = await repairEntries({ payload, settings, full: true })
    return {
      state: await stateOf(again, key, world[key]),
      mended: docs.length > 0,
      left: left.size > 0,
      // The consent permits the website before and after.
      shown: await publicLocales(again, 'testimonials', world.testimonials),
    }
  } finally {
    await again.stop()
  }
}
