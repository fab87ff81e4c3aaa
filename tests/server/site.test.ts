import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { ADMIN, type App, startApp } from '../e2e/app.js'

const config = path.resolve(import.meta.dirname, '../fixtures/site/site.json')

let app: App
beforeAll(async () => {
  app = await startApp({ env: { SITE_CONFIG: config } })
})
afterAll(() => app.stop())

const get = (place: string, headers: Record<string, string> = {}) =>
  fetch(app.url + place, { redirect: 'manual', headers })
const pageAt = async (place: string) => (await get(place)).text()

test('another programme has its name, logo, colors and menu by configuration alone', async () => {
  const page = await pageAt('/fr')
  expect(page).toContain('Mains jointes</a>')
  const [, logo = ''] = /<img src="(\/site\/logo\.[\w-]+\.svg)"/.exec(page) ?? []
  expect((await get(logo)).headers.get('content-type')).toBe('image/svg+xml')
  const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? []
  expect(await pageAt(style)).toContain('--accent:#1a3f8a')
  const [menu = ''] = /<nav class="menu".*?<\/nav>/.exec(page) ?? []
  expect([...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/fr/testimonials',
    '/fr/results',
  ])
  expect(page).toContain('href="https://example.org/">Contact</a>')
})

test('the home page of a single programme is the page of that programme, and says so', async () => {
  const page = await pageAt('/es')
  expect(page).toContain(`<link rel="canonical" href="${app.url}/es/programmes/epe-ap"/>`)
  expect(page).toContain('<h1>Educación para el Empleo en la Alianza del Pacífico</h1>')
  expect(page.match(/<h1/g)).toHaveLength(1)
})

test.each(['/themes', '/stories', '/testimonials', '/results', '/documents', '/archive'])(
  '/es%s stands in every language and says where',
  async (place) => {
    const page = await pageAt(`/es${place}`)
    expect(page).toContain('<html lang="es" dir="ltr">')
    expect(page.match(/<h1/g)).toHaveLength(1)
    for (const code of ['fr', 'es', 'en'])
      expect(page).toContain(`hrefLang="${code}" href="${app.url}/${code}${place}"`)
  },
)

test('lists are filtered by their address', async () => {
  expect(await pageAt('/fr/stories?country=MX')).toContain('Environnement et secteur extractif')
  const documents = await pageAt('/fr/documents?q=chiffres')
  expect(documents).toContain('La durabilité environnementale en chiffres')
  expect(documents).not.toContain('Analyse des politiques et bonnes pratiques')
  expect((await get('/fr/documents?after=nonsense')).status).toBe(404)
})

test('a result is drawn against its target, with both figures in words', async () => {
  const page = await pageAt('/fr/results')
  expect(page).toContain('<svg class="chart"')
  expect(page).toContain('Atteint <strong>77</strong>')
  expect(page).toContain('Cible <strong>40</strong>')
})

test('a page that has not changed is not sent again, and says what it is made of', async () => {
  const first = await get('/fr/testimonials')
  expect(first.headers.get('cache-tag')).toContain('list-testimonials')
  expect(first.headers.get('vary') ?? '').not.toMatch(/rsc|next-/i)
  const known = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await get('/fr/testimonials', known)).status).toBe(304)
})

test('search engines are told of every page in its languages', async () => {
  expect(await pageAt('/robots.txt')).toContain(`Sitemap: ${app.url}/sitemap.xml`)
  const map = await pageAt('/sitemap.xml')
  expect(map).toContain(`<loc>${app.url}/fr/themes/durabilite-environnementale</loc>`)
  expect(map).toContain(`hreflang="en" href="${app.url}/en/themes/environmental-sustainability"/>`)
})

test('a hostile quote is harmless on the site, in its feeds and in what machines read', async () => {
  const headers = { 'content-type': 'application/json' }
  const signIn = { method: 'POST', headers, body: JSON.stringify(ADMIN) }
  const login = await fetch(`${app.url}/api/users/login`, signIn)
  const { token } = (await login.json()) as { token: string }
  const own = { headers: { ...headers, authorization: `JWT ${token}` } }
  const found = await fetch(`${app.url}/api/testimonials?limit=1&depth=0&locale=fr`, own)
  const { docs } = (await found.json()) as { docs: { id: number; uid: string }[] }
  const quote =
    '</script><script>alert(1)</script> \u202Emal\u202C 😀 ]]> مرحبا javascript:alert(1)'
  const body = JSON.stringify({ quote, highlight: null, _status: 'published' })
  const place = `${app.url}/api/testimonials/${docs[0]?.id}?locale=fr`
  expect((await fetch(place, { method: 'PATCH', ...own, body })).status).toBe(200)
  for (const where of [
    '/fr/testimonials',
    `/fr/testimonials/${docs[0]?.uid}`,
    '/fr/themes/durabilite-environnementale',
    '/fr/feed.atom',
    '/fr/feed.rss',
  ]) {
    const text = await pageAt(where)
    expect([where, text.includes('<script>')]).toEqual([where, false])
    expect([where, text.includes('مرحبا')]).toEqual([where, true])
    expect(text).not.toContain('href="javascript:')
  }
})
