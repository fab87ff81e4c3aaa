import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { findChromium } from '../../../scripts/chromium.mjs'
import { launchBrowser } from '../../e2e/browser.js'
import { answer, type BuiltHost, builtHost, commands } from './builtHost.js'

let host: BuiltHost
beforeAll(async () => {
  host = await builtHost()
})
afterAll(() => host?.stop())

const password = () => /Created ada@example\.org \(admin\), password (\S+)/.exec(host.said)?.[1]

test('the guide leads from `npm install` to the first published quote', async () => {
  expect(commands.filter((command) => !command.startsWith('npx '))).toEqual([
    'npm install payload-plugin-stories',
    'npm run dev',
    expect.stringContaining('curl '),
  ])
  expect(password()).toBeDefined()
  const { stdout } = await host.terminal(commands.at(-1) ?? '')
  expect(JSON.parse(stdout)).toEqual(JSON.parse(answer))
})

test('the recipe for Next shows a new text once the save that changes it is stored', async () => {
  const api = `${host.origin}/cms/rest`
  const page = async () => (await fetch(`${host.origin}/cms/quotes`)).text()
  expect(await page()).toContain('L’eau arrive enfin au village.')
  const headers = { 'content-type': 'application/json' }
  const send = async (method: string, path: string, data: object, more = {}) => {
    const init = { method, headers: { ...headers, ...more }, body: JSON.stringify(data) }
    return (await fetch(`${api}/${path}`, init)).json() as Promise<Record<string, unknown>>
  }
  const login = { email: 'ada@example.org', password: password() }
  const { token } = await send('POST', 'users/login', login)
  const authorization = { authorization: `JWT ${String(token)}` }
  const quote = { quote: 'L’eau est là.', _status: 'published' }
  await send('PATCH', 'testimonials/1?locale=fr', quote, authorization)
  // Well before Next would ask again by itself, after 60 seconds.
  await expect.poll(page, { timeout: 30_000 }).toContain('L’eau est là.')
  const stranger = { tags: ['all-testimonials'] }
  const refused = await fetch(`${host.origin}/cms/revalidate`, {
    ...{ method: 'POST', headers, body: JSON.stringify(stranger) },
  })
  expect(refused.status).toBe(401)
})

const chromium = findChromium()
if (!chromium) console.info('No Chromium: the app below a path is not looked at.')

describe.skipIf(!chromium)('below a path, with routes of its own', () => {
  let browser: Browser
  let page: Page
  /** Requests that leave the path or fail, and addresses in pages that lead out of it. */
  const astray: string[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
    await context.route(/gravatar/, (route) => route.fulfill({ status: 204 }))
    page = await context.newPage()
    page.on('response', (response) => {
      const { protocol, pathname } = new URL(response.url())
      if (!protocol.startsWith('http') || response.url().includes('gravatar')) return
      if (!pathname.startsWith('/cms') || response.status() >= 400)
        astray.push(`${response.status()} ${response.url()}`)
    })
    page.on('pageerror', (error) => astray.push(String(error)))
  })
  afterAll(() => browser.close())

  const desk = (place = '') => `${host.origin}/cms/desk${place}`

  async function look(): Promise<void> {
    const found = await page.evaluate(
      `[...document.querySelectorAll('a[href], img[src], form[action]')].map((one) => one.href ?? one.src ?? one.action)`,
    )
    const out = (found as string[]).filter(
      (url) => url.startsWith(host.origin) && !url.startsWith(`${host.origin}/cms`),
    )
    expect([...out, ...astray.splice(0)]).toEqual([])
  }

  /** As the signed-in person. */
  async function get(path: string): Promise<Record<string, unknown>> {
    const headers = { origin: host.origin }
    const response = await page.request.get(`${host.origin}/cms/rest/${path}`, { headers })
    return (await response.json()) as Record<string, unknown>
  }

  test('people sign in', async () => {
    await page.goto(desk())
    await page.waitForURL(desk('/login'))
    await page.fill('#field-email', 'ada@example.org')
    await page.fill('#field-password', password() ?? '')
    await page.click('button[type=submit]')
    await page.waitForURL(desk())
    await look()
  })

  test('upload a picture, and see it', async () => {
    await page.goto(desk('/collections/media/create?locale=en'))
    const background = { r: 0, g: 128, b: 128 }
    const picture = sharp({ create: { width: 640, height: 480, channels: 3, background } })
    const buffer = await picture.png().toBuffer()
    await page.setInputFiles('input[type=file]', { name: 'a.png', mimeType: 'image/png', buffer })
    await page.fill('#field-alt', 'Water')
    await page.click('#action-save')
    await page.waitForURL(/\/media\/(?!create)/)
    const shown = page.locator('img[src*="/cms/rest/media/file/"]').first()
    const width = () =>
      shown.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth)
    await expect.poll(width, { timeout: 20_000 }).toBeGreaterThan(0)
    await look()
  })

  test('make an entry and publish it, and see where it stands', async () => {
    await page.goto(desk('/collections/programmes/create?locale=en'))
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.fill('#field-name', 'Water for all')
    await page.click('#action-save')
    await page.waitForURL(/\/programmes\/(?!create)/)
    await page.locator('.stories-locale').first().waitFor()
    const { docs } = await get('programmes?locale=en&where[name][equals]=Water for all')
    expect(docs).toMatchObject([{ _status: 'published' }])
    await look()
  })

  test('translate it', async () => {
    const entry = page.url().split('?')[0] ?? ''
    await page.goto(`${entry}/translate?to=es`)
    const target = page.locator('.stories-segment textarea').first()
    await target.fill('Agua para todos')
    await page.keyboard.press('Control+s')
    const id = entry.split('/').at(-1)
    const targets = async () => {
      const view = await get(`programmes/${id}/translation/es`)
      return (view.segments as { target: string | null }[]).map((segment) => segment.target)
    }
    await expect.poll(targets, { timeout: 20_000 }).toContain('Agua para todos')
    await look()
  })

  test('find their way through the translations, the history and the search', async () => {
    await page.goto(desk('/translations'))
    await page.locator('.stories-total').first().waitFor()
    await look()
    await page
      .getByRole('link', { name: /^Spanish, / })
      .first()
      .click()
    await page.locator('.stories-segment').first().waitFor()
    await look()
    const [entry] = page.url().split('/translate')
    await page.goto(`${entry}/history`)
    await page.getByText('ada ·').first().waitFor()
    await look()
    await page.locator('.stories-find-button').first().click()
    await page.keyboard.type('eau')
    await page
      .getByRole('link', { name: /Eau pour tous/ })
      .first()
      .click()
    await page.waitForURL(/\/cms\/desk\/collections\/programmes\/\d+/)
    await look()
  })

  test('the public reads addresses below the path, which answer', async () => {
    const headers = { origin: host.origin }
    const { docs } = await get('media?depth=0')
    const logo = (docs as { id: number }[])[0]?.id
    const [programme] = (await get('programmes?where[name][equals]=Water for all&locale=en'))
      .docs as { id: number; slug: string }[]
    const data = { logo, _status: 'published' }
    const place = `${host.origin}/cms/rest/programmes/${programme?.id}?locale=en`
    expect((await page.request.patch(place, { data, headers })).ok()).toBe(true)
    const query = `{ programme(slug: "${programme?.slug}", locale: en) { logo { url sources { url } } } }`
    const asked = new URLSearchParams({ query }).toString()
    const answered = await get(`delivery/graphql?${asked}`)
    const urls = [...JSON.stringify(answered).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url)
    expect(urls.length).toBeGreaterThan(1)
    for (const url of urls) {
      expect(url).toMatch(`${host.origin}/cms/rest/delivery/media/`)
      expect((await page.request.get(url ?? '')).status()).toBe(200)
    }
  })
})

test('with the headers of the guide, the doctor finds nothing open in pages, files, sessions and sign-in', async () => {
  expect(await host.examine()).toMatchObject({ ok: true, holes: [], failed: [] })
})
