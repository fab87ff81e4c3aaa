import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type App, startApp } from './app.js'
import { launchBrowser } from './browser.js'
import { foreignSite } from './foreignPage.js'
import { startMachine } from './machine.js'
import { account, asAdmin, type Api, openAs } from './people.js'

const SIZE = { width: 1280, height: 900 }
const TITLE = 'Durabilité environnementale'

type Segment = { id: string; target: string | null; state: string; words: number }
type View = { segments: Segment[]; summary: { state: string } }

let app: App
let machine: Awaited<ReturnType<typeof startMachine>>
let browser: Browser
let admin: Api
let theme: number | string
beforeAll(async () => {
  machine = await startMachine()
  app = await startApp({ env: { MACHINE_TRANSLATION_URL: machine.url } })
  browser = await launchBrowser()
  admin = await asAdmin(app)
  const found = await admin.get('themes?depth=0&locale=fr&limit=50')
  const docs = found.docs as { id: number | string; title: string }[]
  theme = docs.find(({ title }) => title === TITLE)?.id ?? ''
})
afterAll(async () => {
  await browser.close()
  await app.stop()
  machine.stop()
})

const read = async () => (await admin.get(`themes/${theme}/translation/es`)) as unknown as View

async function open(role: string): Promise<Page> {
  const by = await account(admin, { role, locales: ['es'] })
  const page = await openAs(browser, app, { size: SIZE, by })
  await page.goto(`${app.url}/admin/collections/themes/${theme}/translate?to=es`)
  await page.locator('.stories-segment').first().waitFor()
  return page
}

/** What the dashboard shows of the theme in Spanish: its cell, and the sum above the list. */
async function dashboard(): Promise<{ cell: string; total: string }> {
  const page = await openAs(browser, app, { size: SIZE })
  const query = new URLSearchParams({ collection: 'themes', search: TITLE })
  await page.goto(`${app.url}/admin/translations?${query.toString()}`)
  const cell = page
    .getByRole('cell')
    .filter({ has: page.getByRole('link', { name: /^Spanish, / }) })
  const total = page.locator('.stories-total', { hasText: 'Spanish' })
  await total.getByRole('progressbar').waitFor()
  const shown = { cell: await cell.innerText(), total: await total.innerText() }
  await page.context().close()
  return shown
}

/** Publishes a testimonial like the one that is there, with other words. */
async function addVoice(quote: string): Promise<void> {
  const found = await admin.get('testimonials?depth=0&locale=fr&limit=1')
  const [{ programme, themes, consent, attribution } = {}] = found.docs as Record<string, unknown>[]
  const like = { programme, themes, consent, attribution, sourceLocale: 'fr' }
  await admin.post('testimonials?locale=fr', { ...like, quote, _status: 'published' })
}

/** Presses keys in one segment after the other until the server has what it is to have. */
async function press(act: () => Promise<void>, isDone: (one: View) => boolean) {
  for (let at = 0; at < 200; at += 1) {
    if (at % 5 === 4 && isDone(await read())) return
    await act()
  }
  expect(await read()).toSatisfy(isDone)
}

it('a translator and a reviewer bring the theme from nothing to approved by keyboard alone', async () => {
  const before = await read()
  const none = before.segments.map(({ id }) => ({ id, target: null }))
  await admin.patch(`themes/${theme}/translation/es`, { segments: none })
  expect((await read()).summary.state).toBe('missing')
  const words = before.segments.reduce((sum, segment) => sum + segment.words, 0)
  const start = await dashboard()
  expect(start.cell).toMatch(new RegExp(`Missing\\s+${words} words left`))
  expect(start.total).toMatch(new RegExp(`1 entry · ${words} words left\\s+0% approved`))

  const translator = await open('translator')
  await translator.keyboard.press('Alt+n')
  await press(
    async () => {
      await translator.keyboard.press('Alt+c')
      await translator.keyboard.press('Alt+Enter')
      await translator.waitForTimeout(60)
    },
    ({ segments }) => segments.every(({ state }) => state === 'inReview'),
  )
  expect((await read()).summary.state).toBe('inReview')

  const reviewer = await open('reviewer')
  await reviewer.keyboard.press('Alt+n')
  await press(
    async () => {
      await reviewer.keyboard.press('Alt+a')
      await reviewer.waitForTimeout(60)
    },
    ({ segments }) => segments.every(({ state }) => state === 'approved'),
  )
  expect((await read()).summary.state).toBe('approved')
  const end = await dashboard()
  expect(end.cell).toMatch(/Approved$/)
  expect(end.total).toMatch(/1 entry · 0 words left\s+100% approved/)
}, 180_000)

it('a file that was translated elsewhere comes back in, and the view shows it', async () => {
  const page = await open('translator')
  const link = page.getByRole('link', { name: 'XLIFF 2.1' })
  const download = page.waitForEvent('download')
  await link.click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const file = Buffer.concat(chunks).toString('utf8')
  const edited = file.replace(
    /(<target[^>]*>)[^<]*Durabilité environnementale/,
    '$1Sostenibilidad ambiental',
  )
  expect(edited).not.toBe(file)
  await page.getByRole('button', { name: 'Import XLIFF…' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'theme.xlf',
    mimeType: 'application/xliff+xml',
    buffer: Buffer.from(edited),
  })
  const taken = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('dialog button[type=submit], [role=dialog] button[type=submit]').click()
  expect((await taken).status()).toBe(200)
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByText('Imported · 1').innerText()).toBe('Imported · 1')
  await dialog.getByRole('button', { name: 'Close' }).click()
  const title = page.locator('.stories-segment textarea').first()
  await expect.poll(() => title.inputValue()).toBe('Sostenibilidad ambiental')
  // A text that was approved and has come back changed is not approved; the figures follow.
  expect((await read()).segments[0]).toMatchObject({
    target: 'Sostenibilidad ambiental',
    state: 'draft',
  })
  const { cell, total } = await dashboard()
  expect(cell).toMatch(/Draft\s+2 words left/)
  expect(total).toMatch(/1 entry · 2 words left\s+99% approved/)
}, 60_000)

it('what is requested is taken, and what is missing is drafted by machine, never as more than a draft', async () => {
  const before = await read()
  const none = before.segments.map(({ id }) => ({ id, target: null }))
  await admin.patch(`themes/${theme}/translation/es`, { segments: none })
  const list = `${app.url}/admin/translations?collection=themes&locale=es&search=environnementale`
  const editor = await openAs(browser, app, { size: SIZE })
  await editor.goto(list)
  await editor.getByRole('checkbox', { name: new RegExp(TITLE) }).check()
  await editor.getByRole('button', { name: 'Request…' }).click()
  const asked = editor.getByRole('dialog')
  await asked.getByRole('button', { name: 'Request', exact: true }).click()
  await asked.getByText('Requested.').waitFor()

  const by = await account(admin, { role: 'translator', locales: ['es'] })
  const page = await openAs(browser, app, { size: SIZE, by })
  await page.goto(list)
  await page.getByText('Requested, unassigned').waitFor()
  await page.getByRole('checkbox', { name: new RegExp(TITLE) }).check()
  await page.getByRole('button', { name: 'Take…' }).click()
  const taken = page.getByRole('dialog')
  await taken.getByRole('button', { name: 'Take', exact: true }).click()
  await taken.getByText('Assigned to you.').waitFor()

  await page.goto(`${app.url}/admin/collections/themes/${theme}/translate?to=es`)
  await page.locator('.stories-segment').first().waitFor()
  await page.keyboard.press('Alt+n')
  await page.keyboard.press('Alt+m')
  await page.getByText('Machine translation, unchecked').first().waitFor()
  await expect.poll(async () => (await read()).segments[0]?.target).toBe(TITLE.toUpperCase())
  await page.getByRole('button', { name: 'Fill in drafts…' }).click()
  const filling = page.getByRole('dialog')
  await filling.getByRole('button', { name: 'Fill in', exact: true }).click()
  await expect
    .poll(async () => (await read()).segments.filter(({ state }) => state === 'missing').length)
    .toBe(0)
  expect(new Set((await read()).segments.map(({ state }) => state))).toEqual(new Set(['draft']))
}, 120_000)

it('a copy made in the browser opens with its title marked in each language', async () => {
  const page = await openAs(browser, app, { size: SIZE })
  await page.goto(`${app.url}/admin/collections/themes/${theme}?locale=es`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-duplicate').click()
  await page.waitForURL((url) => !url.pathname.endsWith(`/themes/${theme}`))
  await expect.poll(() => page.locator('#field-title').inputValue()).toMatch(/^Copia de \S/)
  const path = new URL(page.url()).pathname.split('/').slice(-2).join('/')
  const copy = await admin.get(`${path}?locale=fr&draft=true&depth=0`)
  expect(copy).toMatchObject({ title: `Copie de ${TITLE}`, _status: 'draft' })
  await page.context().close()
})

it('another site shows testimonials under a strict policy, in its language, by keys and without cookies', async () => {
  const site = await foreignSite(app.url)
  const { uid } = (await admin.get(`themes/${theme}?depth=0`)) as { uid: string }
  for (const quote of ['Deuxième voix', 'Troisième voix']) await addVoice(quote)
  const script = `<script async src="${app.url}/api/delivery/embed/v1.js"></script>`
  site.show(
    `${script}<stories-testimonials limit="3"></stories-testimonials>
    <stories-theme entry="${uid}"><a href="https://example.org">Le thème</a></stories-theme>
    <stories-key-results src="http://127.0.0.1:9/graphql"><p>En attendant</p></stories-key-results>`,
  )
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } })
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (one) => one.text().includes('Security Policy') && refused.push(one.text()))
  await page.goto(site.url)
  const list = page.getByRole('list', { name: 'Témoignages' })
  await list.first().waitFor()
  expect(await page.locator('stories-theme').getByRole('heading').innerText()).toBe(TITLE)
  // The API of this one cannot be reached.
  expect(await page.getByText('En attendant').isVisible()).toBe(true)
  const status = page.locator('stories-testimonials').getByRole('status')
  expect(await status.innerText()).toBe('Témoignage 1 sur 3')
  await list.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => status.innerText()).toBe('Témoignage 3 sur 3')
  const last = list.first().getByRole('listitem').last()
  await expect.poll(async () => Math.round((await last.boundingBox())?.x ?? -1)).toBeLessThan(30)
  await page.getByRole('button', { name: 'Témoignage précédent' }).first().press('Enter')
  await expect.poll(() => status.innerText()).toBe('Témoignage 2 sur 3')
  expect(refused.filter((text) => !text.includes('127.0.0.1:9'))).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
  site.stop()
})

it('an editor copies the code of a quote and sees it live; unpublished, it is gone from other sites', async () => {
  const site = await foreignSite(app.url)
  const found = await admin.get('testimonials?depth=0&locale=fr&limit=1&sort=createdAt')
  const [{ id, quote } = { id: '', quote: '' }] = found.docs as { id: string; quote: string }[]
  const words = quote.slice(0, 40)
  const page = await openAs(browser, app, { size: { width: 375, height: 800 } })
  await page.goto(`${app.url}/admin/collections/testimonials/${id}?locale=fr`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.getByRole('button', { name: 'Embed…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Show on another site' })
  const codeBox = dialog.getByRole('textbox', { name: 'Code' })
  const code = await codeBox.inputValue()
  const view = page.frameLocator('iframe[title="Live view"]')
  await view.locator('stories-testimonial [part=card]').getByText(words).waitFor()
  await dialog.getByLabel('Language').selectOption('es')
  await expect.poll(() => codeBox.inputValue()).toContain('"es"')
  await page.context().close()

  site.show(code)
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(site.url)
  expect(await plain.locator('blockquote').innerText()).toContain(words)
  const visitor = await browser.newPage()
  await visitor.goto(site.url)
  await visitor.locator('stories-testimonial [part=card]').getByText(words).waitFor()
  await admin.patch(`testimonials/${id}?locale=fr`, { _status: 'draft' })
  await visitor.goto(site.url)
  await visitor.waitForFunction(() => {
    const root = document.querySelector('stories-testimonial')?.shadowRoot
    return root?.childNodes.length === 0
  })
  expect(await visitor.getByText(words).filter({ visible: true }).count()).toBe(0)
  await admin.patch(`testimonials/${id}?locale=fr`, { _status: 'published' })
  for (const one of [plain, visitor]) await one.close()
  site.stop()
})
