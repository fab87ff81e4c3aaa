import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { publicationTexts } from '../../src/admin/publication/publicationText.js'
import { PublicationPanel } from '../../src/admin/publication/PublicationPanel.client.js'
import type { LocalePublication, Publication } from '../../src/publication/state/publicationOf.js'
import { renderInForm, type Sent, serve } from './admin.js'

const say = publicationTexts('en')
const STORY = '/api/stories/1'
const may = {
  edit: true,
  submit: true,
  approve: true,
  publish: true,
  unpublish: true,
  schedule: true,
  restore: true,
}

function locale(code: string, more: Partial<LocalePublication> = {}): LocalePublication {
  return {
    code,
    name: code,
    dir: 'ltr',
    state: 'draft',
    publishedAt: null,
    schedules: [],
    problems: [],
    may,
    ...more,
  }
}

const MISSING = { path: 'body', label: 'Body', message: 'Required for publication.' }

const STANDING: Publication = {
  sourceLocale: 'fr',
  sharedPending: false,
  locales: [
    locale('fr', { state: 'changed', publishedAt: '2026-01-05T10:00:00.000Z' }),
    locale('es', { problems: [MISSING] }),
    locale('en', { state: 'none', may: { ...may, publish: false } }),
  ],
}

type Given = { reading?: () => object; save?: (sent: Sent) => { status?: number; body: object } }

/** Opens the panel of a story in French. */
async function open({ reading = () => ({ body: STANDING }), save }: Given = {}) {
  const sent = serve((one) => {
    if (one.url.pathname === `${STORY}/publication`) return reading() as { body: object }
    if (one.url.pathname === STORY && one.method === 'PATCH') return save?.(one)
    return one.url.pathname === STORY
      ? { body: { id: '1', title: 'Leur', revision: 7 } }
      : undefined
  })
  renderInForm(<PublicationPanel />)
  await waitFor(() =>
    expect(sent.some(({ url }) => url.pathname.endsWith('publication'))).toBe(true),
  )
  return { user: userEvent.setup(), saves: () => sent.filter(({ method }) => method === 'PATCH') }
}

/** The part of the panel about a language. */
async function about(name: string): Promise<HTMLDetailsElement> {
  const [title] = await screen.findAllByText(name, { selector: 'summary *' })
  const section = title?.closest('details')
  if (!section) throw new Error(`no section about ${name}`)
  return section
}

test('each language says where it stands; the one being edited is open', async () => {
  await open()
  const french = await about('French')
  expect(french.open).toBe(true)
  expect(french.textContent).toContain(say('panel.state.changed'))
  expect(french.textContent).toContain(say('panel.source'))
  const spanish = await about('Spanish')
  expect(spanish.open).toBe(false)
  expect(spanish.textContent).toContain(say('panel.state.draft'))
  expect((await about('English')).textContent).toContain(say('panel.state.none'))
})

test('each problem is listed, and leads to its field in the form of its language', async () => {
  await open()
  const spanish = await about('Spanish')
  expect(spanish.textContent).toContain(say('panel.problems.one'))
  expect(spanish.textContent).toContain(MISSING.message)
  const link = within(spanish).getByText('Body').closest('a')
  expect(link?.getAttribute('href')).toBe('/admin/collections/stories/1?locale=es#field=body')
})

test('a problem in the language being edited leads to the field in the same page', async () => {
  const problems = [MISSING, { ...MISSING, path: 'title', label: 'Title' }]
  const [fr, ...others] = STANDING.locales
  await open({
    reading: () => ({ body: { ...STANDING, locales: [{ ...fr, problems }, ...others] } }),
  })
  const french = await about('French')
  expect(french.textContent).toContain(say('panel.problems.other', { count: 2 }))
  const links = within(french).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#field=body', '#field=title'])
})

test('buttons are those that one may use and that would change something', async () => {
  await open()
  const names = async (language: string) =>
    within(await about(language))
      .queryAllByRole('button', { hidden: true })
      .map((button) => button.textContent)
  expect(await names('French')).toEqual(
    (['publish', 'schedule', 'unpublish'] as const).map((key) => say(`panel.${key}.action`)),
  )
  expect(await names('English')).toEqual([])
})

test('another language is published by itself, and the panel reads anew', async () => {
  let isPublished = false
  const { user, saves } = await open({
    reading: () => {
      const es = locale('es', isPublished ? { state: 'published', publishedAt: NOW } : {})
      return { body: { ...STANDING, locales: [STANDING.locales[0], es] } }
    },
    save: () => {
      isPublished = true
      return { body: {} }
    },
  })
  await about('Spanish')
  await user.click(button('publish', 'Spanish'))
  await screen.findByText(say('panel.publish.done', { language: 'Spanish' }))
  expect(saves().map(({ url, data }) => [url.searchParams.get('locale'), data])).toEqual([
    ['es', { _status: 'published' }],
  ])
  expect((await about('Spanish')).textContent).toContain(say('panel.state.published'))
})

test('a refused publication says so, and that what is to be done stands below', async () => {
  const { user } = await open({ save: () => ({ status: 400, body: { errors: [] } }) })
  await about('Spanish')
  await user.click(button('publish', 'Spanish'))
  const refusal = await screen.findByText(say('panel.publish.refused', { language: 'Spanish' }))
  expect(refusal.getAttribute('data-error')).toBe('true')
})

test('where an entry stands and cannot be read, the panel says so and reads again', async () => {
  let isBroken = true
  const { user } = await open({
    reading: () => (isBroken ? { status: 500, body: {} } : { body: STANDING }),
  })
  const alert = await screen.findByText(say('panel.failed'), { exact: false })
  isBroken = false
  await user.click(within(alert).getByRole('button', { name: say('panel.retry') }))
  await about('French')
  expect(screen.queryByText(say('panel.failed'), { exact: false })).toBeNull()
})

test('a save that others were faster with shows both texts; what is kept is saved over theirs', async () => {
  const { user, saves } = await open({
    save: ({ data }) => ((data as { revision?: number }).revision === 7 ? DONE : stale()),
  })
  await about('French')
  await user.click(button('publish', 'French'))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain(say('conflict.title'))
  expect(dialog.textContent).toContain('Leur')
  expect(dialog.textContent).toContain('Mien')
  await user.click(within(dialog).getByRole('button', { name: say('conflict.save') }))
  expect(within(dialog).getByText(say('conflict.choose')).role).toBe('alert')
  await user.click(
    within(dialog).getByRole('radio', { name: new RegExp(say('conflict.keepMine')) }),
  )
  await user.click(within(dialog).getByRole('button', { name: say('conflict.save') }))
  await waitFor(() => expect(saves().length).toBeGreaterThan(2))
  expect(saves()[1]?.data).toMatchObject({ title: 'Mien', revision: 7, _status: 'draft' })
})

const NOW = '2026-02-01T09:00:00.000Z'
const DONE = { body: { doc: { id: '1' }, message: 'Saved.' } }

const button = (key: 'publish', language: string) =>
  screen.getByRole('button', { name: say(`panel.${key}.actionIn`, { language }), hidden: true })

function stale() {
  const conflicts = [{ path: 'title', base: 'Un', theirs: 'Leur', yours: 'Mien' }]
  const changes = [{ at: NOW, by: 'Eva' }]
  const data = { code: 'STALE_REVISION', conflicts, changes }
  return { status: 409, body: { errors: [{ message: 'Changed meanwhile.', data }] } }
}
