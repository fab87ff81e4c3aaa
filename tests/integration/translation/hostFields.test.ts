import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'

const text = (name: string, more = {}) =>
  ({ name, type: 'text', localized: true, ...more }) as const

const FIELDS: Field[] = [
  text('subtitle'),
  text('reference', { custom: { translatable: false } }),
  { name: 'shared', type: 'text' },
  {
    name: 'seo',
    type: 'group',
    fields: [text('heading'), { name: 'lead', type: 'textarea', localized: true }],
  },
  { name: 'steps', type: 'array', fields: [text('step'), { name: 'minutes', type: 'number' }] },
  {
    name: 'quotes',
    type: 'array',
    localized: true,
    fields: [{ name: 'words', type: 'text' }],
  },
  {
    name: 'parts',
    type: 'blocks',
    blocks: [{ slug: 'fact', fields: [text('claim'), { name: 'year', type: 'number' }] }],
  },
  {
    name: 'aside',
    type: 'richText',
    localized: true,
    editor: lexicalEditor({
      features: ({ defaultFeatures }) => [
        ...defaultFeatures,
        BlocksFeature({
          blocks: [{ slug: 'tip', fields: [{ name: 'advice', type: 'text' }] }],
        }),
      ],
    }),
  },
]

let app: TestPayload
let editor: Identity
let translator: Identity
beforeAll(async () => {
  app = await startPayload({ plugin: { collections: { stories: { fields: FIELDS } } } })
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
})
afterAll(() => app.stop())

function aside() {
  const { root } = richText('Note.') as { root: { children: object[] } }
  const fields = { id: 'a1', blockType: 'tip', blockName: '', advice: 'Prenez le bus.' }
  const tip = { type: 'block', version: 2, format: '', fields }
  return { root: { ...root, children: [...root.children, tip] } }
}

async function expectAllInSpanish(id: Id): Promise<void> {
  const shown = await segments(id)
  expect(shown.map(({ target }) => target)).toEqual(shown.map(({ source }) => spanish(source)))
}

const WORDS = [
  'Titre',
  'Corps.',
  'Sous-titre',
  'En-tête',
  'Chapeau',
  'Ouvrir',
  'Fermer',
  'Voilà',
  'Il pleut',
  'Note.',
  'Prenez le bus.',
]

async function story(): Promise<Id> {
  const programme = (await create(app, 'programmes', { name: 'P', _status: 'published' })).id
  const data = {
    ...{ programme, title: 'Titre', body: richText('Corps.'), sourceLocale: 'fr' },
    ...{ subtitle: 'Sous-titre', reference: 'REF-1', shared: 'partagé' },
    seo: { heading: 'En-tête', lead: 'Chapeau' },
    steps: [
      { step: 'Ouvrir', minutes: 5 },
      { step: 'Fermer', minutes: 7 },
    ],
    quotes: [{ words: 'Voilà' }],
    parts: [{ blockType: 'fact', claim: 'Il pleut', year: 2023 }],
    aside: aside(),
  }
  const answer = await rest(app, 'POST', 'stories?locale=fr&draft=true', { by: editor, data })
  expect(answer.status).toBe(201)
  return answer.body.doc.id
}

type Shown = { id: string; source: string; target: string | null }

async function segments(id: Id): Promise<Shown[]> {
  return (await rest(app, 'GET', `stories/${id}/translation/es`, { by: translator })).body.segments
}

/** A story in one language, but for when it was saved. */
async function doc(id: Id, locale: string): Promise<Record<string, unknown>> {
  const path = `stories/${id}?locale=${locale}&fallback-locale=null&draft=true&depth=0`
  const { body } = await rest(app, 'GET', path, { by: editor })
  return { ...body, updatedAt: null, revision: null }
}

/** The Spanish of a text, for a test. */
const spanish = (source: string) => `¡${source}!`

test('texts that a host app adds are segments, wherever they stand, and no others are', async () => {
  const id = await story()
  const shown = (await segments(id)).map(({ source }) => source)
  expect([...shown].sort()).toEqual([...WORDS].sort())
})

test('each of them is written in its place, and what languages share stays as it is', async () => {
  const id = await story()
  const french = await doc(id, 'fr')
  const wanted = (await segments(id)).map((one) => ({ id: one.id, target: spanish(one.source) }))
  const path = `stories/${id}/translation/es`
  const saved = await rest(app, 'PATCH', path, { by: translator, data: { segments: wanted } })
  expect([saved.status, saved.messages]).toEqual([200, []])
  expect(await doc(id, 'fr')).toEqual(french)
  const written = await doc(id, 'es')
  expect(written).toMatchObject({
    ...{ subtitle: '¡Sous-titre!', shared: 'partagé' },
    seo: { heading: '¡En-tête!', lead: '¡Chapeau!' },
    steps: [
      { step: '¡Ouvrir!', minutes: 5 },
      { step: '¡Fermer!', minutes: 7 },
    ],
    quotes: [{ words: '¡Voilà!' }],
    parts: [{ blockType: 'fact', claim: '¡Il pleut!', year: 2023 }],
  })
  expect(written.reference ?? null).toBeNull()
  expect(JSON.stringify(written.aside)).toContain('¡Prenez le bus.!')
  await expectAllInSpanish(id)
})

test.each(['2.1', '1.2'])('XLIFF %s carries them out and in', async (version) => {
  const id = await story()
  const path = `stories/${id}/translation/es/xliff`
  const file = await rest(app, 'GET', `${path}?version=${version}`, { by: translator })
  expect(file.status).toBe(200)
  const ours = String(file.body)
  for (const word of WORDS) expect(ours).toContain(word)
  const bytes = filled(ours, version)
  const sent = await send(app, path, { by: translator, file: { name: 'es.xlf', bytes } })
  expect(sent.status).toBe(200)
  await expectAllInSpanish(id)
})

/** A file as a translator sends it back: a target beside every source. */
function filled(file: string, version: string): string {
  const target = (words: string) => `<target>${spanish(words)}</target>`
  const isOld = version === '1.2'
  const source = isOld ? /(<source[^>]*>)([^<]*)(<\/source>)/g : /(<source>)([^<]*)(<\/source>)/g
  return file
    .replace(/<target[^>]*>[^<]*<\/target>|<target[^>]*\/>/g, '')
    .replace(source, (all, _open, words: string) => all + target(words))
}
