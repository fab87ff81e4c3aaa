import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { type Doc, entriesOf, problemsOf } from './entries.js'

let app: TestPayload
let entries: ReturnType<typeof entriesOf>
let programme: Doc
beforeAll(async () => {
  app = await startPayload()
  entries = entriesOf(app)
  programme = await entries.create('programmes', { name: 'Programme', _status: 'published' })
})
afterAll(() => app.stop())

const published = { _status: 'published' }
const spanish = { locale: 'es' }
const draft = { draft: true }

const paragraphs = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})
const block = (fields: Record<string, unknown>) => ({
  type: 'block',
  version: 2,
  format: '',
  fields,
})

async function image() {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } })
    .png()
    .toBuffer()
  return app.payload.create({
    collection: app.settings.slugs.media,
    data: { alt: 'Un arbre' },
    file: { data, mimetype: 'image/png', name: 'arbre.png', size: data.length },
    locale: 'fr',
    overrideAccess: true,
    depth: 0,
  })
}

const consent = (terms: Record<string, unknown> = {}) =>
  entries.create('consents', {
    person: { name: 'A' },
    statement: 'Oui',
    channels: ['website'],
    identityLevel: 'fullName',
    grantedOn: '2020-01-01',
    ...terms,
  })

describe('a locale is published', () => {
  test('only with its own texts; what is missing in the others is no matter', async () => {
    const theme = await entries.create('themes', { programme: programme.id, title: 'Eau' })
    expect(await problemsOf(entries.update('themes', theme, published))).toBe('saved')
    expect(await problemsOf(entries.update('themes', theme, published, spanish))).toEqual([
      'title: Required for publication in Spanish.',
    ])
  })

  test('with every problem told at once', async () => {
    const save = entries.create('testimonials', { quote: 'Oui', highlight: 'Non', ...published })
    expect(await problemsOf(save)).toEqual([
      'attribution.name: Enter the name, or choose another way of showing the person.',
      'consent: There is no consent. Link the person’s consent; without it, publication is not allowed.',
      'highlight: This passage is not in the quote above. Copy it from there without changes.',
      'programme: Required for publication.',
    ])
  })

  test('with the text alternative of its images in that language', async () => {
    const { id, filename } = await image()
    const theme = {
      programme: programme.id,
      image: id,
      body: paragraphs(block({ blockType: 'media', media: id })),
    }
    const made = await entries.create('themes', { title: 'Forêt', ...theme, ...published })
    const save = entries.update(
      'themes',
      made,
      { title: 'Bosque', body: theme.body, ...published },
      spanish,
    )
    const missing = `An image has no text alternative in Spanish. Add it in the media library: “${String(filename)}”.`
    expect(await problemsOf(save)).toEqual([`body: ${missing}`, `image: ${missing}`])
  })

  test('not while it refers to the trash', async () => {
    const theme = await entries.create('themes', { programme: programme.id, title: 'Sol' })
    await entries.update('themes', theme, { deletedAt: new Date().toISOString() })
    const data = { headline: '{value}', measure: { value: 1 }, programme: programme.id }
    const save = entries.create('keyResults', { ...data, themes: [theme.id], ...published })
    expect(await problemsOf(save)).toEqual([
      'themes: This is in the trash. Restore it or choose another: “Sol”.',
    ])
    expect(
      await problemsOf(entries.create('keyResults', { ...data, themes: [theme.id] }, draft)),
    ).toBe('saved')
  })

  test('and unpublished though a draft of it is not whole', async () => {
    const theme = await entries.create('themes', {
      programme: programme.id,
      title: 'Air',
      ...published,
    })
    await entries.update('themes', theme, { title: '' }, draft)
    expect(await problemsOf(entries.update('themes', theme, { _status: 'draft' }))).toBe('saved')
  })
})

describe('a testimonial', () => {
  const testimonial = () => ({ programme: programme.id, quote: 'Oui', attribution: { name: 'A' } })

  test('is published with a consent in force for the website', async () => {
    const data = { ...testimonial(), consent: (await consent()).id, ...published }
    expect(await problemsOf(entries.create('testimonials', data))).toBe('saved')
  })

  test.each([
    [
      'withdrawn',
      { withdrawnOn: '2021-01-01' },
      'The person has withdrawn this consent. Publication is no longer allowed.',
    ],
    [
      'ended',
      { expiresOn: '2021-03-04' },
      'This consent ended on March 4, 2021. Ask the person for a new one and link it here.',
    ],
    [
      'not yet given',
      { grantedOn: '2999-03-04' },
      'This consent is not yet in force: it starts on March 4, 2999.',
    ],
    [
      'for print only',
      { channels: ['print'] },
      'This consent does not cover the website. Ask the person, then add the website to the consent.',
    ],
    [
      'for the first name',
      { identityLevel: 'firstName' },
      'The person agreed to at most “First name only”, but is shown as “Full name”. Choose a level that the person agreed to.',
    ],
  ])('is not when the consent is %s', async (_state, terms, problem) => {
    const { id } = await consent(terms)
    const save = entries.create('testimonials', { ...testimonial(), consent: id, ...published })
    expect(await problemsOf(save)).toEqual([`consent: ${problem}`])
  })

  test('needs the pseudonym that it shows', async () => {
    const { id } = await consent()
    const attribution = { name: 'A', identityLevel: 'pseudonym' }
    const data = { ...testimonial(), attribution, consent: id, ...published }
    expect(await problemsOf(entries.create('testimonials', data))).toEqual([
      'attribution.shortName: Enter the first name or pseudonym to show.',
    ])
  })
})

describe('all locales at once', () => {
  test('are not published; the message says what to do, in the person’s language', async () => {
    const theme = await entries.create('themes', { programme: programme.id, title: 'Deux' })
    await entries.update('themes', theme, { title: 'Dos' }, { ...spanish, ...draft })
    const { headers } = await asUser(app, 'editor')
    const response = await app.request(`/api/themes/${theme.id}?locale=fr&publishAllLocales=true`, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json', 'accept-language': 'es' },
      body: '{}',
    })
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain('Publique un idioma cada vez')
    expect((await entries.read('themes', theme))._status).not.toMatchObject({ fr: 'published' })
  })

  test('mean the one that has a text, where it is the only one', async () => {
    const theme = await entries.create('themes', { programme: programme.id, title: 'Un' })
    await app.payload.update({
      collection: app.settings.slugs.themes,
      id: theme.id,
      data: {},
      locale: 'fr',
      publishAllLocales: true,
      overrideAccess: true,
      depth: 0,
    })
    const { _status } = await entries.read('themes', theme)
    expect(_status).toMatchObject({ fr: 'published' })
    expect(
      Object.values(_status as object).filter((status) => status === 'published'),
    ).toHaveLength(1)
  })
})

describe('a selection of the list', () => {
  test('is not published at once: its drafts would be lost', async () => {
    const theme = await entries.create('themes', { programme: programme.id, title: 'Live' })
    await entries.update('themes', theme, { title: 'Draft' }, draft)
    const { headers } = await asUser(app, 'editor')
    const where = `where[and][0][id][in][0]=${theme.id}`
    const patch = (data: unknown) =>
      app.request(`/api/themes?locale=fr&${where}`, {
        method: 'PATCH',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(data),
      })
    const response = await patch({ _status: 'published' })
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain('one entry at a time')
    expect((await entries.read('themes', theme))._status).not.toMatchObject({ fr: 'published' })
    expect((await patch({ deletedAt: new Date().toISOString() })).status).toBe(200)
  })
})

describe('a translation', () => {
  const stale = async (theme: Doc) => {
    const { translatedFrom } = await entries.read('themes', theme)
    return translatedFrom as Record<string, string | null>
  }

  test('notes what it was made from, and its source nothing', async () => {
    const theme = await entries.create('themes', {
      programme: programme.id,
      title: 'Source',
      ...published,
    })
    await entries.update('themes', theme, { title: 'Fuente', ...published }, spanish)
    const before = await stale(theme)
    expect(before.es).toMatch(/^s:[0-9a-f]{32}:/)
    expect(before.fr ?? null).toBeNull()
    await entries.update('themes', theme, { title: 'Source nouvelle', ...published })
    expect((await stale(theme)).es).toBe(before.es)
    await entries.update('themes', theme, { summary: 'x', ...published }, spanish)
    expect((await stale(theme)).es).not.toBe(before.es)
  })

  test('made while the source has a newer draft notes both', async () => {
    const theme = await entries.create('themes', {
      programme: programme.id,
      title: 'A',
      ...published,
    })
    await entries.update('themes', theme, { title: 'B' }, draft)
    await entries.update('themes', theme, { title: 'C', ...published }, spanish)
    expect((await stale(theme)).es?.split(' ')).toHaveLength(2)
  })

  test('keeps the day of its first publication', async () => {
    const theme = await entries.create('themes', {
      programme: programme.id,
      title: 'Jour',
      ...published,
    })
    const { firstPublishedAt } = theme
    const again = await entries.update('themes', theme, { summary: 'x', ...published })
    expect(again.firstPublishedAt).toBe(firstPublishedAt)
  })
})
