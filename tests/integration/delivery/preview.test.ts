import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Maker, signPreviewToken } from '../../../src/delivery/preview/token.js'
import { create, update } from '../../helpers/entries.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { startWorld, type World } from './world.js'

const TITLE = `query ($slug: String!, $locale: Locale!) { theme(slug: $slug, locale: $locale) { title } }`
const GOVERNANCE = { slug: 'gouvernance', locale: 'fr' }

let world: World
let maker: Maker
let token: string
beforeAll(async () => {
  world = await startWorld()
  const { id } = await asUser(world, 'editor')
  maker = { collection: 'users', id: String(id), session: null }
  token = signPreviewToken({ secret: world.payload.secret, now: new Date(), maker }).token
  const draft = { title: 'Gouvernance (brouillon)' }
  await update(world, 'themes', world.ids.first, draft, { draft: true })
})
afterAll(() => world.stop())

const withHeaders = (headers: Record<string, string>) => ({ headers })

describe('preview', () => {
  it('shows drafts to the bearer of a token, and what is published to everybody else', async () => {
    const shown = await world.graphql(TITLE, GOVERNANCE, withHeaders({ 'x-preview-token': token }))
    expect(shown.data.theme.title).toBe('Gouvernance (brouillon)')
    expect(shown.headers.get('cache-control')).toBe('private, no-store')
    expect(shown.headers.get('cache-tag')).toBeNull()
    expect((await world.graphql(TITLE, GOVERNANCE)).data.theme.title).toBe('Gouvernance')
  })

  it('takes the token in the address too, and is kept by nobody then', async () => {
    const query = encodeURIComponent('{ theme(slug: "gouvernance", locale: fr) { title } }')
    const response = await world.request(`/api/delivery/graphql?query=${query}&preview=${token}`)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('etag')).toBeNull()
    expect((await response.json()).data.theme.title).toBe('Gouvernance (brouillon)')
  })

  it('shows entries and languages that were never published, in lists and in search', async () => {
    const attribution = { name: 'Nouvelle voix' }
    const shared = { programme: world.ids.programme, themes: [world.ids.first], attribution }
    const consent = (await world.payload.db.find<{ id: number }>({ collection: 'consents' }))
      .docs[0]
    const data = { ...shared, consent: consent?.id, quote: 'Pas encore publié.' }
    await create(world, 'testimonials', { ...data, _status: 'draft' }, { draft: true })
    await update(
      world,
      'themes',
      world.ids.second,
      { title: 'Igualdad' },
      { locale: 'es', draft: true },
    )
    const query = `{
      testimonials(locale: fr) { nodes { quote } totalCount }
      themes(locale: es) { nodes { title } }
      search(text: "encore publie", locale: fr) { totalCount }
      theme(slug: "gouvernance", locale: fr) { testimonials { nodes { quote } } previous { title } }
    }`
    const drafts = await world.graphql(query, {}, withHeaders({ 'x-preview-token': token }))
    expect(drafts.errors).toBeUndefined()
    expect(drafts.data.testimonials.totalCount).toBe(2)
    expect(drafts.data.themes.nodes.map(({ title }: { title: string }) => title)).toContain(
      'Igualdad',
    )
    expect(drafts.data.search.totalCount).toBe(1)
    expect(drafts.data.theme).toEqual({
      testimonials: { nodes: [{ quote: 'Pas encore publié.' }] },
      previous: { title: 'Durabilité environnementale' },
    })
    const live = await world.graphql(query)
    expect(live.data.testimonials.totalCount).toBe(1)
    expect(live.data.search.totalCount).toBe(0)
    expect(live.data.theme.testimonials.nodes).toEqual([])
  })

  it('narrows and orders lists by what the drafts say', async () => {
    const query = `query ($after: String) {
      themes(locale: fr, where: { title: { contains: "BROUILLON" } }) { nodes { title } totalCount }
      testimonials(locale: fr, fallback: [es], first: 1, after: $after, orderBy: OLDEST,
        where: { not: { date: { lt: "2023-06-01" } } }) { nodes { quote } pageInfo { endCursor hasNextPage } totalCount }
    }`
    const preview = withHeaders({ 'x-preview-token': token })
    const { data, errors } = await world.graphql(query, {}, preview)
    expect(errors).toBeUndefined()
    expect(data.themes).toEqual({ nodes: [{ title: 'Gouvernance (brouillon)' }], totalCount: 1 })
    expect(data.testimonials).toMatchObject({
      nodes: [{ quote: 'Pas encore publié.' }],
      pageInfo: { hasNextPage: true },
      totalCount: 2,
    })
    const after = data.testimonials.pageInfo.endCursor
    const rest = await world.graphql(query, { after }, preview)
    expect(rest.data.testimonials.nodes).toEqual([{ quote: 'Solo en español.' }])
    const live = await world.graphql(query)
    expect(live.data.themes.totalCount).toBe(0)
    expect(live.data.testimonials.nodes).toEqual([{ quote: 'Solo en español.' }])
  })

  it('is open to API clients with the scope, who get addresses of files that work', async () => {
    const client = await asApiClient(world, ['read', 'preview'])
    const headers = { ...client.headers, 'x-preview': '1' }
    const query = `{ programme(slug: "programme-eclair", locale: fr) { logo { url } } }`
    const { data, errors } = await world.graphql(query, {}, { headers })
    expect(errors).toBeUndefined()
    const { url } = data.programme.logo
    expect(url).toContain('?preview=')
    const response = await world.request(url)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    await response.arrayBuffer()
  })

  it('answers a wrong or expired token, or a client without the scope, with an error', async () => {
    const { secret } = world.payload
    const expired = signPreviewToken({ secret, now: new Date(Date.now() - 3_700_000), maker }).token
    const endless = signPreviewToken({
      secret,
      now: new Date(Date.now() + 86_400_000),
      maker,
    }).token
    const forged = signPreviewToken({ secret: 'another', now: new Date(), maker }).token
    const reader = await asApiClient(world, ['read'])
    const editor = await asUser(world, 'editor')
    for (const headers of [
      ...['', 'x', expired, endless, forged, `${token}x`].map((value) => ({
        'x-preview-token': value,
      })),
      { 'x-preview': '1' },
      { ...reader.headers, 'x-preview': '1' },
      { ...editor.headers, 'x-preview': '1' },
    ]) {
      const answer = await world.graphql(TITLE, GOVERNANCE, { headers })
      expect(answer.status).toBe(403)
      expect(answer.data).toBeUndefined()
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'NOT_ALLOWED' })
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    const path = `/api/delivery/graphql?query={locales{code}}&preview=`
    expect((await world.request(path)).status).toBe(403)
  })

  it('gives a token for an hour to editors who are signed in, and to nobody else', async () => {
    const ask = (headers: Record<string, string> = {}) =>
      world.request('/api/delivery/preview-token', { method: 'POST', headers })
    const editor = await asUser(world, 'editor')
    const [start, response, end] = [Date.now(), await ask(editor.headers), Date.now()]
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const given = (await response.json()) as { token: string; expiresAt: string }
    const madeAt = Date.parse(given.expiresAt) - 3_600_000
    // A token knows seconds only.
    expect(madeAt).toBeGreaterThan(start - 1_000)
    expect(madeAt).toBeLessThanOrEqual(end)
    const headers = { 'x-preview-token': given.token }
    expect((await world.graphql(TITLE, GOVERNANCE, { headers })).data.theme.title).toMatch(
      /brouillon/,
    )
    const client = await asApiClient(world, ['preview'])
    const translator = await asUser(world, 'translator', { locales: ['es'] })
    for (const other of [{}, client.headers, translator.headers])
      expect((await ask(other)).status).toBe(403)
  })

  it('gives a token that ends with its maker’s session or right, and tells the audit log', async () => {
    const make = async (by: Identity) => {
      const answer = await rest(world, 'POST', 'delivery/preview-token', { by })
      return String(answer.body.token)
    }
    const shows = async (token: string) => {
      const headers = { 'x-preview-token': token }
      return (await world.graphql(TITLE, GOVERNANCE, { headers })).status === 200
    }
    const admin = await asUser(world, 'admin')
    const [one, other] = [await asUser(world, 'editor'), await asUser(world, 'editor')]
    const [first, second] = [await make(one), await make(other)]
    expect([await shows(first), await shows(second)]).toEqual([true, true])
    await rest(world, 'POST', 'users/logout', { by: one })
    await rest(world, 'PATCH', `users/${other.id}`, { by: admin, data: { role: 'viewer' } })
    expect([await shows(first), await shows(second)]).toEqual([false, false])
    const { body } = await rest(
      world,
      'GET',
      'audit-events?where[action][equals]=makeKey&where[detail][equals]=preview&sort=at',
      { by: admin },
    )
    const actors = body.docs.map(({ actorId }: { actorId: string }) => actorId)
    expect(actors.slice(-2)).toEqual([String(one.id), String(other.id)])
  })

  it('takes the files of an API client back with its key', async () => {
    const admin = await asUser(world, 'admin')
    const client = await asApiClient(world, ['preview'])
    const key = { collection: 'api-clients', id: String(client.id), session: null }
    const { token } = signPreviewToken({
      secret: world.payload.secret,
      now: new Date(),
      maker: key,
    })
    const ask = () => world.graphql(TITLE, GOVERNANCE, { headers: { 'x-preview-token': token } })
    expect((await ask()).status).toBe(200)
    await rest(world, 'PATCH', `api-clients/${client.id}`, {
      by: admin,
      data: { enableAPIKey: false },
    })
    expect((await ask()).status).toBe(403)
  })
})
