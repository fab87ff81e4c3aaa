import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type App, startApp } from './app.js'
import { launchBrowser } from './browser.js'
import { account, asAdmin, type Api, openAs } from './people.js'

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

type Story = { id: number | string; title: string; standfirst: string }

/** A story of its own for each test: published in French, drafted in Spanish. */
async function newStory(): Promise<number | string> {
  const found = await admin.get('stories?limit=1&depth=0&locale=fr')
  const [seeded] = found.docs as { programme: unknown; body: unknown }[]
  const { programme, body } = seeded ?? {}
  const french = { title: 'La mine', standfirst: 'Chapeau', programme, body, sourceLocale: 'fr' }
  const { doc } = (await admin.post('stories?locale=fr', { ...french, _status: 'published' })) as {
    doc: Story
  }
  const spanish = { title: 'La mina', standfirst: 'Entradilla', body }
  await admin.patch(`stories/${doc.id}?locale=es&draft=true`, spanish)
  return doc.id
}

const read = (id: number | string, locale: string, draft = false) =>
  admin.get(`stories/${id}?locale=${locale}&depth=0&draft=${draft}`) as Promise<Story>

/** What the public reads in Spanish. */
async function spanishTitles(): Promise<string[]> {
  const { stories } = (await app.query(`{ stories(locale: es) { nodes { title } } }`)) as {
    stories: { nodes: { title: string }[] }
  }
  return stories.nodes.map(({ title }) => title)
}

/** What waits for its time in Spanish, as the server has it. */
async function waiting(id: number | string): Promise<object[]> {
  const { locales } = (await admin.get(`stories/${id}/publication`)) as unknown as {
    locales: { code: string; schedules: { action: string; at: string; timeZone: string }[] }[]
  }
  const spanish = locales.find(({ code }) => code === 'es')
  return spanish?.schedules.map(({ action, at, timeZone }) => ({ action, at, timeZone })) ?? []
}

async function openStory(page: Page, id: number | string, locale: string): Promise<void> {
  await page.goto(`${app.url}/admin/collections/stories/${id}?locale=${locale}`)
  await page.locator('.stories-locale').first().waitFor()
  await page.locator('form[data-form-ready=true]').first().waitFor()
}

async function saveDraft(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.click('#action-save-draft')
  await saved
}

it('two windows edit one story in two languages, and both saves live', async () => {
  const id = await newStory()
  const french = await openAs(browser, app, { size: SIZE })
  const spanish = await openAs(browser, app, { size: SIZE })
  await openStory(french, id, 'fr')
  await openStory(spanish, id, 'es')
  await french.fill('#field-title', 'La mine fermée')
  await saveDraft(french)
  await spanish.fill('#field-title', 'La mina cerrada')
  await saveDraft(spanish)
  // And once more from each, as the form stands after its first save.
  await french.fill('#field-standfirst', 'Un chapeau')
  await saveDraft(french)
  await spanish.fill('#field-standfirst', 'Una entradilla')
  await saveDraft(spanish)
  expect(await read(id, 'fr', true)).toMatchObject({
    title: 'La mine fermée',
    standfirst: 'Un chapeau',
  })
  expect(await read(id, 'es', true)).toMatchObject({
    title: 'La mina cerrada',
    standfirst: 'Una entradilla',
  })
  expect(await spanish.locator('dialog').count()).toBe(0)
  await french.context().close()
  await spanish.context().close()
})

it('the window with the older text is told, shows both, and saves over or takes theirs', async () => {
  const id = await newStory()
  const [first, second] = [
    await openAs(browser, app, { size: SIZE }),
    await openAs(browser, app, { size: SIZE }),
  ]
  await openStory(first, id, 'es')
  await openStory(second, id, 'es')
  await first.fill('#field-title', 'La mina vieja')
  await first.fill('#field-standfirst', 'Lo suyo')
  await saveDraft(first)
  await second.fill('#field-title', 'La mina nueva')
  await second.fill('#field-standfirst', 'Lo mío')
  await saveDraft(second)
  const dialog = second.getByRole('dialog')
  await dialog.waitFor()
  const title = dialog.getByRole('group', { name: 'Title' })
  const standfirst = dialog.getByRole('group', { name: 'Standfirst' })
  expect(await title.innerText()).toMatch(/La mina vieja[^]*La mina nueva/)
  // Closed, it has lost nothing.
  await second.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await second.inputValue('#field-title')).toBe('La mina nueva')
  await saveDraft(second)
  await dialog.waitFor()
  await title.getByText('Keep mine').click()
  await standfirst.getByText('Take theirs').click()
  await dialog.getByRole('button', { name: 'Save with these choices' }).click()
  await dialog.waitFor({ state: 'detached' })
  const expected = { title: 'La mina nueva', standfirst: 'Lo suyo' }
  expect(await read(id, 'es', true)).toMatchObject(expected)
  expect(await second.inputValue('#field-standfirst')).toBe('Lo suyo')
  // The form has the new revision now.
  await second.fill('#field-title', 'La mina de hoy')
  await saveDraft(second)
  expect(await read(id, 'es', true)).toMatchObject({ title: 'La mina de hoy' })
  await first.context().close()
  await second.context().close()
})

it('a translator saves drafts and sees no button that publishes', async () => {
  const id = await newStory()
  const translator = await account(admin, { role: 'translator', locales: ['es'] })
  const page = await openAs(browser, app, { size: SIZE, by: translator })
  await openStory(page, id, 'es')
  await page.locator('#action-save-draft').waitFor()
  await page
    .locator('.stories-locale')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
  const buttons = page.getByRole('button', { name: /publish|schedule|delete/i })
  expect(await buttons.allInnerTexts()).toEqual([])
  await page
    .locator('.doc-controls__dots')
    .click({ timeout: 2000 })
    .catch(() => undefined)
  expect(await page.getByText(/publish|copy to locale/i).allInnerTexts()).not.toContain('Unpublish')
  await page.fill('#field-title', 'La mina traducida')
  await saveDraft(page)
  expect(await read(id, 'es', true)).toMatchObject({ title: 'La mina traducida' })
  await page.goto(`${app.url}/admin/collections/stories?locale=es`)
  await page.locator('tbody input[type=checkbox]').first().check()
  await page
    .getByText(/selected/)
    .first()
    .waitFor()
  expect(await page.getByRole('button', { name: /publish|delete/i }).count()).toBe(0)
  await page.context().close()
})

it('an editor reads who did what to a story, and what a version changed, without internal fields', async () => {
  const id = await newStory()
  const editor = await account(admin, { role: 'editor', locales: ['es'] })
  const page = await openAs(browser, app, { size: SIZE, by: editor })
  await openStory(page, id, 'es')
  await page.fill('#field-title', 'La mina abierta')
  await saveDraft(page)
  await page.getByRole('link', { name: 'History' }).click()
  const events = page.getByRole('list', { name: 'History of the entry' }).getByRole('listitem')
  await events.first().waitFor()
  expect(await events.first().innerText()).toMatch(/^Edited · Spanish[^]*Show the version[^]*Title/)
  expect(await events.last().innerText()).toMatch(/^Created/)
  expect(await page.getByText('@example.org').count()).toBe(0)
  await events.first().getByRole('link', { name: 'Show the version' }).click()
  const compared = page.locator('.render-field-diffs').first()
  await compared.getByText('La mina abierta').first().waitFor()
  expect(await compared.innerText()).not.toMatch(/Revision|First Published At|Translated From/i)
  await page.context().close()
})

it('an editor schedules Spanish on the clocks of Bogotá, others see it, and it is cancelled', async () => {
  const id = await newStory()
  const editor = await account(admin, { role: 'editor', locales: ['es'] })
  const page = await openAs(browser, app, { size: SIZE, by: editor })
  await openStory(page, id, 'es')
  await page.getByRole('button', { name: 'Schedule in Spanish…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Schedule in Spanish' })
  await dialog.getByLabel('Date').fill('2037-03-05')
  await dialog.getByLabel('Time', { exact: true }).fill('07:30')
  await dialog.getByLabel('Time zone').fill('Bogotá')
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await dialog.getByRole('alert').getByText('choose one of the list').waitFor()
  await dialog.getByLabel('Time zone').fill('america/bogota')
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await page.getByRole('status').getByText('Scheduled for Mar 5, 2037, 7:30 AM GMT−5.').waitFor()
  expect(await waiting(id)).toEqual([
    { action: 'publish', at: '2037-03-05T12:30:00.000Z', timeZone: 'America/Bogota' },
  ])
  const spanish = page.locator('.stories-locale', { hasText: 'Spanish' })
  await expect
    .poll(() => spanish.innerText(), { timeout: 10_000 })
    .toMatch(/Scheduled[^]*Will be published on Mar 5, 2037/)

  const translator = await account(admin, { role: 'translator', locales: ['es'] })
  const other = await openAs(browser, app, { size: SIZE, by: translator })
  await openStory(other, id, 'es')
  const seen = other.locator('.stories-locale', { hasText: 'Spanish' })
  const text = expect.poll(() => seen.innerText(), { timeout: 10_000 })
  await text.toContain('Will be published on Mar 5, 2037')
  expect(await seen.getByRole('button').count()).toBe(0)
  await other.context().close()

  await spanish.getByRole('button', { name: 'Cancel this schedule' }).press('Enter')
  await page.getByRole('status').getByText('The schedule was cancelled.').waitFor()
  // The button is gone; the keyboard is still at its language.
  await spanish.locator('summary:focus', { hasText: 'Draft' }).waitFor()
  expect(await waiting(id)).toEqual([])
  await page.context().close()
})

it('a reviewer is led to what is missing, publishes Spanish, and the API shows it', async () => {
  const id = await newStory()
  await admin.patch(`stories/${id}?locale=es&draft=true`, { title: '', notes: '' })
  const reviewer = await account(admin, { role: 'reviewer', locales: ['es'] })
  const page = await openAs(browser, app, { size: SIZE, by: reviewer })
  // From another language the link changes the language, too.
  await openStory(page, id, 'fr')
  await page.locator('.stories-locale', { hasText: 'Spanish' }).locator('summary').click()
  await page.getByRole('link', { name: /Title/ }).click()
  await page.waitForURL(/locale=es/)
  const title = page.locator('#field-title:focus')
  await title.waitFor()
  const outcome = page.getByRole('status').getByText('Published in Spanish.')
  const isPublished = async () => {
    // An answer that came late is one.
    if (await outcome.isVisible()) return true
    await page.locator('#field-title').fill('La mina revisada')
    const button = page.getByRole('button', { name: 'Publish in Spanish' }).last()
    await button.click({ timeout: 2_000 })
    await outcome.waitFor({ timeout: 4_000 })
    return true
  }
  // Payload may draw the form anew when the other language has come, with what is stored.
  await expect.poll(() => isPublished().catch(() => false), { timeout: 40_000 }).toBe(true)
  expect(await spanishTitles()).toContain('La mina revisada')
  // French is not theirs.
  const french = page.locator('.stories-locale', { hasText: 'French' })
  await french.locator('summary').click()
  expect(await french.getByRole('button').count()).toBe(0)
  await page.context().close()
})

it('a selection of the list is published in one language, each entry judged for itself', async () => {
  const [whole, blank] = [await newStory(), await newStory()]
  await admin.patch(`stories/${whole}?locale=es&draft=true`, { title: 'La mina de todos' })
  await admin.patch(`stories/${blank}?locale=es&draft=true`, { title: '' })
  const editor = await account(admin, { role: 'editor', locales: ['es'] })
  const page = await openAs(browser, app, { size: SIZE, by: editor })
  const act = async (name: string, action: string) => {
    await page.goto(`${app.url}/admin/collections/stories?locale=es&sort=-createdAt`)
    // A label that is an object is no name.
    expect(await page.getByRole('button', { name: /\[object|\{\{/ }).count()).toBe(0)
    for (const row of [0, 1]) await page.locator('tbody input[type=checkbox]').nth(row).check()
    await page.getByRole('button', { name, exact: true }).click()
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByRole('button', { name: action, exact: true }).click()
    await dialog.getByText('2 of 2 done').waitFor()
    const lines = await dialog.getByRole('listitem').allInnerTexts()
    await dialog.getByRole('button', { name: 'Close' }).click()
    return lines
  }
  // What was refused stands first, with its reason.
  expect(await act('Publish the selection in Spanish', 'Publish')).toEqual([
    expect.stringMatching(/Title/),
    'La mina de todos Published.',
  ])
  expect(await spanishTitles()).toContain('La mina de todos')
  // Neither has French lost anything, nor the draft that was refused.
  expect(await read(whole, 'fr')).toMatchObject({ title: 'La mine' })
  expect(await read(blank, 'es', true)).toMatchObject({ standfirst: 'Entradilla' })
  expect(await act('Unpublish the selection in Spanish', 'Unpublish')).toContain(
    'La mina de todos Unpublished.',
  )
  expect(await spanishTitles()).not.toContain('La mina de todos')
  await page.context().close()
})
