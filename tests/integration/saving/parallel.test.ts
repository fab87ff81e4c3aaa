import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { findLatest } from '../../../src/entries/findLatest.js'
import { create, editionsFor, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

/** Rounds of three saves at once; `npm run test:long` does a thousand. */
const ROUNDS = Number(process.env.PARALLEL_ROUNDS ?? 25)
const LOCALES = ['fr', 'es', 'en'] as const

let app: TestPayload
let editor: Identity
let story: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  const programme = await create(app, 'programmes', { name: 'Programme', _status: 'published' })
  const data = { programme: programme.id, title: 'Titre', body: richText('Corps') }
  story = (await create(app, 'stories', data)).id
})
afterAll(() => app.stop())

const NEVER_LONGER = 60_000 + ROUNDS * 5_000

test(
  'saves of three languages at once all stand, drafts and publications alike, and nothing is mixed',
  async () => {
    const expected: Record<string, string> = {}
    const published: Record<string, string> = {}
    for (let round = 0; round < ROUNDS; round += 1) {
      const isPublic = round % 2 === 0
      const answers = await Promise.all(
        LOCALES.map((locale) => {
          const title = `${locale} ${round}`
          expected[locale] = title
          if (isPublic) published[locale] = title
          const data = isPublic
            ? { title, body: richText(title), _status: 'published' }
            : { title, standfirst: title }
          const draft = isPublic ? '' : '&draft=true'
          return rest(app, 'PATCH', `stories/${story}?locale=${locale}${draft}`, {
            by: editor,
            data,
          })
        }),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const latest = await findLatest(
        { payload: app.payload },
        {
          collection: 'stories',
          id: story,
        },
      )
      expect(latest?.title).toEqual(expected)
      if (!isPublic) expect(latest?.standfirst).toEqual(expected)
      const editions = await editionsFor(app, 'stories', story)
      expect(Object.fromEntries(editions.map(({ locale, title }) => [locale, title]))).toEqual(
        published,
      )
      // libsql frees its statements only when the event loop turns.
      await setImmediate()
    }
  },
  NEVER_LONGER,
)

test('saves of one language at once are done one after another, and the last one stands whole', async () => {
  const titles = Array.from({ length: 8 }, (_, index) => `Titre ${index}`)
  const answers = await Promise.all(
    titles.map((title) =>
      rest(app, 'PATCH', `stories/${story}?locale=fr&draft=true`, {
        by: editor,
        data: { title, standfirst: title },
      }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(titles.map(() => 200))
  const latest = await findLatest(
    { payload: app.payload },
    {
      collection: 'stories',
      id: story,
    },
  )
  const { title, standfirst } = latest as { title: { fr: string }; standfirst: { fr: string } }
  expect(titles).toContain(title.fr)
  expect(standfirst.fr).toBe(title.fr)
})

test('a save that fails lets the next one go on', async () => {
  const wrong = rest(app, 'PATCH', `stories/${story}?locale=fr`, {
    by: editor,
    data: { title: '', _status: 'published' },
  })
  const right = rest(app, 'PATCH', `stories/${story}?locale=es&draft=true`, {
    by: editor,
    data: { title: 'Después' },
  })
  expect([(await wrong).status, (await right).status]).toEqual([400, 200])
})

test('between saves that wait for one another, others are answered', async () => {
  const doneAtTurn: number[] = []
  let turns = 0
  const saves = Promise.all(
    Array.from({ length: 12 }, async (_, n) => {
      const data = { name: `Programme ${n}`, _status: 'published' }
      const { status } = await rest(app, 'POST', 'programmes?locale=fr', { by: editor, data })
      doneAtTurn.push(turns)
      return status
    }),
  )
  // Of the event loop: what has come meanwhile is read in each.
  for (; doneAtTurn.length < 12; turns += 1) await setImmediate()
  expect(await saves).toEqual(Array.from({ length: 12 }, () => 201))
  // Databases that are servers may end several at once.
  expect(new Set(doneAtTurn).size).toBeGreaterThan(app.database === 'sqlite' ? 6 : 1)
})
