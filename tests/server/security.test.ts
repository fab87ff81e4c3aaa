import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ADMIN, type App, startApp } from '../e2e/app.js'

let app: App
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://cms.example.org' } })
})
afterAll(() => app.stop())

const get = (path: string) => fetch(`${app.url}${path}`)

const post = (path: string, data: unknown, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/api/users/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(data),
  })

describe('headers', () => {
  test('the admin runs only the scripts of its own nonce', async () => {
    const path = '/admin/login'
    const response = await get(path)
    const policy = response.headers.get('content-security-policy') ?? ''
    const [, nonce = ''] = /script-src 'nonce-([^']+)'/.exec(policy) ?? []
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
    expect(policy).toMatch(/object-src 'none'; base-uri 'none'; form-action 'self'/)
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toContain('frame-src')
    const html = await response.text()
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(
      ([, attributes = '']) => attributes,
    )
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((one) => !one.includes(`nonce="${nonce}"`))).toEqual([])
    const again = (await get(path)).headers.get('content-security-policy')
    expect(again).not.toContain(nonce)
  })

  test.each(['/fr', '/es/search?q=x', '/fr/stories/environnement-et-secteur-extractif', '/fr/no'])(
    '%s runs no script but files of this server, needs none and is small',
    async (path) => {
      const response = await get(path)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("script-src 'self'; style-src 'self';")
      expect(policy).toMatch(/object-src 'none'; base-uri 'none'; form-action 'self'/)
      expect(policy).toContain("frame-ancestors 'self'")
      // Videos of other hosts play on the site, in frames and nowhere else.
      const frames = 'frame-src https://www.youtube-nocookie.com https://player.vimeo.com;'
      expect(policy).toContain(frames)
      const html = await response.text()
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.filter((tag) => tag !== '<script type="application/ld+json">')).toEqual([])
      const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? []
      const sheet = await get(style)
      expect(sheet.headers.get('cache-control')).toContain('immutable')
      expect(gzipSync(html).length).toBeLessThan(20_000)
      expect(gzipSync(await sheet.text()).length).toBeLessThan(10_000)
    },
  )

  test.each(['/admin/login', '/fr', '/api/users', '/api/nowhere', '/%ff', '/api/delivery/graphql'])(
    '%s says the rest',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
      expect(headers.get('content-security-policy')).toBeTruthy()
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )

  test('management answers are kept by nobody, public ones may be embedded by any site', async () => {
    expect((await get('/api/users/me')).headers.get('cache-control')).toBe('private, no-store')
    const { headers } = await get('/api/delivery/graphql?query=%7B__typename%7D')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('cache-control')).toContain('public')
  })
})

test('cookies are for https, out of reach of scripts and of other sites', async () => {
  const response = await post('login', ADMIN)
  expect(response.status).toBe(200)
  const cookies = response.headers.getSetCookie()
  expect(cookies).toHaveLength(2)
  for (const cookie of cookies) expect(cookie).toMatch(/Secure.*|HttpOnly/)
  expect(cookies.every((cookie) => cookie.includes('Secure') && cookie.includes('HttpOnly'))).toBe(
    true,
  )
  expect(cookies.every((cookie) => /SameSite=(Lax|Strict)/.test(cookie))).toBe(true)
})

test('a cookie counts for pages of the public address only', async () => {
  const { token } = (await (await post('login', ADMIN)).json()) as { token: string }
  const me = async (origin: string) => {
    const headers = { cookie: `payload-token=${token}`, origin }
    const response = await fetch(`${app.url}/api/users/me`, { headers })
    return ((await response.json()) as { user: unknown }).user !== null
  }
  expect(await me('https://cms.example.org')).toBe(true)
  expect(await me('https://evil.example.org')).toBe(false)
  expect(await me(app.url)).toBe(false)
})

test('nobody registers over the network', async () => {
  const data = { email: 'x@example.org', password: 'tres cóndores y un ñandú', name: 'X' }
  expect((await post('first-register', data)).status).toBe(403)
})

test('what the network says of its address is not believed without TRUST_PROXY', async () => {
  const attempt = (n: number) =>
    post(
      'login',
      { email: 'nobody@example.org', password: 'wrong' },
      { 'x-forwarded-for': `203.0.113.${n}`, 'x-real-ip': `203.0.113.${n}` },
    )
  for (let n = 0; n < 10; n++) expect((await attempt(n)).status).toBe(401)
  const refused = await attempt(11)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
  expect(await refused.json()).toMatchObject({ errors: [{ data: { code: 'TOO_MANY_REQUESTS' } }] })
  expect((await post('login', ADMIN)).status).toBe(200)
})

test('the form of the admin is limited like any other body', async () => {
  const attempt = () => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ email: 'form@example.org', password: 'wrong' }))
    return fetch(`${app.url}/api/users/login`, { method: 'POST', body })
  }
  for (let n = 0; n < 10; n++) expect((await attempt()).status).toBe(401)
  expect((await attempt()).status).toBe(429)
})
