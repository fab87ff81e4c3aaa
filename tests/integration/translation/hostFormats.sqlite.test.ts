import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { addAidCommands } from '../../../src/cli/aidCommands.js'
import { addExchangeCommands } from '../../../src/cli/exchangeCommands.js'
import {
  fromMarked,
  type GlossaryFormat,
  type MemoryFormat,
  type TextsFormat,
  toMarked,
} from '../../../src/index.js'
import { commandsOf } from '../../helpers/commands.js'
import { create, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'

type Line = { entry: string; id: string; source: string; target: string | null }
type Json = { from: string; to: string; lines: Line[] }

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** Segments as JSON, as a host app may write them for a tool of its own. */
const TEXTS: TextsFormat = {
  code: 'json-lines',
  label: 'JSON',
  type: 'application/json',
  endings: ['json'],
  write: ({ sourceLocale, targetLocale, entries }) => {
    const lines = entries.flatMap(({ entry, segments }) =>
      segments.map(({ id, source, target }): Line => {
        return { entry, id, source: toMarked(source.text), target: target && toMarked(target.text) }
      }),
    )
    return JSON.stringify({ from: sourceLocale, to: targetLocale, lines } satisfies Json)
  },
  read: (bytes) => {
    const { from, to, lines } = parsed(bytes) as Json
    if (!Array.isArray(lines)) throw new Error('lines: expected a list.')
    const segments = lines.map(({ id, source, target }) => ({
      ...{ id, source: fromMarked(source), target: target === null ? null : fromMarked(target) },
    }))
    const entries = [{ id: lines[0]?.entry ?? '', collection: null, segments }]
    return { sourceLocale: from, targetLocale: to, entries }
  },
}

const GLOSSARY: GlossaryFormat = {
  code: 'json',
  label: 'JSON',
  type: 'application/json',
  endings: ['json'],
  isOne: (bytes) => bytes[0] === 0x5b,
  write: (terms) => JSON.stringify(terms),
  read: (bytes) => ({
    terms: parsed(bytes) as ReturnType<GlossaryFormat['read']>['terms'],
    left: [],
  }),
}

const MEMORY: MemoryFormat = {
  code: 'json',
  label: 'JSON',
  type: 'application/json',
  endings: ['json'],
  write: (units) => JSON.stringify(units),
  read: (bytes) => ({
    units: parsed(bytes) as ReturnType<MemoryFormat['read']>['units'],
    left: [],
  }),
}

let app: TestPayload
let folder: string
let editor: Identity
let translator: Identity
let programme: Id
beforeAll(async () => {
  const formats = { texts: [TEXTS], glossary: [GLOSSARY], memory: [MEMORY] }
  app = await startPayload({ plugin: { translation: { formats } } })
  folder = mkdtempSync(path.join(tmpdir(), 'stories-formats-'))
  await asUser(app, 'admin')
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'P', _status: 'published' })).id
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.stop()
})

const command = commandsOf(addExchangeCommands, addAidCommands)
const at = (...names: string[]) => path.join(folder, ...names)

async function story(title: string): Promise<Id> {
  const data = { programme, title, body: richText('Bonjour.'), sourceLocale: 'fr' }
  return (await create(app, 'stories', data)).id
}

async function targetsOf(id: Id): Promise<(string | null)[]> {
  const { body } = await rest(app, 'GET', `stories/${id}/translation/es`, { by: translator })
  return body.segments.map(({ target }: { target: string | null }) => target)
}

/** As a person would, with a target for every source. */
function translated(file: string): string {
  const json = JSON.parse(file) as Json
  const lines = json.lines.map((line) => ({ ...line, target: `¡${line.source}!` }))
  return JSON.stringify({ ...json, lines })
}

test('a format of the host app goes out and comes back in by the endpoint of an entry', async () => {
  const id = await story('Titre')
  const url = `stories/${id}/translation/es/xliff`
  const file = await app.request(`/api/${url}?format=json-lines`, { headers: translator.headers })
  expect(file.headers.get('content-type')).toBe('application/json')
  expect(file.headers.get('content-disposition')).toMatch(/\.fr-es\.json"$/)
  const bytes = translated(await file.text())
  const sent = await send(app, url, { by: translator, file: { name: 'es.json', bytes } })
  expect([sent.status, sent.body.applied]).toEqual([200, 2])
  expect(await targetsOf(id)).toEqual(['¡Titre!', '¡Bonjour.!'])
})

test('several entries leave as one zip of it, and come back as one', async () => {
  const id = await story('Zip')
  const zip = await app.request(
    `/api/translation/export?locale=es&format=json-lines&keys=stories:${id}`,
    { headers: editor.headers },
  )
  expect(zip.status).toBe(200)
  const bytes = new Uint8Array(await zip.arrayBuffer())
  const file = { name: 'all.zip', bytes }
  const sent = await send(app, 'translation/import', { by: editor, file })
  expect(sent.body.reports).toMatchObject([{ file: 'stories/zip.fr-es.json', applied: 0 }])
})

test('a file that it cannot read is refused whole, with its reason', async () => {
  const id = await story('Faux')
  const file = { name: 'es.json', bytes: '{"from":"fr","to":"es"}' }
  const sent = await send(app, `stories/${id}/translation/es/xliff`, { by: translator, file })
  const [error] = sent.body.errors
  expect([sent.status, error.message, error.data.code]).toEqual([
    400,
    'es.json: expected JSON: lines: expected a list.',
    'BAD_USER_INPUT',
  ])
})

test('a format that there is not is refused by the names of those there are', async () => {
  const id = await story('Autre')
  const path = `stories/${id}/translation/es/xliff?format=po`
  const { status, body } = await rest(app, 'GET', path, { by: translator })
  expect([status, body.errors[0].message]).toEqual([
    400,
    'format: expected one of xliff-2.1, xliff-1.2, json-lines, got “po”.',
  ])
})

test('the command line writes and reads it', async () => {
  const id = await story('Commande')
  const options = { locale: 'es', keys: `stories:${id}`, format: 'json-lines' }
  expect((await command(app, 'xliff export', [at('out')], options)).result).toMatchObject({
    files: 1,
  })
  const file = at('out', 'stories', 'commande.fr-es.json')
  writeFileSync(file, translated(readFileSync(file, 'utf8')))
  const done = await command(app, 'xliff import', [file], { as: translator.email })
  expect(done.result).toMatchObject({ ok: true, reports: [{ applied: 2 }] })
  expect(await targetsOf(id)).toEqual(['¡Commande!', '¡Bonjour.!'])
  await expect(
    command(app, 'xliff export', [at('x')], { locale: 'es', format: 'po' }),
  ).rejects.toThrow('--format: expected one of xliff-2.1, xliff-1.2, json-lines, got "po".')
})

test('glossary and memory take formats of the host app, too', async () => {
  const term = { ...{ term: 'sève', sourceLocale: 'fr' }, translations: [] }
  await create(app, 'glossaryTerms', term)
  await command(app, 'glossary export', [at('glossary.json')])
  const terms = JSON.parse(readFileSync(at('glossary.json'), 'utf8')) as object[]
  expect(terms).toMatchObject([{ term: 'sève', sourceLocale: 'fr' }])
  const back = await command(app, 'glossary import', [at('glossary.json')])
  expect(back.result).toMatchObject({ created: 0, unchanged: 1 })
  const pair = { source: 'fr', target: 'es' }
  await command(app, 'memory export', [at('memory.json')], pair)
  expect(JSON.parse(readFileSync(at('memory.json'), 'utf8'))).toBeInstanceOf(Array)
  const memory = await app.request('/api/translation/memory?source=fr&target=es&format=json', {
    headers: editor.headers,
  })
  expect(memory.headers.get('content-disposition')).toBe('attachment; filename="memory.fr-es.json"')
})
