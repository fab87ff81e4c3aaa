import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { TranslateEntry } from '../../src/admin/translation/TranslateEntry.client.js'
import { workspaceTexts } from '../../src/admin/translation/workspaceText.js'
import type { SegmentView, TranslationSave } from '../../src/translation/api/types.js'
import { segment, summary, view } from '../unit/admin/translation/segments.js'
import { renderAdmin, type Sent, serve } from './admin.js'

const FILES = { formats: [{ code: 'xliff-2.1', label: 'XLIFF 2.1' }], accept: '.xlf' }

const say = workspaceTexts('en')
const URL = '/api/stories/1/translation/es'

const SEGMENTS = [
  segment('title', { label: 'Title', source: 'Un', target: 'Uno', state: 'inReview' }),
  segment('body', { label: 'Body', source: 'Deux <1>villes</1>', codes: { 1: bold() } }),
  segment('note', { label: 'Note', source: 'Trois' }),
]

function bold(): SegmentView['codes'][string] {
  return { type: 'fmt', name: 'bold', label: 'bold', shown: null, optional: true }
}

type Given = { save?: (sent: Sent) => { status?: number; body: unknown } }

/** Opens the view of three segments, of which the first is translated. */
async function open({ save = saved }: Given = {}) {
  const sent = serve((one) => {
    if (one.url.pathname === `${URL}/check`) return { body: { segments: [] } }
    if (one.url.pathname !== URL) return undefined
    return one.method === 'PATCH' ? save(one) : { body: view(SEGMENTS) }
  })
  renderAdmin(<TranslateEntry collection="stories" id="1" locale="es" files={FILES} />)
  await screen.findByRole('textbox', { name: 'Body' })
  return { user: userEvent.setup(), saves: () => sent.filter(({ method }) => method === 'PATCH') }
}

/** As the server answers a save. */
function saved({ data }: Sent) {
  const segments = (data as TranslationSave).segments.map(({ id, target = null }) => {
    const before = SEGMENTS.find((one) => one.id === id)
    return { ...before, target, state: 'draft' }
  })
  return { body: { segments, summary } }
}

const field = (name: string) => screen.getByRole('textbox', { name })

test('the view opens at the first segment that needs work, its source beside its field', async () => {
  await open()
  expect(field('Body')).toHaveProperty('value', '')
  const opened = field('Body').closest<HTMLElement>('[role=listitem]')
  expect(opened?.getAttribute('aria-current')).toBe('true')
  expect(within(opened!).getByText('villes')).toBeTruthy()
  expect(screen.getAllByRole('button', { name: /: open$/ })).toHaveLength(2)
  expect(field('Body').getAttribute('lang')).toBe('es')
})

test('Alt with an arrow opens the segment above or below, with the cursor in its field', async () => {
  const { user } = await open()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(document.activeElement).toBe(field('Note'))
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(document.activeElement).toBe(field('Body'))
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(document.activeElement).toBe(field('Title'))
})

test('Ctrl+Enter saves what was written and goes on to the next that needs work', async () => {
  const { user, saves } = await open()
  await user.type(field('Body'), 'Dos ciudades')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(document.activeElement).toBe(field('Note'))
  await screen.findByText(say('room.saved'))
  expect(saves().map(({ data }) => data)).toEqual([
    { segments: [{ id: 'body', target: 'Dos ciudades', base: null }] },
  ])
})

test('a save that somebody else was faster with shows both texts, to choose from', async () => {
  const theirs = { segments: [{ id: 'body', target: 'Dos pueblos' }] }
  const errors = [{ message: 'Changed meanwhile.', data: { code: 'STALE_REVISION', ...theirs } }]
  let isRefused = true
  const { user, saves } = await open({
    save: (sent) => (isRefused ? { status: 409, body: { errors } } : saved(sent)),
  })
  await user.type(field('Body'), 'Dos ciudades')
  await user.keyboard('{Control>}s{/Control}')
  const clash = (await screen.findByText(say('room.conflict.text'))).closest('[role="alert"]')
  expect(clash?.textContent).toContain('Dos pueblos')
  expect(clash?.textContent).toContain('Dos ciudades')
  expect(field('Body')).toHaveProperty('value', 'Dos ciudades')
  isRefused = false
  await user.click(screen.getByRole('button', { name: say('room.conflict.keepMine') }))
  await waitFor(() => expect(screen.queryByText(say('room.conflict.text'))).toBeNull())
  expect(saves().at(-1)?.data).toMatchObject({
    segments: [{ id: 'body', target: 'Dos ciudades', base: 'Dos pueblos' }],
  })
})

test('a text that could not be saved stays, and says why', async () => {
  const errors = [{ message: 'The disk is full.' }]
  const { user } = await open({ save: () => ({ status: 500, body: { errors } }) })
  await user.type(field('Body'), 'Dos')
  await user.keyboard('{Control>}s{/Control}')
  const why = say('room.notSaved', { why: 'The disk is full.' })
  expect((await screen.findByRole('alert')).textContent).toBe(why)
  expect(field('Body')).toHaveProperty('value', 'Dos')
})

test('Ctrl+Enter does what a window is for', async () => {
  const { user, saves } = await open()
  await user.type(field('Body'), 'Dos ciudades')
  await user.click(screen.getByRole('button', { name: say('room.submitAll.action') }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('heading'))
  const before = saves().length
  within(dialog)
    .getByRole('button', { name: say('room.cancel') })
    .focus()
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const sent = saves().slice(before)
  expect(sent.map(({ data }) => data)).toMatchObject([{ segments: [{ judgement: 'inReview' }] }])
})

test('texts without an original are listed, and go or stay as one says', async () => {
  const extras = ['Uno', 'Dos'].map((text) => ({
    ...{ id: `body._extra${text}`, text, label: 'Body', isKept: false },
  }))
  const sent = serve(({ url, method, data }) => {
    if (url.pathname === URL) return { body: { ...view(SEGMENTS), extras: 2, extraTexts: extras } }
    if (method !== 'POST' || url.pathname !== `${URL}/extras`) return undefined
    const [wanted] = (data as { extras: { id: string; keep?: boolean }[] }).extras
    const left = extras.filter(({ id }) => id !== wanted?.id || wanted.keep)
    return { body: { extras: left.map((one) => ({ ...one, isKept: true })), summary } }
  })
  renderAdmin(<TranslateEntry collection="stories" id="1" locale="es" files={FILES} />)
  const user = userEvent.setup()
  expect(await screen.findByText(say.count('room.extras', 2))).toBeTruthy()
  const name = (action: string, text: string) => say('room.extras.of', { action, text })
  const button = (action: string, text: string) =>
    screen.getByRole('button', { name: name(action, text) })
  await user.click(button(say('room.extras.remove'), 'Uno'))
  await waitFor(() => expect(screen.queryByText(say.count('room.extras', 2))).toBeNull())
  expect(sent.filter(({ method }) => method === 'POST').map(({ data }) => data)).toEqual([
    { extras: [{ id: 'body._extraUno', text: 'Uno' }] },
  ])
  expect(screen.queryByRole('button', { name: name(say('room.extras.keep'), 'Dos') })).toBeNull()
})

test('an entry that cannot be read says so, and is read again on request', async () => {
  let isBroken = true
  serve(({ url }) => {
    if (url.pathname !== URL) return undefined
    return isBroken ? { status: 500, body: {} } : { body: view(SEGMENTS) }
  })
  renderAdmin(<TranslateEntry collection="stories" id="1" locale="es" files={FILES} />)
  const why = say('room.loadFailed', { why: say('room.failed') })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(why)
  isBroken = false
  await userEvent.setup().click(within(alert).getByRole('button'))
  expect(await screen.findByRole('textbox', { name: 'Body' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
