import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { create } from '../helpers/entries.js'
import { startPayload, type TestPayload } from '../helpers/payload.js'
import { asUser, type Identity } from '../helpers/people.js'

type Parameter = { name: string; schema: { enum?: string[] } }
type Operation = {
  parameters?: ({ $ref: string } | Parameter)[]
  requestBody?: { content: object }
}
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { parameters: Record<string, Parameter> }
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
  const values: Record<string, string> = { id, target: 'es', filename: 'none.pdf' }
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
    expect([response.status, body]).toMatchObject([400, { errors }])
  }
})
