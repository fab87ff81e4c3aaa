import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { CONSENT } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'
import { brief, eventsIn, eventsOf } from './log.js'

let app: TestPayload
let editor: Identity

beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
})
afterAll(() => app.stop())

const picture = (width: number) =>
  sharp({ create: { width, height: 600, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()

test('an upload is logged when it is made, described, replaced and deleted', async () => {
  let id = 0
  const events = await eventsOf(app, async () => {
    const file = { name: 'ana-ruiz.png', bytes: await picture(800), type: 'image/png' }
    id = (await send(app, 'media?locale=fr', { by: editor, file })).body.doc.id
    const patch = (data: unknown, query: string) =>
      rest(app, 'PATCH', `media/${id}?${query}`, { by: editor, data })
    await patch({ alt: 'Un lac' }, 'locale=fr')
    await patch({ alt: 'Un lago', credit: 'X' }, 'locale=es')
    const other = { name: 'other.png', bytes: await picture(900), type: 'image/png' }
    await send(app, `media/${id}?locale=fr`, { by: editor, file: other, method: 'PATCH' })
    await rest(app, 'DELETE', `media/${id}`, { by: editor })
  })
  expect(events.map(brief)).toEqual([
    'create -',
    'edit fr alt',
    'edit es alt',
    'edit - credit',
    'replace - file',
    'delete -',
  ])
  expect(new Set(events.map(({ entry }) => entry)).size).toBe(1)
  expect(JSON.stringify(events)).not.toContain('ruiz')
})

test('consents are logged by the names of their fields, and nothing of the person', async () => {
  let id = 0
  const person = { name: 'Moisés Senén Hernández Sánchez', email: 'moises@example.org' }
  const events = await eventsOf(app, async () => {
    const data = { ...CONSENT, person }
    id = (await rest(app, 'POST', 'consents', { by: editor, data })).body.doc.id
    const patch = (more: unknown) =>
      rest(app, 'PATCH', `consents/${id}`, { by: editor, data: more })
    await patch({ person: { ...person, phone: '+509 1234 5678' }, channels: ['website', 'print'] })
    await patch({ withdrawnOn: new Date().toISOString(), notes: 'Moisés asked us to.' })
    await rest(app, 'DELETE', `consents/${id}`, { by: editor })
  })
  expect(events.map(brief)).toEqual([
    'create -',
    'edit - person.phone,channels',
    'withdraw - notes,withdrawnOn',
    'delete -',
  ])
  expect(events[0]?.entryTitle).toBe(events[0]?.entry)
  expect(JSON.stringify(events)).not.toMatch(/Mois|moises|1234 5678|asked/i)
})

test('nothing that anybody wrote of a testimonial is in the log', async () => {
  const by = editor
  const consent = (await rest(app, 'POST', 'consents', { by, data: CONSENT })).body.doc.id
  const programme = await rest(app, 'POST', 'programmes?locale=fr', { by, data: { name: 'Eau' } })
  const data = {
    programme: programme.body.doc.id,
    quote: 'Ma vie a changé.',
    attribution: { identityLevel: 'pseudonym', name: 'Moisés Hernández', shortName: 'M.' },
    consent,
  }
  const { status, body } = await rest(app, 'POST', 'testimonials?locale=fr&draft=true', {
    by,
    data,
  })
  expect([status, body.errors]).toEqual([201, undefined])
  const patch = {
    quote: 'Ma vie a bien changé.',
    attribution: { ...data.attribution, name: 'M. H.' },
  }
  await rest(app, 'PATCH', `testimonials/${body.doc.id}?locale=fr&draft=true`, { by, data: patch })
  const log = await eventsIn(app)
  expect(log.slice(-2).map(brief)).toEqual(['edit fr quote', 'edit - attribution.name'])
  expect(JSON.stringify(log)).not.toMatch(/Mois|Hern|M\. H|chang\u00e9\./i)
})
