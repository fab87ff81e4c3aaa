import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { ADMIN, type App, startApp } from './app.js'
import { launchBrowser } from './browser.js'
import { drawer, handOn, isKept, openForm } from './forms.js'
import { account, type Api, asAdmin, openAs } from './people.js'

const SIZE = { width: 1280, height: 900 }

let app: App
let browser: Browser
let admin: Api

beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
  admin = await asAdmin(app)
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** The first that was seeded. */
async function firstOf(collection: string): Promise<string> {
  const { docs } = await admin.get(`${collection}?limit=1&depth=0&sort=createdAt`)
  return `${collection}/${(docs as { id: number | string }[])[0]?.id}`
}

it('Escape closes a list of choices first, and asks before it throws away what was typed', async () => {
  const page = await openAs(browser, app, { size: SIZE })
  await openForm(page, `${app.url}/admin/collections/testimonials/create?locale=fr`)
  await page.getByRole('button', { name: 'Speaker' }).click()
  await page.locator('#consent-add-new button').click()
  const consent = drawer(page)
  const name = consent.locator('#field-person__name')
  await name.fill('Ana Quispe')
  await consent.getByRole('button', { name: 'Agreement' }).click()
  await consent.locator('#field-identityLevel .rs__control').click()
  await page.locator('.rs__menu').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.rs__menu').waitFor({ state: 'detached' })
  expect(await page.locator('.confirmation-modal').count()).toBe(0)
  const question = page.locator('.confirmation-modal')
  await page.keyboard.press('Escape')
  await question.waitFor()
  await page.locator('#confirm-cancel').click()
  await question.waitFor({ state: 'detached' })
  await consent.getByRole('button', { name: 'Person' }).click()
  expect(await name.inputValue()).toBe('Ana Quispe')
  // A click beside the drawer asks, too.
  const beside = { x: 5, y: 400 }
  await page.locator('.drawer__close').last().click({ position: beside })
  await question.waitFor()
  await page.locator('#confirm-action').click()
  await question.waitFor({ state: 'detached' })
  expect(await page.locator('dialog.drawer').count()).toBe(0)
  await page.context().close()
})

it('what was typed is there again after a session has ended, and can be saved', async () => {
  const path = await firstOf('stories')
  const page = await openAs(browser, app, { size: SIZE })
  const address = `${app.url}/admin/collections/${path}?locale=en`
  await openForm(page, address)
  await page.fill('#field-title', 'The mine that never closed')
  await isKept(page, 'The mine that never closed')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.context().clearCookies()
  await page.goto(address)
  await page.fill('#field-email', ADMIN.email)
  await page.fill('#field-password', ADMIN.password)
  await page.click('button[type=submit]')
  const offer = page.locator('.stories-kept')
  await offer.getByRole('button').first().click()
  const title = page.locator('#field-title')
  await expect.poll(() => title.inputValue()).toBe('The mine that never closed')
  await page.click('#action-save-draft')
  await page.waitForSelector('.toast-success')
  const saved = await admin.get(`${path}?locale=en&draft=true&depth=0`)
  expect(saved).toMatchObject({ title: 'The mine that never closed' })
  // Saved, it is offered no more.
  await openForm(page, address)
  await page.locator('.stories-locale').first().waitFor()
  expect(await offer.count()).toBe(0)
  await page.context().close()
})

it('a draft is saved by itself in its language, and goes on being the one that is typed in', async () => {
  const path = await firstOf('stories')
  const page = await openAs(browser, app, { size: SIZE })
  await openForm(page, `${app.url}/admin/collections/${path}?locale=es`)
  const title = page.locator('#field-title')
  const french = await admin.get(`${path}?locale=fr&draft=true&depth=0`)
  const isSaved = async (text: string) => {
    await expect
      .poll(async () => (await admin.get(`${path}?locale=es&draft=true&depth=0`)).title, {
        timeout: 30_000,
      })
      .toBe(text)
  }
  await title.fill('La mina')
  await isSaved('La mina')
  await page.getByText('Draft saved at').waitFor()
  const { totalDocs } = await admin.get(
    `stories/versions?where[parent][equals]=${String(french.id)}`,
  )
  await title.pressSequentially(' abierta')
  await isSaved('La mina abierta')
  // The field that is typed in has kept the focus, and there is no version more.
  expect(await title.evaluate((input) => input === document.activeElement)).toBe(true)
  const after = await admin.get(`stories/versions?where[parent][equals]=${String(french.id)}`)
  expect(after.totalDocs).toBe(totalDocs)
  const now = await admin.get(`${path}?locale=fr&draft=true&depth=0`)
  expect(now).toMatchObject({ title: french.title })
  // What users save themselves goes on from there.
  await title.fill('La mina cerrada')
  await page.click('#action-save-draft')
  await page.waitForSelector('.toast-success')
  await isSaved('La mina cerrada')
  await page.context().close()
})

it('a French testimonial with consent, photo and attribution takes at most 16 clicks', async () => {
  const editor = await account(admin, { role: 'editor', locales: ['fr', 'es', 'en'] })
  const page = await openAs(browser, app, { size: SIZE, by: editor })
  const hand = handOn(page)
  await page.goto(`${app.url}/admin`)
  await hand.click(page.locator('#card-testimonials .card__actions a'))
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await hand.click(page.locator('#field-quote'))
  await hand.type('« Nous avons gagné. »')
  await hand.click(page.getByRole('button', { name: 'Speaker' }))
  await hand.click(page.getByRole('button', { name: 'Record a consent here' }))
  // The first field of a dialog has the focus.
  await hand.type('Rubén Ñáñez')
  await page.keyboard.press('Tab')
  // A list of choices hears keys alone.
  await page.keyboard.type('Bolivia')
  const dialog = page.getByRole('dialog', { name: 'Record a consent' })
  await hand.click(dialog.getByLabel('What the person agreed to'))
  await hand.type('Vous pouvez me citer.')
  // Closed by mistake, it has lost nothing. Not a step of the work, so not counted.
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Record a consent here' }).click()
  expect(await dialog.locator('textarea').inputValue()).toBe('Vous pouvez me citer.')
  await hand.click(dialog.getByLabel('Granted on'))
  await hand.type('2025-11-12')
  await hand.click(dialog.getByRole('button', { name: 'Save the consent' }))
  await dialog.waitFor({ state: 'detached' })
  await hand.click(page.locator('#field-attribution__role'))
  await hand.type('Maire')
  await hand.click(page.locator('#field-attribution__organisation'))
  await hand.type('Réseau des élues')
  await hand.click(page.getByRole('button', { name: 'Photo and video' }))
  await hand.click(page.locator('#field-photo').getByRole('button', { name: /create/i }))
  const photo = drawer(page)
  const chooser = page.waitForEvent('filechooser')
  await hand.click(photo.getByRole('button', { name: /select a file/i }))
  await (
    await chooser
  ).setFiles({ name: 'ruben.png', mimeType: 'image/png', buffer: await picture() })
  await hand.click(photo.locator('#field-alt'))
  await hand.type('Portrait de Rubén Ñáñez')
  await hand.click(photo.locator('#action-save'))
  await page.locator('dialog.drawer').waitFor({ state: 'detached' })
  await hand.click(page.locator('#action-save'))
  await page.waitForSelector('.toast-success')
  const where = 'where[attribution.name][equals]=Rubén Ñáñez'
  const { docs } = await admin.get(`testimonials?${where}&depth=1&locale=fr`)
  expect(docs).toMatchObject([
    {
      _status: 'published',
      quote: 'Nous avons gagné.',
      sourceLocale: 'fr',
      attribution: { role: 'Maire', identityLevel: 'fullName', country: 'BO' },
      photo: { alt: 'Portrait de Rubén Ñáñez' },
    },
  ])
  console.log(`A testimonial: ${hand.clicks} clicks, ${hand.texts} texts`)
  expect(hand.clicks).toBeLessThanOrEqual(16)
  await page.context().close()
})

it('a Spanish quote is changed in at most four clicks', async () => {
  const path = await firstOf('testimonials')
  const quote = async () => (await admin.get(`${path}?locale=es&depth=0`)).quote
  const before = await quote()
  const page = await openAs(browser, app, { size: SIZE })
  const hand = handOn(page)
  await page.goto(`${app.url}/admin`)
  await hand.click(page.locator('#card-testimonials .card__click'))
  const row = page.locator('tbody tr', { hasText: 'Mois' }).last()
  await hand.click(row.getByRole('link', { name: 'Edit in Spanish' }))
  await page.locator('#field-quote:focus').waitFor()
  await page.keyboard.press('Control+End')
  await hand.type(' Y seguimos.')
  await hand.click(page.locator('#action-save'))
  await page.waitForSelector('.toast-success')
  expect(await quote()).toBe(`${String(before)} Y seguimos.`)
  console.log(`A Spanish quote: ${hand.clicks} clicks`)
  expect(hand.clicks).toBeLessThanOrEqual(4)
  await page.context().close()
})

it('a new entry begins in the default language, whatever was looked at last', async () => {
  const page = await openAs(browser, app, { size: SIZE })
  await page.goto(`${app.url}/admin/collections/stories?locale=es`)
  await page.locator('.list-header a[href$="/create"]').first().click()
  await page.waitForURL(/create\?locale=fr/)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  expect(await page.locator('#field-sourceLocale').innerText()).toContain('French')
  await page.context().close()
})

it('what was written is found from any page by Ctrl+K, and in a list, without its accents', async () => {
  const page = await openAs(browser, app, { size: SIZE })
  await openForm(page, `${app.url}/admin/collections/themes/create?locale=en`)
  await page.locator('body').click({ position: { x: 640, y: 5 } })
  for (const key of ['Control+k', '/']) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name: 'Find' })
    await page.keyboard.insertText('MOISES')
    await dialog.getByRole('link').first().waitFor()
    expect(await dialog.getByRole('link').allInnerTexts()).toContainEqual(
      expect.stringMatching(/Moisés[^]*Testimonial/),
    )
    if (key === '/') await page.keyboard.press('Enter')
    else await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await page.waitForURL(/collections\/(?!themes)/)
  await page.goto(`${app.url}/admin/collections/testimonials?locale=en&search=moises`)
  await page.locator('tbody tr').first().waitFor()
  expect(await page.locator('tbody').innerText()).toContain('Moisés')
  await page.context().close()
})

it('what the panel says is missing follows a consent that is changed in a drawer', async () => {
  const days = { grantedOn: '2020-01-01T12:00:00.000Z', expiresOn: '2021-01-01T12:00:00.000Z' }
  const facts = { person: { name: 'Ana' }, statement: 'Sí.', identityLevel: 'fullName', ...days }
  const { doc: consent } = await admin.post('consents', { ...facts, channels: ['website'] })
  const { id } = consent as { id: number | string }
  const found = await admin.get('programmes?limit=1&depth=0')
  const [programme] = found.docs as { id: number | string }[]
  const { doc } = await admin.post('testimonials?locale=es&draft=true', {
    ...{ quote: 'Nadie lo sabía.', attribution: { name: 'Ana' }, sourceLocale: 'es' },
    ...{ consent: id, programme: programme?.id },
  })
  const path = `testimonials/${(doc as { id: number | string }).id}`
  const page = await openAs(browser, app, { size: SIZE })
  await openForm(page, `${app.url}/admin/collections/${path}?locale=es`)
  const panel = page.locator('.stories-panel').first()
  await panel.getByText(/ended on/).waitFor()
  await page.getByRole('button', { name: 'Speaker' }).click()
  await page.locator('#field-consent .relationship--single-value__drawer-toggler').click()
  const window = drawer(page)
  await window.getByRole('button', { name: 'Agreement' }).click()
  const expiry = window.locator('#field-expiresOn')
  await expiry.fill('2999-01-01')
  await expiry.press('Tab')
  await window.locator('#action-save').click()
  await page.locator('dialog.drawer').waitFor({ state: 'detached' })
  await expect.poll(() => panel.getByText(/ended on/).count()).toBe(0)
  await page.context().close()
})

it.each([
  ['es', 'Fecha del testimonio', 'Ordenar por Última modificación', 'Quién habla > Sigla'],
  ['fr', 'Date du témoignage', 'Trier par Modifié le', 'Qui parle > Sigle'],
])('labels and controls are named in the language of each user: %s', async (...texts) => {
  const [language, date, sorts, column] = texts
  const page = await openAs(browser, app, { size: SIZE, language })
  const entry = `${app.url}/admin/collections/${await firstOf('testimonials')}`
  await openForm(page, entry)
  await page.getByText(date, { exact: true }).waitFor()
  await page.goto(`${entry}/versions`)
  await page.getByRole('button', { name: sorts }).first().waitFor()
  await page.goto(`${app.url}/admin/collections/testimonials`)
  await page.locator('#toggle-list-columns').click()
  await page.getByRole('button', { name: column, exact: true }).waitFor()
  // A page of our own has what every page has.
  await page.goto(`${app.url}/admin/translations`)
  await page.locator('.stories-find-button').waitFor()
  await page.context().close()
})

/** A picture of one colour. */
function picture(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#c9d6c3' } })
    .png()
    .toBuffer()
}
