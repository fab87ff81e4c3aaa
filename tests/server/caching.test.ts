import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { get as send, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ADMIN, type App, freePort, startApp } from '../e2e/app.js'
import { blocksOf } from '../integration/package/steps.js'
import { nginx, startNginx, withoutTls } from './nginx.js'
import { PAGE } from './page.js'

const root = path.resolve(import.meta.dirname, '../..')

type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer }

describe.skipIf(!nginx)('behind nginx with a cache, by our recipe', () => {
  let app: App
  let directory: string
  let url: string
  let stop: () => void
  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'stories-caching-'))
    chmodSync(directory, 0o755)
    const env = { DELIVERY_SHARED_SECONDS: '2', SURROGATE_KEY: '1', TRUST_PROXY: '1' }
    app = await startApp({ directory: path.join(directory, 'app'), env })
    const outside = await freePort()
    url = `http://127.0.0.1:${outside}`
    const folder = path.join(directory, 'nginx')
    const [above = '', beside = ''] = blocksOf('guides/caching.md', 'nginx').map(({ text }) => text)
    const recipe = readFileSync(path.join(root, 'deploy/nginx.conf'), 'utf8')
      .replace('\nserver {', `${above.replace('/var/cache/nginx', folder)}\nserver {`)
      .replace('  location / {', `${beside}\n  location / {`)
    const config = withoutTls(recipe, { outside, inside: app.port })
    stop = await startNginx({ folder, config, url })
  })
  afterAll(async () => {
    stop()
    await app.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  /** As it comes over the wire. */
  function ask(headers: Record<string, string> = {}, query = PAGE): Promise<Answer> {
    const search = `query=${encodeURIComponent(query)}`
    return new Promise((resolve, reject) => {
      const sent = send(`${url}/api/delivery/graphql?${search}`, { headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes })
        })
      })
      sent.on('error', reject)
    })
  }

  /** Asks until the cache says so. */
  async function until(said: string, headers?: Record<string, string>): Promise<Answer> {
    for (;;) {
      const answer = await ask(headers)
      if (answer.headers['x-cache'] === said) return answer
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it.each([
    ['br', 'br, gzip, zstd', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    [undefined, 'identity', (bytes: Buffer) => bytes],
  ])('answers come from the cache, each coding apart: %s', async (coding, accept, open) => {
    const answer = await until('HIT', { 'accept-encoding': accept })
    expect(answer.headers['content-encoding']).toBe(coding)
    expect(JSON.parse(open(answer.bytes).toString())).toHaveProperty('data.theme.title')
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(answer.headers['surrogate-key']).toContain('list-testimonials')
    const known = { 'accept-encoding': accept, 'if-none-match': answer.headers.etag ?? '' }
    expect((await until('HIT', known)).status).toBe(304)
  })

  it('a copy that is out of date is asked for again by its tag, and kept when nothing has changed', async () => {
    const first = await until('HIT')
    const again = await until('REVALIDATED')
    expect(again.bytes.equals(first.bytes)).toBe(true)
    expect((await until('HIT')).bytes.equals(first.bytes)).toBe(true)
  })

  it('what changes is shown once the copy is out of date', async () => {
    await until('HIT')
    const headers = { 'content-type': 'application/json' }
    const signIn = { method: 'POST', headers, body: JSON.stringify(ADMIN) }
    const login = await fetch(`${app.url}/api/users/login`, signIn)
    const { token } = (await login.json()) as { token: string }
    const own = { headers: { ...headers, authorization: `JWT ${token}` } }
    const where = 'where[slug][equals]=durabilite-environnementale&locale=fr&depth=0'
    const found = await fetch(`${app.url}/api/themes?${where}`, own)
    const { docs } = (await found.json()) as { docs: { id: number }[] }
    const body = JSON.stringify({ summary: 'Tout est neuf.', _status: 'published' })
    const place = `${app.url}/api/themes/${docs[0]?.id}?locale=fr`
    expect((await fetch(place, { method: 'PATCH', ...own, body })).status).toBe(200)
    const summary = async () => String((await ask()).bytes)
    await expect.poll(summary, { timeout: 60_000 }).toContain('Tout est neuf.')
  })

  it('errors, previews and requests with a key are never kept', async () => {
    const tries: [Record<string, string>, string][] = [
      [{}, '{ nothing }'],
      [{ 'x-preview': '1' }, PAGE],
      [{ authorization: 'api-clients API-Key wrong' }, PAGE],
    ]
    for (const [headers, query] of tries)
      for (let n = 0; n < 3; n += 1) {
        const answer = await ask(headers, query)
        expect(['MISS', 'BYPASS']).toContain(answer.headers['x-cache'])
        expect(answer.headers['cache-control']).not.toContain('s-maxage')
      }
  })
})
