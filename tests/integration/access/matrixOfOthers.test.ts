import { afterAll, beforeAll, expect, test } from 'vitest'

import { ENTRY_KEYS } from '../../../src/entries/slugs.js'
import { update } from '../../helpers/entries.js'
import { rest } from '../../helpers/rest.js'
import { KINDS, tryOthers } from './matrix/others.js'
import { tryPanel } from './matrix/panel.js'
import { SOMEBODY } from './matrix/statement.js'
import { makeEntry, startWorld, type World } from './matrix/world.js'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

test.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
  '%s: everybody can do what was promised, and nothing else',
  async (key) => {
    const { count, differences } = await tryOthers(world, key)
    console.info(`${world.database}, ${key}: ${count} combinations, ${differences.length} differ`)
    expect(differences).toEqual([])
  },
  120_000,
)

test('everybody sees what is public, by the delivery API, and no draft of it', async () => {
  const id = await makeEntry(world, 'themes', 'fr')
  await update(world, 'programmes', world.needs.themes.programme as number, {
    _status: 'published',
  })
  await update(world, 'themes', id, { title: 'Public', _status: 'published' })
  await update(world, 'themes', id, { title: 'Secret' }, { draft: true })
  for (const who of SOMEBODY) {
    const query = '{ themes(first: 10, locale: fr) { nodes { title } } }'
    const { data } = await world.graphql(query, {}, { headers: world.who[who].headers })
    expect([who, data]).toEqual([who, { themes: { nodes: [{ title: 'Public' }] } }])
  }
})

test('nobody reaches the editions, or what Payload keeps for itself, but by delivery', async () => {
  const closed = [
    'editions',
    'search-words',
    'former-slugs',
    'edition-changes',
    'schedules',
    'translations',
    'translation-memory',
    'payload-kv',
    'payload-jobs',
    'payload-migrations',
    'payload-jobs/run',
  ]
  const forAdmins = ['audit-events', 'webhook-deliveries']
  const asked = SOMEBODY.flatMap((who) =>
    [...closed, ...forAdmins].map((path) => ({ who, path, open: forAdmins.includes(path) })),
  )
  for (const { who, path, open } of asked) {
    const by = { id: 0, headers: world.who[who].headers }
    const { status } = await rest(world, 'GET', path, { by })
    expect([who, path, status < 300]).toEqual([who, path, open && who === 'admin'])
  }
})

test.each(ENTRY_KEYS)('%s: the panel offers what was promised, and nothing else', async (key) => {
  const { count, differences } = await tryPanel(world, key)
  console.info(`${world.database}, ${key}: ${count} combinations, ${differences.length} differ`)
  expect(differences).toEqual([])
})
