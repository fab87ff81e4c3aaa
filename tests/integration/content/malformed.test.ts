import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { type Doc, entriesOf, problemsOf } from './entries.js'

let app: TestPayload
let entries: ReturnType<typeof entriesOf>
let headers: Record<string, string>
let theme: Doc
beforeAll(async () => {
  app = await startPayload()
  entries = entriesOf(app)
  const editor = await asUser(app, 'editor')
  headers = { ...editor.headers, 'content-type': 'application/json' }
  theme = await entries.create('themes', { title: 'Thème' })
})
afterAll(() => app.stop())

const draft = { draft: true }
const paragraph = (...children: unknown[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})

test('a draft is refused with every malformed value at once', async () => {
  const save = entries.create(
    'keyResults',
    {
      kind: 'figure',
      headline: '{valeur',
      measure: { value: Number.POSITIVE_INFINITY, unit: 'XXX', decimals: 1.5 },
      period: { start: '2024-01-02', end: '2024-01-01' },
      evidence: [{ page: 0 }],
    },
    draft,
  )
  expect(await problemsOf(save)).toEqual([
    'evidence.0.page: 0 is less than the min allowed Value of 1.',
    'headline: Character 1, “{valeur”: the brace opened here is never closed. Add the missing “}”.',
    'measure.decimals: Enter a whole number.',
    'measure.unit: This field has an invalid selection.',
    'measure.value: Enter a number.',
    'period.end: The period ends before it begins.',
  ])
})

test.each([
  ['programmes', { name: 'P', website: 'example.org' }, 'website'],
  ['programmes', { name: 'P', countries: ['XX'] }, 'countries'],
  [
    'programmes',
    { name: 'P', urlPatterns: { themes: 'https://x.org/{lang}' } },
    'urlPatterns.themes',
  ],
  ['testimonials', { quote: '« Oui »' }, 'quote'],
  ['testimonials', { quote: 'Oui', highlight: 'oui' }, 'highlight'],
  [
    'documents',
    { title: 'D', identifiers: [{ scheme: 'doi', value: 'x' }] },
    'identifiers.0.value',
  ],
  ['documents', { title: 'D', publishedOn: '2024-02-31' }, 'publishedOn'],
  ['stories', { title: 'S', uid: 'mine' }, 'uid'],
  ['stories', { title: 'S', body: paragraph({ type: 'mention', children: [] }) }, 'body'],
  [
    'stories',
    {
      title: 'S',
      body: paragraph({
        type: 'link',
        fields: { linkType: 'custom', url: 'javascript:alert(1)' },
        children: [{ type: 'text', text: 'x' }],
      }),
    },
    'body',
  ],
  [
    'stories',
    { title: 'S', body: paragraph({ type: 'block', fields: { blockType: 'toString', id: 'a' } }) },
    'body',
  ],
  [
    'stories',
    {
      title: 'S',
      body: paragraph({
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'nowhere', value: 1 } },
        children: [],
      }),
    },
    'body',
  ],
] as const)('a draft of %s with %j is refused', async (key, data, path) => {
  const problems = await problemsOf(entries.create(key, data, draft))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`${path}: `)
})

test('a draft may miss anything, and keeps what is whole', async () => {
  for (const key of ['themes', 'keyResults', 'testimonials', 'stories', 'documents'] as const) {
    expect(await problemsOf(entries.create(key, {}, draft))).toBe('saved')
  }
})

test('a reference to nothing is refused, whatever the database calls an id', async () => {
  for (const id of ['0123456789abcdef01234567', 999_999]) {
    const problems = await problemsOf(
      entries.create('stories', { title: 'S', themes: [id] }, draft),
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('themes: This links to something that no longer exists.')
  }
})

test.each([
  ['an object for a text', { title: { fr: 'x' } }],
  ['a list for a text', { summary: ['x'] }],
  ['a text for a list', { keyResults: 'x' }],
  ['a text for a group', { sections: 'x' }],
  ['words for a number', { number: 'two' }],
  ['a text for rich text', { body: 'x' }],
  ['a rich text without children', { body: { root: { type: 'root' } } }],
])('%s is answered with 400, and nothing is stored', async (_what, data) => {
  const response = await app.request(`/api/themes/${theme.id}?locale=es&draft=true`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify(data),
  })
  expect(response.status).toBe(400)
  const { errors } = (await response.json()) as { errors: { name: string }[] }
  expect(errors[0]?.name).toBe('ValidationError')
  expect(((await entries.read('themes', theme)).title as object) ?? {}).toEqual({ fr: 'Thème' })
})

test.each([
  ['GET', '?locale=xx'],
  ['GET', '?locale[]=fr'],
  ['PATCH', '?locale=xx'],
  ['PATCH', '?locale=all'],
])('%s in a locale that is none is refused (%s)', async (method, query) => {
  const body = method === 'PATCH' ? { body: '{"title":"x"}' } : {}
  const response = await app.request(`/api/themes/${theme.id}${query}`, {
    method,
    headers,
    ...body,
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ data: { code: 'BAD_USER_INPUT' } }] })
})

test('problems are told in the language of the person', async () => {
  const response = await app.request('/api/programmes?locale=fr', {
    method: 'POST',
    headers: { ...headers, 'accept-language': 'fr' },
    body: JSON.stringify({ name: 'P', website: 'example.org' }),
  })
  expect(JSON.stringify(await response.json())).toContain('Saisissez une adresse web complète')
})

test('an identifier given at creation stays, whatever is sent later', async () => {
  const uid = randomUUID()
  const made = await entries.create('stories', { title: 'S', uid }, draft)
  expect(made.uid).toBe(uid)
  const again = await entries.update('stories', made, { uid: randomUUID() }, draft)
  expect(again.uid).toBe(uid)
})

test('lists of the admin name key results and testimonials', async () => {
  const result = await entries.create('keyResults', {
    headline: '{value, plural, one {# politique} other {# politiques}}',
    statement: 'ont été systématisées.',
    measure: { value: 22 },
  })
  expect(result.adminTitle).toBe('22 politiques ont été systématisées.')
  const inSpanish = await entries.update(
    'keyResults',
    result,
    { headline: '{value} políticas', measure: { value: 23 } },
    { locale: 'es', draft: true },
  )
  expect(inSpanish.adminTitle).toBe('23 politiques ont été systématisées.')
  const nameless = await entries.create('testimonials', { quote: 'Oui, bien sûr.' })
  expect(nameless.adminTitle).toBe('Oui, bien sûr.')
})
