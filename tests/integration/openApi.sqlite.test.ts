import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { ERRORS } from '../../src/entries/errorsAnswer.js'
import { create, update } from '../helpers/entries.js'
import { placesOf } from '../helpers/openApi.js'
import { ORIGIN, startPayload, type TestPayload } from '../helpers/payload.js'
import { asUser, type Identity } from '../helpers/people.js'
import { insert, testimonial } from './delivery/rows.js'

type Parameter = { name: string; schema: { enum?: string[] } }
type Operation = {
  parameters?: ({ $ref: string } | Parameter)[]
  requestBody?: { content: object }
  responses: Record<string, { content?: Record<string, { schema?: object }> }>
}
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { parameters: Record<string, Parameter>; schemas: object }
}

const file = path.resolve(import.meta.dirname, '../../docs/reference/openapi.json')
const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as Document

let app: TestPayload
let by: Identity
let id: string
beforeAll(async () => {
  app = await startPayload({ plugin: { monitoring: { endpoints: true } } })
  by = await asUser(app, 'admin')
  id = String((await create(app, 'programmes', { name: 'Programme' })).id)
})
afterAll(() => app.stop())

/** Every operation, in every collection that has it. */
const all = Object.entries(paths).flatMap(([template, item]) =>
  Object.entries(item).flatMap(([method, operation]) => {
    const own = (operation.parameters ?? []).map((one) =>
      '$ref' in one ? components.parameters[one.$ref.split('/').at(-1) ?? ''] : one,
    )
    const slugs = own.find((one) => one?.name === 'collection')?.schema.enum ?? ['']
    return slugs.map((slug) => ({
      method: method.toUpperCase(),
      template: template.replace('{collection}', slug),
      takesJson: 'application/json' in (operation.requestBody?.content ?? {}),
    }))
  }),
)

const ask = (method: string, template: string, init: RequestInit = {}) => {
  const values: Record<string, string> = {
    id,
    target: 'es',
    kind: 'theme',
    filename: 'none.pdf',
    uid: 'x',
    name: 'y',
  }
  const where = template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return app.request(`/api${where}`, { method, ...init })
}

test('every operation of the description is there', async () => {
  expect(all.length).toBeGreaterThan(80)
  const missing: string[] = []
  for (const { method, template } of all) {
    const text = await (await ask(method, template)).text()
    if (text.includes('Route not found')) missing.push(`${method} ${template}`)
  }
  expect(missing).toEqual([])
  expect(await (await ask('GET', '/nowhere')).text()).toContain('Route not found')
})

test('a wrong body is answered 400 in the form of the description', async () => {
  const taking = all.filter(
    ({ takesJson, template }) => takesJson && /^\/(programmes|users|translation)\//.test(template),
  )
  expect(taking.length).toBeGreaterThan(7)
  for (const { method, template } of taking) {
    const headers = { 'content-type': 'application/json', ...by.headers }
    const response = await ask(method, template, { headers, body: '[]' })
    const answer = { template, status: response.status, body: await response.json() }
    const errors = [expect.objectContaining({ message: expect.any(String) })]
    expect(answer).toEqual({ template, status: 400, body: expect.objectContaining({ errors }) })
  }
})

test('a language that the site does not have is named, not a missing right', async () => {
  const wheres = [
    ['POST', `/programmes/versions/${id}?locale=de`],
    ['DELETE', `/programmes/${id}/schedule?locale=de&action=publish`],
    ['POST', '/translation/take?locale=de'],
  ] as const
  for (const [method, where] of wheres) {
    const response = await ask(method, where, { headers: by.headers })
    const message = expect.stringMatching(/^locale: expected one of fr, es, en, got “de”\.$/)
    const body: unknown = await response.json()
    expect([response.status, body]).toMatchObject([400, { errors: [{ message }] }])
  }
})

test('a wrong parameter is answered 400 with what was expected', async () => {
  const wrong = {
    '/translation/dashboard?limit=0': /limit.*1.*100/,
    '/audit-events/export?format=xml': /^format: expected csv or json, got "xml"\.$/,
    [`/programmes/${id}/history?page=0`]: /page/,
    '/audit-events/export?from=2026-02-31': /^from: expected a day such as .* got "2026-02-31"\.$/,
    '/translation/glossary?format=xls': /^format: expected one of csv, tbx/,
    '/translation/memory?source=fr&target=de': /^target: expected one of fr, es, en, got “de”\.$/,
    '/translation/memory?source=fr&target=fr': /^target: expected a language other than fr\.$/,
    '/translation/export?locale=es&keys=x:1': /^keys: expected up to 500 .* got “x:1”\.$/,
    [`/programmes/${id}/changes?locale=de`]: /^locale: expected one of fr, es, en, got “de”\.$/,
    '/translation/export?locale=de&keys=stories:1': /^locale: expected one of fr, es, en, got “de”/,
    [`/programmes/${id}/changes?since=today`]: /^since: expected a revision .* got "today"\.$/,
    [`/programmes/${id}/translation/es/xliff?version=3`]: /^format: expected .* got “xliff-3”\.$/,
  }
  for (const [where, message] of Object.entries(wrong)) {
    const response = await ask('GET', where, { headers: by.headers })
    const errors = [{ message: expect.stringMatching(message), data: { code: 'BAD_USER_INPUT' } }]
    const body: unknown = await response.json()
    expect(ERRORS.parse(body)).toEqual(body)
    expect([response.status, body]).toMatchObject([400, { errors }])
  }
})

describe('an answer fits its schema and has nothing more', () => {
  const seen = new Set<string>()
  const json = { 'content-type': 'application/json' }
  type Json = Record<string, unknown>
  type Call = { slug?: string; at?: object; query?: string; data?: unknown; file?: string }

  /** Asks an operation, checks what it answers, and gives that. */
  async function answer(method: string, template: string, call: Call = {}): Promise<Json> {
    const { slug = '', at = {}, query = '', data, file } = call
    const place = placesOf(app.payload.config as unknown as Config).find(
      (one) =>
        one.method === method.toLowerCase() &&
        one.path === template &&
        (slug === '' ? one.slugs.length === 0 : one.slugs.includes(slug)),
    )
    const values: Json = { id: story, target: 'es', ...at }
    const where = template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
    const response = await app.request(`/api${slug && '/'}${slug}${where}${query}`, {
      method,
      headers: { ...by.headers, ...(file === undefined ? json : {}) },
      ...(data === undefined && file === undefined ? {} : { body: file ?? JSON.stringify(data) }),
    })
    const body = (await response.json()) as Json
    expect([response.status, ERRORS.safeParse(body).data]).toEqual([200, undefined])
    expect(body).toEqual(place?.operation?.returns?.parse(body))
    const listed = `/${slug}${template}` in paths ? `/${slug}` : slug && '/{collection}'
    const { schema = {} } =
      paths[`${listed}${template}`]?.[method.toLowerCase()]?.responses[200]?.content?.[
        'application/json'
      ] ?? {}
    const whole = JSON.stringify({ ...schema, $defs: components.schemas })
    const asJson = whole.replaceAll('#/components/schemas/', '#/$defs/')
    z.fromJSONSchema(JSON.parse(asJson) as z.core.JSONSchema.JSONSchema).parse(body)
    seen.add(`${method.toLowerCase()} ${listed}${template}`)
    return body
  }
  const ofStory = (method: string, template: string, call: Call = {}) =>
    answer(method, template, { slug: 'stories', ...call })

  let story: string
  beforeAll(async () => {
    const data = { title: 'Les 12 écoles', standfirst: 'Une école.', programme: id }
    const made = await create(app, 'stories', { ...data, sourceLocale: 'fr', countries: ['MX'] })
    story = String(made.id)
  })

  test('of whoever watches, and of the public API', async () => {
    await answer('GET', '/health/live')
    await answer('GET', '/health/ready')
    await answer('GET', '/delivery/graphql', { query: '?query={locales{code}}' })
    await answer('POST', '/delivery/graphql', { data: { query: '{locales{code}}' } })
    await answer('POST', '/delivery/preview-token')
  })

  test('of accounts and rights', async () => {
    await answer('GET', '/access')
    await ofStory('POST', '/access')
    await ofStory('POST', '/access/{id}')
    await answer('POST', '/forgot-password', { slug: 'users', data: { email: 'a@example.org' } })
    await answer('GET', '/find', { query: '?q=écoles' })
  })

  test('of the glossary and the memory', async () => {
    const file = 'term,sourceLocale,es preferred\nécole,fr,escuela\n'
    await answer('POST', '/translation/glossary', { file })
    const tmx = await ask('GET', '/translation/memory?source=fr&target=es', by)
    await answer('POST', '/translation/memory', { file: await tmx.text() })
  })

  test('of the workspace', async () => {
    const path = '/{id}/translation/{target}'
    const { segments } = (await ofStory('GET', path)) as { segments: { id: string }[] }
    const texts = segments.map(({ id: segment }) => ({ id: segment, target: 'Las 13 escuelas' }))
    await ofStory('POST', `${path}/check`, { data: { segments: texts } })
    await ofStory('POST', `${path}/drafts`, { data: {} })
    const written = texts.map((text) => ({ ...text, judgement: 'approved', comment: 'Sí.' }))
    await ofStory('PATCH', path, {
      data: { segments: written.map((one) => ({ ...one, target: 'Las 12 escuelas' })) },
    })
    await update(
      app,
      'stories',
      story,
      { title: 'Les 14 écoles', standfirst: null },
      { locale: 'fr', draft: true },
    )
    const stale = await ofStory('GET', path)
    expect(stale.segments).toMatchObject([{ state: 'stale', change: { kind: 'figure' } }])
    const extras = (stale.extraTexts as { id: string; text: string }[]).map(
      ({ id: extra, text }) => ({ id: extra, text, keep: true }),
    )
    expect(extras).toHaveLength(1)
    await ofStory('POST', `${path}/extras`, { data: { extras } })
    const xliff = await ask('GET', `/stories/${story}/translation/es/xliff`, by)
    const file = await xliff.text()
    await ofStory('POST', `${path}/xliff`, { file, query: '?name=a.xlf' })
    await answer('POST', '/translation/import', { file, query: '?name=a.xlf' })
    await ofStory('POST', '/{id}/translation/settle')
  })

  test('of the dashboard', async () => {
    const work = { keys: [`stories:${story}`], locale: 'en' }
    await answer('POST', '/translation/request', { data: { ...work, note: 'Please' } })
    expect((await answer('GET', '/translation/dashboard')).rows).toHaveLength(2)
    await answer('POST', '/translation/take', { data: work })
    await answer('POST', '/translation/assign', {
      data: { ...work, owner: null, due: '2999-01-01' },
    })
    await answer('GET', '/translation/totals')
    await answer('GET', '/translation/people', { query: '?locale=es' })
  })

  test('of oEmbed', async () => {
    const voice = testimonial('Merci')
    await insert(app, [voice])
    const frame = `${ORIGIN}/api/delivery/embed/testimonial/${voice.uid}?locale=fr`
    const query = `?url=${encodeURIComponent(frame)}`
    expect(await answer('GET', '/delivery/oembed', { query })).toMatchObject({ type: 'rich' })
  })

  test('of the log of webhooks', async () => {
    const call = { slug: 'webhook-deliveries', data: { ids: ['msg_none'] } }
    expect(await answer('POST', '/redeliver', call)).toEqual({ ids: [] })
  })

  test('of what is published and scheduled, and of the past', async () => {
    const { docs } = await app.payload.findVersions({
      collection: 'stories',
      where: { parent: { equals: story } },
      sort: 'updatedAt',
    })
    const [first] = docs
    const since = encodeURIComponent(String(first?.version.updatedAt))
    await ofStory('GET', '/{id}/changes', { query: `?since=${since}` })
    const asked = { locale: 'fr', action: 'publish' }
    const data = { ...asked, at: '2999-01-01T09:00:00Z' }
    const programme = { slug: 'programmes', at: { id } }
    await answer('POST', '/{id}/schedule', { ...programme, data })
    await answer('GET', '/{id}/publication', programme)
    await ofStory('GET', '/{id}/publication')
    await answer('DELETE', '/{id}/schedule', {
      ...programme,
      query: '?locale=fr&action=publish',
    })
    await ofStory('GET', '/{id}/history')
    await ofStory('POST', '/versions/{id}', { at: { id: first?.id }, query: '?locale=fr' })
  })

  test('of every operation that answers JSON', () => {
    const told = Object.entries(paths).flatMap(([where, item]) =>
      Object.entries(item)
        .filter(([, { responses }]) => responses[200]?.content?.['application/json'])
        .map(([method]) => `${method} ${where}`),
    )
    expect([...seen].sort()).toEqual(told.sort())
  })
})
