import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { forgetChanges, noteChanges } from '../../../src/editions/changes.js'
import { syncEntry } from '../../../src/editions/syncEntry.js'
import { verifyAtStart } from '../../../src/editions/verifyAtStart.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import { findRaw } from '../../../src/entries/store.js'
import { saveWaiting } from '../../../src/schedule/store.js'
import { CONSENT, create, type Id, remove, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { startWorld, type World } from './world.js'

const KEEPS = { plugin: { delivery: { cacheBytes: 4_000_000 } } }
const PATH = '/api/delivery/graphql'
const published = { _status: 'published' }
const DAY = 86_400_000

let world: World
beforeAll(async () => {
  world = await startWorld(KEEPS)
})
afterAll(() => world.stop())

type Given = { data: Record<string, unknown>; isKept: boolean; headers: Headers }

type Asked = { on?: TestPayload; method?: string }

async function ask(query: string, { on = world, method = 'GET' }: Asked = {}) {
  const isPost = method === 'POST'
  const search = isPost ? '' : `?query=${encodeURIComponent(query)}`
  const response = await on.request(`${PATH}${search}`, {
    method,
    ...(isPost && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  })
  const { data } = (await response.json()) as { data: Given['data'] }
  const status = response.headers.get('cache-status')
  return { data, isKept: status === 'stories; hit', headers: response.headers }
}

const theme = (slug: string) => `{ theme(slug: "${slug}", locale: fr) { title } }`
const THEME = theme('gouvernance')
const OTHER = theme('egalite')
const LIST = '{ themes(locale: fr) { nodes { title } } }'
const VOICES = '{ testimonials(locale: fr) { nodes { quote } } }'

const keptOf = async (...queries: string[]) => {
  const given = await Promise.all(queries.map((query) => ask(query)))
  return given.map(({ isKept }) => isKept)
}
/** As the database has it now: what comes with a key is made for it alone. */
const fresh = async (query: string) => {
  const headers = { authorization: 'Bearer none' }
  const response = await world.request(`${PATH}?query=${encodeURIComponent(query)}`, { headers })
  return ((await response.json()) as { data: unknown }).data
}

/** Has a programme unpublished in French, by its schedule. */
async function endAt(app: TestPayload, { programme, at }: { programme: Id; at: string }) {
  const entry = { type: 'programmes', id: programme } as const
  await saveWaiting(app, {
    entry,
    schedule: { locale: 'fr', action: 'unpublish', at, timeZone: 'UTC', by: 'Ada' },
    by: { name: 'Ada', id: '1', mayEditShared: true },
  })
  await syncEntry({ ...app, ...entry })
}

describe('an answer that is kept', () => {
  it('is given again by GET and by POST, each with its own headers', async () => {
    for (const method of ['GET', 'POST']) {
      const [first, second] = [await ask(THEME, { method }), await ask(THEME, { method })]
      expect([first.isKept, second.isKept]).toEqual([false, true])
      expect(second.data).toEqual(first.data)
      for (const name of ['etag', 'cache-control', 'cache-tag', 'x-query-cost', 'content-type'])
        expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)])
    }
  })

  it('goes with a change of what it read, and no other goes', async () => {
    await keptOf(THEME, OTHER, LIST, VOICES)
    await update(world, 'themes', world.ids.first, { title: 'Gouvernance locale', ...published })
    expect(await keptOf(OTHER, VOICES)).toEqual([true, true])
    const [one, list] = [await ask(THEME), await ask(LIST)]
    expect([one.isKept, list.isKept]).toEqual([false, false])
    expect(one.data).toEqual({ theme: { title: 'Gouvernance locale' } })
    expect(list.data).toEqual(await fresh(LIST))
  })

  it('stays when a draft is saved: the public sees none', async () => {
    await keptOf(THEME, LIST)
    await update(world, 'themes', world.ids.first, { title: 'Brouillon' }, { draft: true })
    expect(await keptOf(THEME, LIST)).toEqual([true, true])
  })

  it('that says that there is nothing goes when there is something', async () => {
    const query = theme('climat')
    expect((await ask(query)).data).toEqual({ theme: null })
    expect((await ask(query)).isKept).toBe(true)
    const { programme } = world.ids
    const data = { kind: 'theme', number: 9, title: 'Climat', programme, ...published }
    const { id } = await create(world, 'themes', data)
    expect((await ask(query)).data).toEqual({ theme: { title: 'Climat' } })
    await remove(world, 'themes', id)
    expect((await ask(query)).data).toEqual({ theme: null })
  })

  it('is never one with errors, nor of a preview, of a key or of the pseudo-locale', async () => {
    const wrong = '{ testimonials(locale: fr, first: 0) { totalCount } }'
    for (const query of [wrong, '{', '{ nothing }']) {
      await ask(query)
      expect((await ask(query)).isKept).toBe(false)
    }
    const headers = [
      ['authorization', 'Bearer x'],
      ['x-preview-token', 'x'],
      ['x-preview', '1'],
    ] as const
    for (const header of headers) {
      const url = `${PATH}?query=${encodeURIComponent(THEME)}`
      await ask(THEME)
      const response = await world.request(url, { headers: { [header[0]]: header[1] } })
      expect(response.headers.get('cache-status')).toBeNull()
    }
    // The same address with a token is another question.
    const token = await world.request(`${PATH}?preview=x&query=${encodeURIComponent(THEME)}`)
    expect(token.status).toBe(403)
  })

  it('is told apart by all that may change it', async () => {
    const url = `${PATH}?query=${encodeURIComponent('{ __typename }')}`
    const types = ['application/json', 'application/graphql-response+json']
    for (const accept of types) {
      for (const isKept of [false, true]) {
        const response = await world.request(url, { headers: { accept } })
        expect(response.headers.get('content-type')).toContain(accept)
        const status = isKept ? 'stories; hit' : 'stories; fwd=miss'
        expect(response.headers.get('cache-status')).toBe(status)
      }
    }
    const image = '{ theme(slug: "durabilite-environnementale", locale: fr) { image { url } } }'
    const hosts = ['one.example', 'two.example']
    for (const host of hosts) {
      const response = await world.request(`${PATH}?query=${encodeURIComponent(image)}`, {
        headers: { host },
      })
      expect(await response.text()).toContain(`//${host}/`)
    }
  })

  it('is given to all who ask for it at once, and is what the database has', async () => {
    const query = '{ stories(locale: es) { totalCount } themes(locale: es) { nodes { title } } }'
    const given = await Promise.all(Array.from({ length: 50 }, () => ask(query)))
    expect(given.filter(({ isKept }) => !isKept)).toHaveLength(1)
    const expected = await fresh(query)
    for (const { data } of given) expect(data).toEqual(expected)
  })

  it('goes when something ends by its date that it counts or is narrowed by, but does not show', async () => {
    const tomorrow = new Date(Date.now() + DAY).toISOString()
    const terms = { ...CONSENT, expiresOn: tomorrow }
    const consent = (await create(world, 'consents', terms)).id
    const about = { consent, programme: world.ids.programme, attribution: { name: 'Ana' } }
    const voice = { ...about, date: '2001-01-01' }
    const { id } = await create(world, 'testimonials', { ...voice, quote: 'Fin.', ...published })
    const programme = (await create(world, 'programmes', { name: 'Bref', ...published })).id
    await create(world, 'themes', { kind: 'theme', title: 'Bref', programme, ...published })
    await endAt(world, { programme, at: tomorrow })
    const counted = '{ testimonials(locale: fr, fallback: [es], first: 1) { totalCount } }'
    const narrowed = '{ themes(locale: fr, programme: "bref") { totalCount } }'
    const before = [await ask(counted), await ask(narrowed)].map(({ data }) => data)
    expect(before).toEqual([{ testimonials: { totalCount: 3 } }, { themes: { totalCount: 1 } }])
    expect(await keptOf(counted, narrowed)).toEqual([true, true])
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      // A server that looks at nothing for a day forgets all that it keeps.
      for (let half = 0; half < 5; half += 1) {
        vi.setSystemTime(Date.now() + DAY / 2)
        await ask(OTHER)
      }
      const after = [await ask(counted), await ask(narrowed)].map(({ data }) => data)
      expect(after).toEqual([await fresh(counted), await fresh(narrowed)])
      expect(after).toEqual([{ testimonials: { totalCount: 2 } }, { themes: { totalCount: 0 } }])
    } finally {
      vi.useRealTimers()
    }
    await remove(world, 'testimonials', id)
  })

  it('goes with a change whose transaction lasted longer than servers look back', async () => {
    await keptOf(OTHER)
    const { payload } = world
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const req = await createLocalReq({ req: { transactionID } }, payload)
    const data = { title: 'Égalité, enfin', ...published }
    await update(world, 'themes', world.ids.second, data, { more: { req } })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + DAY / 24 })
    try {
      await ask(LIST)
      await payload.db.commitTransaction(transactionID)
      expect((await ask(OTHER)).data).toEqual({ theme: { title: 'Égalité, enfin' } })
    } finally {
      vi.useRealTimers()
    }
  })

  it('goes when a start puts editions into the index that were not in it', async () => {
    const { payload, settings } = world
    const query = '{ search(text: "gouvernance", locale: fr) { totalCount } }'
    const words = slugOf(settings, 'searchWords')
    await payload.db.deleteMany({ collection: words, where: {} })
    const rows = { type: { equals: 'themes' }, locale: { equals: 'fr' } }
    await payload.db.updateMany({
      ...{ collection: slugOf(settings, 'editions'), where: rows },
      data: { indexed: null, updatedAt: null },
    })
    expect((await ask(query)).data).toEqual({ search: { totalCount: 0 } })
    expect(await keptOf(query)).toEqual([true])
    await verifyAtStart(payload, settings)
    expect((await ask(query)).data).toEqual({ search: { totalCount: 1 } })
  })

  it('shows no consent that was withdrawn, from the moment that this is acknowledged', async () => {
    const before = await ask(VOICES)
    expect(before.data).not.toEqual({ testimonials: { nodes: [] } })
    const collection = slugOf(world.settings, 'testimonials')
    const { docs } = await world.payload.find({ collection, limit: 10, depth: 0 })
    const consents = docs.flatMap((doc) => (doc as { consent?: Id }).consent ?? [])
    const withdrawn = { status: 'withdrawn', withdrawnOn: new Date().toISOString() }
    for (const id of consents) {
      await ask(VOICES)
      await update(world, 'consents', id, withdrawn)
      const after = await ask(VOICES)
      expect(after.data).toEqual(await fresh(VOICES))
    }
    expect((await ask(VOICES)).data).toEqual({ testimonials: { nodes: [] } })
  })
})

it('changes that the feed does not tell are forgotten after a day', async () => {
  const store = { payload: world.payload, settings: world.settings }
  await noteChanges(store, [{ type: 'themes', uid: null }])
  const where = { kind: { exists: false } }
  const read = () => findRaw(store, { key: 'changes', where })
  expect((await read()).length).toBeGreaterThan(0)
  await forgetChanges(store, new Date())
  expect((await read()).length).toBeGreaterThan(0)
  await forgetChanges(store, new Date(Date.now() + 2 * DAY))
  expect(await read()).toEqual([])
})

describe.skipIf((process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite')('two servers', () => {
  let other: TestPayload
  beforeAll(async () => {
    other = await startPayload({ beside: world, ...KEEPS })
  })
  afterAll(() => other.stop())

  it('each gives what the other has published, from the moment that it is acknowledged', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [writer, reader] = round % 2 ? [world, other] : [other, world]
      await ask(OTHER, { on: reader })
      expect((await ask(OTHER, { on: reader })).isKept).toBe(true)
      await update(writer, 'themes', world.ids.second, { title: `Égalité ${round}`, ...published })
      const { data } = await ask(OTHER, { on: reader })
      expect(data).toEqual({ theme: { title: `Égalité ${round}` } })
    }
  })
})
