import { InMemoryCache } from '@apollo/client'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import { cacheExchange } from '@urql/exchange-graphcache'
import { buildSchema, isObjectType, parse } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import relay, { type ConcreteRequest } from 'relay-runtime'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { slugOf } from '../../../src/entries/slugOf.js'
import { cache } from '../../fixtures/frontEnds/apollo.js'
import { onRequest } from '../../fixtures/frontEnds/astroMiddleware.js'
import { config } from '../../fixtures/frontEnds/codegen.js'
import { type Drop, followChanges } from '../../fixtures/frontEnds/followChanges.js'
import { environment } from '../../fixtures/frontEnds/relay.js'
import { exchange } from '../../fixtures/frontEnds/urql.js'
import { create, remove } from '../../helpers/entries.js'
import {
  apolloOn,
  compileRelay,
  type FrontEnd,
  queryWith,
  recipes,
  relayOn,
  schemaFile,
  urqlOn,
} from './frontEnds.js'
import { startWorld, type World } from './world.js'

let world: World
let compiled: (name: string) => Promise<ConcreteRequest>
beforeAll(async () => {
  world = await startWorld()
  compiled = compileRelay(path.join(world.directory, 'relay'))
})
afterAll(() => world.stop())

const SLUG = 'durabilite-environnementale'
const FRENCH = {
  title: 'Durabilité environnementale',
  image: { alt: 'Une mine' },
  programme: {
    name: 'Programme Éclair',
    countries: [
      { code: 'MX', name: 'Mexique' },
      { code: 'CL', name: 'Chili' },
    ],
  },
}
const SPANISH = {
  title: 'Sostenibilidad ambiental',
  image: { alt: 'Una mina' },
  programme: { name: 'Programa Relámpago' },
}

describe.each<[string, () => FrontEnd | Promise<FrontEnd>]>([
  ['Apollo', () => apolloOn(world, cache(), queryWith('key'))],
  ['urql', () => urqlOn(world, exchange(), queryWith('key'))],
  ['Relay', async () => relayOn(world, environment, await compiled('themeThemeQuery'))],
])('%s by the recipe', (_name, start) => {
  it('shows French again after Spanish, from its cache', async () => {
    const warned = vi.spyOn(console, 'warn')
    const { show, requests } = await start()
    expect(await show({ slug: SLUG, locale: 'fr' })).toMatchObject(FRENCH)
    expect(await show({ slug: SLUG, locale: 'es' })).toMatchObject(SPANISH)
    expect(await show({ slug: SLUG, locale: 'fr' })).toMatchObject(FRENCH)
    expect(requests()).toBe(2)
    expect(warned).not.toHaveBeenCalled()
  })

  it('keeps apart an entry and the same that stands in for another language', async () => {
    const { show, requests } = await start()
    const inSpanish = { slug: 'egalite', locale: 'es', fallback: ['fr'] }
    const expected = { title: 'Égalité', programme: { name: 'Programa Relámpago' } }
    expect(await show(inSpanish)).toMatchObject(expected)
    expect(await show({ slug: 'egalite', locale: 'fr' })).toMatchObject({
      title: 'Égalité',
      programme: { name: 'Programme Éclair' },
    })
    expect(await show(inSpanish)).toMatchObject(expected)
    expect(requests()).toBe(2)
  })
})

it.each<[string, () => FrontEnd]>([
  ['Apollo', () => apolloOn(world, new InMemoryCache(), queryWith('id'))],
  ['urql', () => urqlOn(world, cacheExchange({}), queryWith('id'))],
])('without the recipe, %s files all languages of an entry under its id', async (_name, start) => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const { show } = start()
  await show({ slug: SLUG, locale: 'fr' })
  await show({ slug: SLUG, locale: 'es' })
  expect(await show({ slug: SLUG, locale: 'fr' })).toMatchObject({ title: SPANISH.title })
})

it('Relay refetches a fragment, and goes on in a list, in the language of the entry', async () => {
  const { environment: store, show } = relayOn(
    world,
    environment,
    await compiled('themeThemeQuery'),
  )
  await show({ slug: SLUG, locale: 'es' })
  const key = `themes:${world.uids.cross ?? ''}:es`
  const refetch = async (name: string, variables: object) =>
    relay.fetchQuery(store, await compiled(name), { key, ...variables }).toPromise()
  expect(await refetch('themeSummaryQuery', {})).toMatchObject({ node: { __id: key } })
  expect(await refetch('themeQuotesQuery', { first: 1 })).toMatchObject({ node: { __id: key } })
  const records = Object.values(store.getStore().getSource().toJSON())
  expect(records.find((record) => record?.key === key)).toMatchObject({
    title: SPANISH.title,
    summary: null,
  })
  expect(records.flatMap((record) => record?.quote ?? [])).toEqual(['Gracias al verano.'])
})

it('graphql-codegen types the scalars', async () => {
  const written = await codegen({
    filename: 'theme.ts',
    schema: parse(readFileSync(schemaFile, 'utf8')),
    documents: [
      {
        document: parse(
          `query Theme($slug: String!, $locale: Locale!) {
            theme(slug: $slug, locale: $locale) {
              kind publishedAt jsonLd image { url } stories { nodes { date } }
            }
          }`,
        ),
      },
    ],
    config,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  })
  for (const line of [
    'publishedAt: string',
    'jsonLd: unknown',
    'url: string',
    'date: string | null',
    'kind: ThemeKind',
  ])
    expect(written).toContain(line)
  expect(written).not.toContain('any')
})

describe('Astro by the recipe', () => {
  it('asks each time, gets what has not changed without a body, and tells the CDN', async () => {
    const statuses: number[] = []
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const response = await world.request(url, init)
      statuses.push(response.status)
      return response
    })
    const locals: { ask?: (query: string) => Promise<unknown> } = {}
    const query = `{ theme(slug: "${SLUG}", locale: fr) { title } }`
    const visit = () =>
      onRequest({ locals }, async () => new Response(JSON.stringify(await locals.ask?.(query))))
    for (const page of [await visit(), await visit()]) {
      expect(await page.json()).toEqual({ theme: { title: FRENCH.title } })
      expect(page.headers.get('cache-tag')).toContain(`entry-${world.uids.cross ?? ''}`)
      expect(page.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60')
    }
    expect(statuses).toEqual([200, 304])
    vi.unstubAllGlobals()
  })
})

describe('a follower by the recipe', () => {
  it('drops the tags of what has changed, again if that failed, and everything after a gap', async () => {
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => world.request(url, init))
    const dropped: (string[] | null)[] = []
    const drop: Drop = (tags) => Promise.resolve(void dropped.push(tags))
    const start = await followChanges(null, drop)
    expect(await followChanges(start, drop)).toBe(start)
    expect(dropped).toEqual([null])
    const data = { kind: 'theme', title: 'Suivi', programme: world.ids.programme }
    const { id, uid } = await create(world, 'themes', { ...data, _status: 'published' })
    const failing = () => Promise.reject(new Error('down'))
    await expect(followChanges(start, failing)).rejects.toThrow('down')
    const next = await followChanges(start, drop)
    expect(dropped.at(-1)).toEqual(['list-themes', `entry-${String(uid)}`, 'all-themes'])
    await remove(world, 'themes', id)
    const { payload, settings } = world
    await payload.db.deleteMany({ collection: slugOf(settings, 'changes'), where: {} })
    await followChanges(next, drop)
    expect(dropped.at(-1)).toBeNull()
    vi.unstubAllGlobals()
  })
})

describe('the recipe', () => {
  it('tells urql of every type', () => {
    const text = readFileSync(path.join(recipes, 'urql.ts'), 'utf8')
    const schema = buildSchema(readFileSync(schemaFile, 'utf8'))
    const missing = Object.values(schema.getTypeMap())
      .filter(
        (type) => isObjectType(type) && !/^__|Connection$|Edge$|^PageInfo$|^Query$/.test(type.name),
      )
      .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(text))
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  it('is the one in the guide', () => {
    const guide = readFileSync(path.join(recipes, '../../../docs/guides/front-ends.md'), 'utf8')
    const files = readdirSync(recipes).filter((name) => name !== 'theme.js')
    const other = files.filter(
      (name) => !guide.includes(readFileSync(path.join(recipes, name), 'utf8').trim()),
    )
    expect(other).toEqual([])
  })
})

describe('a key', () => {
  const node = (key: string) =>
    world.graphql('query ($key: ID!) { node(key: $key) { key ... on Entry { id locale } } }', {
      key,
    })

  it('finds its entry again, in its language', async () => {
    const id = world.uids.first ?? ''
    for (const [key, locale] of [
      [`themes:${id}:fr`, 'fr'],
      [`themes:${id}:es`, 'es'],
      [`themes:${id}:es:en,es`, 'es'],
    ] as const)
      expect((await node(key)).data).toEqual({ node: { key, id, locale } })
  })

  it('of a text that stood in finds the language that was asked for, once there is one', async () => {
    const id = world.uids.first ?? ''
    expect((await node(`themes:${id}:fr:es,fr`)).data).toEqual({
      node: { key: `themes:${id}:es:es,fr`, id, locale: 'es' },
    })
  })

  it.each([
    ['no language that is published', (id: string) => `themes:${id}:en`],
    ['another type', (id: string) => `stories:${id}:fr`],
    ['an unknown language', (id: string) => `themes:${id}:de`],
    ['no key at all', () => 'themes'],
    ['too many parts', (id: string) => `themes:${id}:fr:fr:fr`],
    ['an upload', () => `media:${world.uids.photo ?? ''}:fr`],
  ])('of %s finds nothing', async (_what, key) => {
    expect(await node(key(world.uids.first ?? ''))).toMatchObject({ data: { node: null } })
  })
})
