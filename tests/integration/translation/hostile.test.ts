import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { create, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es', 'en'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

const KB = 1024
/** A text of some bytes, made of one piece over and over. */
const full = (bytes: number, piece: string) =>
  `x${piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)))}y`

/** Texts that made the answer, or the work for it, grow with the square of their length. */
const TEXTS: [name: string, text: string][] = [
  ['quotation marks', full(40 * KB, '"')],
  ['questions', full(40 * KB, '¿?')],
  ['opening marks', `${full(40 * KB, '¿')}?`],
  ['numbers', Array.from({ length: 8_000 }, (_, n) => `${n}`).join(' ')],
  ['a number', full(40 * KB, '0')],
  ['decimals', `1.${full(40 * KB, '0')}1`],
  ['placeholders', Array.from({ length: 4_000 }, (_, n) => `{a${n}}`).join(' ')],
  ['tags', Array.from({ length: 5_000 }, (_, n) => `<${n}>`).join('')],
  ['backslashes', full(40 * KB, '\\')],
  ['addresses', full(40 * KB, 'www.x.org a@x.org ')],
  ['brackets behind an address', `www.x.org${full(40 * KB, ')')}`],
  ['words said twice', full(40 * KB, 'la la ')],
  ['doubled spaces', full(40 * KB, 'a  ')],
  ['groups of digits', full(40 * KB, '123 ')],
]

async function story(body: unknown = richText('Bonjour.'), title = 'Titre'): Promise<Id> {
  const data = { programme, title, body, _status: 'published' }
  return (await create(app, 'stories', data)).id
}

const translation = (id: Id, locale = 'es') => `stories/${id}/translation/${locale}`

async function segmentsOf(id: Id, by = translator, locale = 'es') {
  const { status, body } = await rest(app, 'GET', translation(id, locale), { by })
  expect(status).toBe(200)
  return body.segments as { id: string; path: string; source: string; more: number }[]
}

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

describe.each(TEXTS)('%s', (_name, target) => {
  test('are checked with an answer that is small beside the text', async () => {
    const id = await story()
    const segments = (await segmentsOf(id)).map((one) => ({ id: one.id, target }))
    for (const locale of ['es', 'en']) {
      const answer = await rest(app, 'POST', `${translation(id, locale)}/check`, {
        ...{ by: translator, data: { segments } },
      })
      expect(answer.status).toBe(200)
      expect(sizeOf(answer.body)).toBeLessThan(8 * sizeOf(segments))
    }
  })

  test('are saved or refused, and what is open then is small too', async () => {
    const id = await story()
    const [, body] = await segmentsOf(id)
    const data = { segments: [{ id: body?.id, target }] }
    const saved = await rest(app, 'PATCH', translation(id), { by: translator, data })
    expect([200, 400]).toContain(saved.status)
    expect(sizeOf(saved.body)).toBeLessThan(8 * sizeOf(data))
    expect(sizeOf(await segmentsOf(id))).toBeLessThan(8 * sizeOf(data))
  })
})

describe('a text of 2,500 paragraphs', () => {
  const SHAPES: [string, (n: number, round: number) => string][] = [
    ['all new words', (n, round) => `mot${n * 7 + round} phrase${n * 3 + round} fin${n + round}`],
    ['a word more in each', (n, round) => `Le mot ${n} du texte ${n}${round ? ' encore' : ''}`],
    ['all alike', (_n, round) => `La même phrase ${round}`],
  ]
  test.each(SHAPES)('is saved twice by an editor: %s', async (_how, say) => {
    const text = (round: number) =>
      richText(...Array.from({ length: 2_500 }, (_, n) => say(n, round)))
    const id = await story(text(0))
    const before = await segmentsOf(id)
    const path = `stories/${id}?draft=true&locale=fr&depth=0`
    const saved = await rest(app, 'PATCH', path, { by: editor, data: { body: text(1) } })
    expect(saved.status).toBe(200)
    const now = await segmentsOf(id)
    expect(now).toHaveLength(2_501)
    expect(new Set(now.map((one) => one.id)).size).toBe(2_501)
    expect(now.map((one) => one.id)).toEqual(before.map((one) => one.id))
  })

  test('is written by a translator, 1,000 paragraphs at once, and changed', async () => {
    const texts = Array.from({ length: 2_500 }, (_, n) => `Le mot ${n} du texte`)
    const id = await story(richText(...texts))
    const segments = (await segmentsOf(id)).slice(0, 1_000)
    for (const end of ['"', '""']) {
      const data = {
        segments: segments.map((one) => ({ id: one.id, target: `${one.source} ${end}` })),
      }
      expect((await rest(app, 'PATCH', translation(id), { by: translator, data })).status).toBe(200)
    }
  })
})

describe('a text over a limit is refused, with its field, the limit and what came', () => {
  test.each<[string, object, string]>([
    [
      'a line',
      { title: 'x'.repeat(10_001) },
      'title: Expected at most 10000 characters, got 10001. Shorten it.',
    ],
    [
      'a paragraph',
      { body: richText('x'.repeat(100_001)) },
      'body: Expected at most 100000 characters in one text or paragraph, got 100001. Shorten or split it.',
    ],
    [
      'a rich text',
      { body: richText(...Array.from({ length: 30 }, () => 'x'.repeat(70_000))) },
      'body: Expected at most 2000000 characters, got 2100000. Shorten the text.',
    ],
    [
      'pieces',
      { body: richText(...Array.from({ length: 50_001 }, () => 'x')) },
      'body: Expected at most 100000 paragraphs, links and pieces of formatted text, got 100002. Shorten the text.',
    ],
    [
      'rows',
      { countries: Array.from({ length: 2_001 }, () => 'MX') },
      'countries: Expected at most 2000 rows, got 2001. Remove some.',
    ],
  ])('%s', async (_what, data, message) => {
    const id = await story()
    const path = `stories/${id}?draft=true&locale=fr&depth=0`
    const { status, messages } = await rest(app, 'PATCH', path, { by: editor, data })
    expect([status, messages]).toEqual([400, [message]])
  })

  test('a segment to check, and too many of them', async () => {
    const id = await story()
    const [first] = await segmentsOf(id)
    const ask = (segments: object[]) =>
      rest(app, 'POST', `${translation(id)}/check`, { by: translator, data: { segments } })
    const long = await ask([{ id: first?.id, target: 'x'.repeat(100_001) }])
    expect([long.status, long.messages]).toEqual([
      400,
      ['segments.0.target: expected at most 100000 characters, got 100001.'],
    ])
    const many = await ask(Array.from({ length: 1_001 }, () => ({ id: first?.id, target: 'x' })))
    expect([many.status, many.messages]).toEqual([400, ['segments: expected 0–1000.']])
  })
})

test('links within links within links are refused, not an error of the server', async () => {
  const id = await story()
  const [, body] = await segmentsOf(id)
  const target = `${'<1>'.repeat(5_000)}x${'</1>'.repeat(5_000)}`
  const data = { segments: [{ id: body?.id, target }] }
  const { status } = await rest(app, 'PATCH', translation(id), { by: translator, data })
  expect(status).toBeLessThan(500)
})

test('findings are listed up to a number, and the others counted', async () => {
  const id = await story()
  const [first] = await segmentsOf(id)
  const segments = [{ id: first?.id, target: `x${'"'.repeat(1_000)}` }]
  const { body } = await rest(app, 'POST', `${translation(id)}/check`, {
    ...{ by: translator, data: { segments } },
  })
  const [found] = body.segments
  const marks = found.findings.filter(({ check }: { check: string }) => check === 'quotes')
  expect([marks.length, found.more]).toEqual([20, 980])
  expect(found.fixes).toHaveLength(
    new Set(found.fixes.map(({ label }: { label: string }) => label)).size,
  )
})
