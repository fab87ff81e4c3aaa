import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type App, startApp } from './app.js'
import { launchBrowser, signIn } from './browser.js'

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
