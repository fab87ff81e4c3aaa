import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { findChromium } from '../../../scripts/chromium.mjs'
import { type ClientOptions, createClient, unwrap } from '../../../src/exports/client.js'
import { TESTIMONIALS, THEME_PAGE, THEMES } from '../../../src/exports/queries.js'
import { launchBrowser } from '../../e2e/browser.js'
import { update } from '../../helpers/entries.js'
import { startWorld, type World } from './world.js'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')
const recipes = path.join(root, 'tests/fixtures/client')
const SLUG = 'durabilite-environnementale'

let world: World
let server: Server
let origin: string
/** Requests to the API: method and status. */
let requests: string[] = []
beforeAll(async () => {
  world = await startWorld()
  await installPackage(path.join(world.directory, 'site'))
  server = createServer((request, response) => void answer(request.url ?? '', request, response))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  vi.stubEnv('CMS_URL', `${origin}/api/delivery/graphql`)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  server?.close()
  await world?.stop()
})

/** The two doors as the package has them, in a folder of a site. */
async function installPackage(site: string): Promise<void> {
  const place = path.join(site, 'node_modules/payload-plugin-stories')
  const entryPoints = ['client', 'queries'].map((door) => path.join(root, `src/exports/${door}.ts`))
  await build({ entryPoints, outdir: place, bundle: true, format: 'esm', logLevel: 'silent' })
  const doors = { './client': './client.js', './queries': './queries.js' }
  writeFileSync(
    path.join(place, 'package.json'),
    JSON.stringify({ type: 'module', exports: doors }),
  )
  cpSync(path.join(recipes, 'script.mjs'), path.join(site, 'script.mjs'))
}

type Handler = Parameters<typeof createServer>[1] & object

async function answer(url: string, ...[request, response]: Parameters<Handler>): Promise<void> {
  const files: Record<string, [file: string, type: string]> = {
    '/page.html': [path.join(recipes, 'page.html'), 'text/html'],
    '/client.js': [
      `${world.directory}/site/node_modules/payload-plugin-stories/client.js`,
      'text/javascript',
    ],
  }
  const [file, type = ''] = files[url] ?? []
  if (file) return void response.setHeader('content-type', type).end(readFileSync(file))
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { method = 'GET' } = request
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  const body = method === 'POST' ? { body: Buffer.concat(chunks).toString() } : {}
  const given = await world.request(url, { method, headers, ...body })
  requests.push(`${method} ${given.status}`)
  given.headers.forEach((value, name) => response.setHeader(name, value))
  response.writeHead(given.status).end(Buffer.from(await given.arrayBuffer()))
}

function client<const Options extends Partial<ClientOptions>>(options: Options) {
  requests = []
  return createClient({ url: `${origin}/api/delivery/graphql`, ...options })
}

describe('the client', () => {
  it('asks by hash, and again without a body', async () => {
    const french = client({ locale: 'fr' })
    const ask = () => french.query(THEME_PAGE, { slug: SLUG })
    const first = unwrap(await ask())
    expect(first.theme).toMatchObject({ title: 'Durabilité environnementale', locale: 'fr' })
    await ask()
    const third = await ask()
    expect(requests).toEqual(['GET 404', 'POST 200', 'GET 200', 'GET 304'])
    expect(third).toMatchObject({ ok: true, data: first, cache: { isRevalidated: true } })
    expect(third.ok && third.cache.tags).toContain(`entry-${world.uids.cross ?? ''}`)
  })

  it('gives what the API refuses as a value', async () => {
    const answer = await client({ locale: 'fr' }).query(TESTIMONIALS, { first: 1_000 })
    expect(answer).toMatchObject({
      ok: false,
      errors: [{ code: 'BAD_USER_INPUT', status: 200, path: ['testimonials'] }],
    })
  })

  it('walks through a list, page by page', async () => {
    const titles: string[] = []
    const french = client({ locale: 'fr' })
    for await (const { title } of french.paginate(THEMES, { first: 1 }, ({ themes }) => themes))
      titles.push(title)
    expect(titles).toEqual(['Durabilité environnementale', 'Gouvernance', 'Égalité'])
    expect(requests.filter((request) => request !== 'GET 404')).toHaveLength(3)
  })

  it('tells what changes for the public', async () => {
    const end = new AbortController()
    const events = client({}).changes({ signal: end.signal, pauses: [10, 10] })
    for await (const event of events) {
      if (event.type === 'reset')
        await update(world, 'themes', world.ids.first, { summary: 'Neuf', _status: 'published' })
      if (event.type !== 'changes') continue
      const expected = { kind: 'CHANGED', type: 'THEME', slug: 'gouvernance', locale: 'fr' }
      expect(event.changes).toContainEqual(expect.objectContaining(expected))
      end.abort()
    }
  })
})

describe('the recipe', () => {
  it('for Node prints every testimonial, in French or else in Spanish', async () => {
    const site = path.join(world.directory, 'site')
    const { stdout } = await run(process.execPath, ['script.mjs'], { cwd: site })
    expect(stdout.trim().split('\n').sort()).toEqual(['es: Solo en español.', 'fr: Merci à l’été.'])
  })

  it('for Next renders the page of a theme, with the language of what stands in', async () => {
    // By its path: its imports are for Next's compiler, not for ours.
    const { default: Page } = (await import(path.join(recipes, 'next.tsx'))) as {
      default: (props: object) => Promise<ReactNode>
    }
    const show = async (slug: string, locale: string) =>
      renderToStaticMarkup(await Page({ params: Promise.resolve({ slug, locale }) }))
    expect(await show(SLUG, 'fr')).toContain(
      '<main><h1>Durabilité environnementale</h1><blockquote>«',
    )
    expect(await show('egalite', 'es')).toContain('<main lang="fr" dir="ltr"><h1>Égalité</h1>')
    await expect(show('nirgends', 'fr')).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })

  it('for Astro reads for the page, and tells the CDN', async () => {
    const { client: ours, onRequest } = await import('../../fixtures/client/astro.js')
    const locals: Parameters<typeof onRequest>[0]['locals'] = {}
    const page = await onRequest({ locals }, async () => {
      const answer = await ours.query(THEME_PAGE, { slug: SLUG, locale: 'es' })
      const data = locals.show?.(answer)
      return new Response(data?.theme?.title)
    })
    expect(await page.text()).toBe('Sostenibilidad ambiental')
    expect(page.headers.get('cache-tag')).toContain(`entry-${world.uids.cross ?? ''}`)
  })

  it('for SvelteKit loads a theme, and tells the CDN', async () => {
    const { load } = await import('../../fixtures/client/sveltekit.js')
    const setHeaders = vi.fn()
    const params = { locale: 'es', slug: 'egalite' }
    expect(await load({ fetch, params, setHeaders })).toMatchObject({
      theme: { title: 'Égalité' },
      attributes: { lang: 'fr', dir: 'ltr' },
    })
    expect(setHeaders).toHaveBeenCalledOnce()
    const unknown = { locale: 'es', slug: 'nada' }
    expect(await load({ fetch, params: unknown, setHeaders })).toMatchObject({ theme: null })
  })

  const chromium = findChromium()
  it.skipIf(!chromium)('for plain HTML shows testimonials in a browser', async () => {
    const browser = await launchBrowser()
    const page = await browser.newPage()
    await page.goto(`${origin}/page.html`)
    const quotes = page.locator('blockquote')
    await quotes.nth(1).waitFor()
    const shown = await quotes.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('lang'), String(one.textContent).split('.')[0]]),
    )
    await browser.close()
    expect(shown.sort()).toEqual(
      [
        ['es', 'Solo en español'],
        [null, 'Merci à l’été'],
      ].sort(),
    )
  })

  it('is the one in the guide', () => {
    const guide = readFileSync(path.join(root, 'docs/guides/client.md'), 'utf8')
    const other = readdirSync(recipes).filter(
      (name) => !guide.includes(readFileSync(path.join(recipes, name), 'utf8').trim()),
    )
    expect(other).toEqual([])
  })
})
