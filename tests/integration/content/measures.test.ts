import { afterAll, beforeAll, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let programme: number | string

beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  const { body } = await save('POST', 'programmes', 'fr', { name: 'Programme' })
  programme = body.doc.id
})
afterAll(() => app.stop())

function save(method: string, path: string, locale: string, data: Record<string, unknown>) {
  return rest(app, method, `${path}?locale=${locale}&depth=0`, {
    by: editor,
    data: { ...data, _status: 'published' },
  })
}

type Texts = { headline: string; note?: string; category?: string; measure?: object }
type Shared = Record<string, unknown>

/** An editor's way: the entry in French, then its texts in the other languages. */
async function enter(shared: Shared, texts: Record<'fr' | 'es' | 'en', Texts>) {
  const rows = (category: string | undefined, id?: string) =>
    category === undefined
      ? {}
      : {
          disaggregations: [{ id, dimension: 'sex', category, measure: { value: 54, unit: 'P1' } }],
        }
  const { fr, es, en } = texts
  const { status, body, messages } = await save('POST', 'key-results', 'fr', {
    programme,
    kind: 'figure',
    ...shared,
    headline: fr.headline,
    note: fr.note,
    measure: { ...(shared.measure as object), ...fr.measure },
    ...rows(fr.category),
  })
  expect(messages).toEqual([])
  expect(status).toBe(201)
  const row: string | undefined = body.doc.disaggregations?.[0]?.id
  for (const [locale, { headline, note, category, measure }] of Object.entries({ es, en })) {
    const figure = measure ? { measure } : {}
    const data = { headline, note, ...figure, ...rows(category, row) }
    const answer = await save('PATCH', `key-results/${body.doc.id}`, locale, data)
    expect(answer.messages).toEqual([])
  }
  return body.doc.uid as string
}

const FIELDS = `id headline note measure { value text } baseline { text } target { text } ends { start { value } end { value } text }
  progress { status change text } disaggregations { dimension category measure { text } }`

/** What each language says of one key result, its spaces spelled out. */
async function read(uid: string) {
  const lists = ['fr', 'es', 'en'].map(
    (locale) => `${locale}: keyResults(locale: ${locale}) { nodes { ${FIELDS} } }`,
  )
  const { data, errors } = await app.graphql(`{ ${lists.join(' ')} }`)
  expect(errors).toBeUndefined()
  const one = (locale: string) => data[locale].nodes.find((node: { id: string }) => node.id === uid)
  return { fr: one('fr'), es: one('es'), en: one('en') }
}

it('a signed change of eight points, from 49 % to 57 %, is written as each language writes it', async () => {
  const uid = await enter(
    {
      measure: { value: 8, unit: 'P1', signed: true },
      baseline: { value: 49, unit: 'P1' },
      target: { value: 57, unit: 'P1' },
    },
    {
      fr: { headline: '{value} d’acteurs nationaux' },
      es: { headline: '{value} de actores nacionales' },
      en: { headline: '{value} of national stakeholders' },
    },
  )
  const { fr, es, en } = await read(uid)
  expect(fr.headline).toBe('+8\u00a0% d’acteurs nationaux')
  expect(es.headline).toBe('+8\u00a0% de actores nacionales')
  expect(en.headline).toBe('+8% of national stakeholders')
  expect([fr.baseline.text, es.baseline.text, en.baseline.text]).toEqual([
    '49\u00a0%',
    '49\u00a0%',
    '49%',
  ])
  expect(fr.target.text).toBe('57\u00a0%')
})

it('a figure that moved from 49 % to 57 % tells its change', async () => {
  const uid = await enter(
    {
      measure: { value: 57, unit: 'P1' },
      baseline: { value: 49, unit: 'P1' },
      target: { value: 57, unit: 'P1' },
    },
    {
      fr: { headline: '{value} des acteurs' },
      es: { headline: '{value} de los actores' },
      en: { headline: '{value} of stakeholders' },
    },
  )
  const { fr } = await read(uid)
  expect(fr.progress).toMatchObject({ status: 'MET', change: 8 })
})

it('3,006 has the thousands separator of each language, and a share of 54 % beside it', async () => {
  const uid = await enter(
    { measure: { value: 3006, unit: '1' }, target: { value: 3000, unit: '1' } },
    {
      fr: {
        headline: '{value, plural, one {# personne} other {# personnes}}',
        note: '(54 % de femmes)',
        category: 'femmes',
      },
      es: {
        headline: '{value, plural, one {# persona} other {# personas}}',
        note: '(54 % de mujeres)',
        category: 'mujeres',
      },
      en: {
        headline: '{value, plural, one {# person} other {# people}}',
        note: '(54% women)',
        category: 'women',
      },
    },
  )
  const { fr, es, en } = await read(uid)
  expect(fr.headline).toBe('3\u202f006 personnes')
  expect(es.headline).toBe('3006 personas')
  expect(en.headline).toBe('3,006 people')
  expect([fr.note, es.note, en.note]).toEqual([
    '(54 % de femmes)',
    '(54 % de mujeres)',
    '(54% women)',
  ])
  expect(fr.disaggregations).toEqual([
    { dimension: 'sex', category: 'femmes', measure: { text: '54\u00a0%' } },
  ])
  expect(es.disaggregations[0]).toMatchObject({
    category: 'mujeres',
    measure: { text: '54\u00a0%' },
  })
  expect(en.disaggregations[0]).toMatchObject({ category: 'women', measure: { text: '54%' } })
  expect(fr.progress.status).toBe('EXCEEDED')
})

it('one value is written with a sign in French and in words in English, and shows both ends', async () => {
  const uid = await enter(
    {
      measure: { value: 24, unit: 'P1', signed: true },
      baseline: { value: 49, unit: 'P1' },
    },
    {
      fr: { headline: '{value} d’étudiantes' },
      es: { headline: 'Del {baseline} al {level} de estudiantes' },
      en: {
        headline: '{value} female students, up by {magnitude}',
        measure: { form: 'comparative', precision: 'about' },
      },
    },
  )
  const { fr, es, en } = await read(uid)
  expect(fr.headline).toBe('+24\u00a0% d’étudiantes')
  expect(es.headline).toBe('Del 49\u00a0% al 73\u00a0% de estudiantes')
  expect(en.headline).toBe('about 24% more female students, up by about 24%')
  expect([fr.ends.text, es.ends.text, en.ends.text]).toEqual([
    'de 49\u00a0% à 73\u00a0%',
    'del 49\u00a0% al 73\u00a0%',
    'from 49% to about 73%',
  ])
  expect(fr.ends).toMatchObject({ start: { value: 49 }, end: { value: 73 } })
})

it('a headline that names a figure that is not there is not published', async () => {
  const { messages } = await save('POST', 'key-results', 'fr', {
    ...{ programme, kind: 'figure', measure: { value: 8, unit: 'P1', signed: true } },
    headline: 'de {baseline} à {level}',
  })
  expect(messages).toEqual([
    'headline: The headline uses {baseline}, but the baseline has no value.',
  ])
})
