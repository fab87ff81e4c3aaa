import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type App, startApp } from './app.js'
import { launchBrowser, signIn } from './browser.js'
import { type Node, outline, PASTED_OVER, WORD } from './pasted.js'
import { type Api, asAdmin, openAs } from './people.js'

const WORDS = 'Nadie hablaba del sector extractivo.'
const TESTIMONIAL = `query ($locale: Locale!) {
  testimonials(locale: $locale) { nodes { id quote highlight locale } }
}`
type Answer = {
  testimonials: { nodes: { id: string; quote: string; locale: string; highlight: string }[] }
}

let app: App
let browser: Browser

beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const read = async (locale: string) => {
  const { testimonials }: Answer = await app.query(TESTIMONIAL, { locale })
  return testimonials.nodes[0]
}

it('an editor publishes new words in Spanish only, and the API shows them at once', async () => {
  const french = await read('fr')
  const spanish = await read('es')
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await signIn(page, app)
  await page.goto(`${app.url}/admin/collections/testimonials?locale=es`)
  await page.click('tbody tr a')
  const quote = page.locator('#field-quote')
  await quote.waitFor()
  expect(await quote.inputValue()).toBe(spanish?.quote)
  await quote.fill(`${WORDS}\n\n${spanish?.quote ?? ''}`)
  await page.click('#action-save')
  await page.waitForSelector('.toast-success')
  expect((await read('es'))?.quote).toBe(`${WORDS}\n\n${spanish?.quote ?? ''}`)
  expect(await read('fr')).toEqual(french)
  await page.close()
})

it('a highlight that is not part of its quote is refused beside its field', async () => {
  const before = await read('es')
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await signIn(page, app)
  await page.goto(`${app.url}/admin/collections/testimonials?locale=es`)
  await page.click('tbody tr a')
  // The admin asks the server about each change; an answer that comes after the save's would take
  // the error away again.
  const asked = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.fill('#field-highlight', 'Palabras que nadie dijo')
  await asked
  await page.click('#action-save')
  await page.waitForSelector('.toast-error')
  const error = page.locator('.field-error, .tooltip--show').first()
  await error.waitFor()
  expect(await read('es')).toEqual(before)
  await page.close()
})

it('a refused publication of a new entry says why, and goes on saying it until it is put right', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await signIn(page, app)
  await page.goto(`${app.url}/admin/collections/testimonials/create?locale=es`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.fill('#field-quote', 'Nadie lo sabía.')
  // The admin asks the server about each change.
  await page.waitForResponse((response) => response.request().method() === 'POST')
  const judged = page.waitForResponse(
    (response) => !response.url().includes('/api/') && response.request().method() === 'POST',
  )
  await page.click('#action-save')
  const toast = page.locator('.toast-error')
  await toast.getByText(/Not published in Spanish:[^]*Consent: /).waitFor()
  // The form is judged anew a moment after it was refused.
  await judged
  const problems = page.locator('.stories-problems')
  const reasons = await problems.locator('li').allInnerTexts()
  expect(reasons.join('\n')).toMatch(/Full name\nEnter the name[^]*Consent\n/)
  expect(await page.locator('.tabs-field__tab-button .error-pill').count()).toBeGreaterThan(0)
  // Each leads to its field; what is put right is gone from all three, the rest stays.
  await problems.getByRole('link', { name: 'Full name' }).click()
  const name = page.locator('#field-attribution__name')
  await expect.poll(() => name.evaluate((input) => input === document.activeElement)).toBe(true)
  await name.fill('Ana Quispe')
  await expect
    .poll(() => problems.locator('li').count(), { timeout: 20_000 })
    .toBe(reasons.length - 1)
  expect(await problems.innerText()).toContain('Consent')
  await page.close()
})

it('on a narrow screen nothing lies beside the page, and nothing to press is too small', async () => {
  const admin = await asAdmin(app)
  const path = await storyPath(admin)
  const { docs } = await admin.get('consents?limit=1&depth=0&sort=createdAt')
  const [consent] = docs as { id: number | string }[]
  const page = await openAs(browser, app, { size: { width: 375, height: 800 } })
  await page.context().addCookies([{ name: 'payload-lng', value: 'fr', url: app.url }])
  for (const place of [
    'account',
    `collections/consents/${consent?.id}`,
    `collections/${path}/versions`,
  ]) {
    await page.goto(`${app.url}/admin/${place}`)
    await page.locator('.stories-find-button').waitFor()
    const beside = () => page.evaluate('document.documentElement.scrollWidth - innerWidth')
    await expect.poll(beside, { message: place }).toBeLessThanOrEqual(0)
    // A text, as the test runner adds names to functions.
    const small = await page.evaluate<string[]>(`
      [...document.querySelectorAll('.app-header :is(a, button), .doc-controls button, .sort-column button')]
        .filter((one) => one.checkVisibility())
        .map((one) => [one.className, one.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24))
        .map(([name, { width, height }]) => name + ' ' + width + ' × ' + height)
    `)
    expect(small, place).toEqual([])
  }
  await page.context().close()
})

it.each([
  { language: 'fr', typed: '12/11/2025', shown: '12/11/2025' },
  { language: 'es', typed: '12 de noviembre de 2025', shown: '12/11/2025' },
  { language: 'en', typed: 'Nov 12, 2025', shown: '12 Nov 2025' },
])('a day is typed and shown as people write it: $language', async ({ language, typed, shown }) => {
  const admin = await asAdmin(app)
  const path = await storyPath(admin)
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await signIn(page, app)
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: app.url }])
  const save = async () => {
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.click('#action-save-draft')
    return (await saved).status()
  }
  const open = async () => {
    await page.goto(`${app.url}/admin/collections/${path}?locale=fr`)
    await page.locator('form[data-form-ready=true]').first().waitFor()
  }
  const field = page.locator('#field-date')
  await open()
  await field.fill(typed)
  await field.press('Tab')
  expect(await field.inputValue()).toBe(shown)
  expect(await save()).toBe(200)
  const { date } = await admin.get(`${path}?locale=fr&draft=true&depth=0`)
  expect(date).toBe('2025-11-12T12:00:00.000Z')
  await open()
  expect(await field.inputValue()).toBe(shown)
  // What is no day, or two of them, is said, refused, and stays to be put right.
  await field.fill(language === 'en' ? '12/11/2025' : '11/13/2025')
  await field.press('Tab')
  const problem = page.locator('.stories-day__problem').first()
  await expect
    .poll(() => problem.innerText())
    .toMatch(/12 November.*11 December|November 12.*December 11|11\/13/)
  expect(await save()).toBe(400)
  expect(await field.inputValue()).toMatch(/^1[12]\/1[13]\/2025$/)
  expect(await admin.get(`${path}?locale=fr&draft=true&depth=0`)).toMatchObject({ date })
  await page.close()
})

it('an upload of 17 megapixels says how far it is, and that the server is at work on it', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await signIn(page, app)
  await page.goto(`${app.url}/admin/collections/media/create`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  const picture = sharp({ create: { width: 5000, height: 3400, channels: 3, background: 'teal' } })
  const buffer = await picture.jpeg().toBuffer()
  await page.setInputFiles('input[type=file]', { name: 'a.jpg', mimeType: 'image/jpeg', buffer })
  await page.evaluate(`{
    window.said = []
    new MutationObserver(() => {
      const status = document.querySelector('.stories-upload [role=status]')
      if (status) window.said.push(status.textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }`)
  await page.click('#action-save')
  await page.waitForURL(/\/media\/(?!create)\w+/)
  const said = await page.evaluate<string[]>('window.said')
  expect(said[0]).toMatch(/^Uploading “a\.jpg”: \d+%$/)
  expect(said.at(-1)).toContain('“a.jpg” has arrived.')
  await expect.poll(() => page.locator('.stories-upload').count()).toBe(0)
  await page.close()
})

it('a video at a host is a link on the site, which loads its player after a click only', async () => {
  const admin = await asAdmin(app)
  const { docs } = await admin.get('testimonials?limit=1&depth=0')
  const { id } = (docs as { id: number | string }[])[0] ?? {}
  // A page of a report: taller than a video, of which all that it covers would be out of sight.
  const still = await admin.get('media?limit=1&depth=0&sort=createdAt')
  const poster = (still.docs as { id: number | string }[])[0]?.id
  const video = { address: 'https://youtu.be/aqz-KE-bpKQ', title: 'Une visite', poster }
  await admin.patch(`testimonials/${id}?locale=fr`, { video, _status: 'published' })
  const address = `${app.url}/fr/themes/durabilite-environnementale`
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(address)
  const page = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'
  expect(await plain.locator('a.hosted').getAttribute('href')).toBe(page)
  await plain.close()
  const reader = await browser.newPage()
  const elsewhere: string[] = []
  await reader.route(
    (url) => url.origin !== app.url,
    (route) => {
      elsewhere.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<title>Player</title>' })
    },
  )
  await reader.goto(address, { waitUntil: 'networkidle' })
  expect(elsewhere).toEqual([])
  expect(await reader.locator('a.hosted img').getAttribute('src')).toContain(app.url)
  const bottoms = await reader
    .locator('a.hosted, a.hosted .caption')
    .evaluateAll((boxes) => boxes.map((box) => Math.round(box.getBoundingClientRect().bottom)))
  expect(bottoms[1]).toBe(bottoms[0])
  // By keyboard, as by a click: the focus goes to the player.
  await reader.focus('a.hosted')
  await reader.keyboard.press('Enter')
  await reader.frameLocator('iframe.hosted').locator('title').waitFor({ state: 'attached' })
  const embed = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0&autoplay=1'
  expect(elsewhere).toEqual([embed])
  const player = reader.locator('iframe.hosted')
  expect(await player.getAttribute('title')).toBe('Une visite')
  expect(await player.evaluate((frame) => frame === document.activeElement)).toBe(true)
  await reader.close()
})

it('a text pasted from Word keeps its list, table and headings, and the editor says what was left out', async () => {
  const admin = await asAdmin(app)
  const { docs } = await admin.get('programmes?limit=1&depth=0')
  const [programme] = docs as { id: number | string }[]
  const data = { title: 'Collage', programme: programme?.id, body: PASTED_OVER }
  const { doc } = await admin.post('stories?locale=fr&draft=true', data)
  const path = `stories/${(doc as { id: number | string }).id}`
  const page = await openAs(browser, app, { size: { width: 1280, height: 900 } })
  await page.context().addCookies([{ name: 'payload-lng', value: 'fr', url: app.url }])
  await page.goto(`${app.url}/admin/collections/${path}?locale=fr`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  const body = page.locator('.rich-text-lexical [contenteditable=true]').last()
  await body.click()
  await page.keyboard.press('ControlOrMeta+a')
  await body.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Not this')
    const options = { clipboardData, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent('paste', options))
  }, WORD)
  await page.getByText('Le collage a laissé de côté\u00a0: 2 images.').waitFor()
  // A row more, from the menu.
  await body.locator('td', { hasText: 'Mali' }).click()
  await page.locator('.toolbar-popup__dropdown-table').last().click()
  await page.getByRole('button', { name: 'Ligne au-dessous' }).click()
  await page.keyboard.type('Niger')
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.click('#action-save-draft')
  expect((await saved).status()).toBe(200)
  const { body: stored } = await admin.get(`${path}?locale=fr&draft=true&depth=0`)
  expect(outline((stored as { root: Node }).root)).toEqual([
    'heading h2: Rapport',
    'paragraph: Les femmes ont planté.',
    'list number: Semer / list bullet: le mil / Récolter',
    'table: Pays# | Part# / Mali | 12 / Niger | ',
    'heading h3: Suite',
  ])
  await page.close()
})

async function storyPath(admin: Api): Promise<string> {
  const { docs } = await admin.get('stories?limit=1&depth=0')
  return `stories/${(docs as { id: number | string }[])[0]?.id}`
}
