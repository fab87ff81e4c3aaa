import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Config } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { testSqlite } from '../../helpers/sqlite.js'

const CALLS = [
  ...['find', 'findOne', 'findVersions', 'findDistinct', 'queryDrafts', 'count', 'countVersions'],
  ...['create', 'createVersion', 'updateOne', 'updateMany', 'updateVersion', 'upsert'],
  ...['deleteOne', 'deleteMany', 'deleteVersions'],
]

let app: TestPayload
let editor: Identity
let admin: Identity
let programme: Id
const calls: string[] = []
const folder = mkdtempSync(path.join(tmpdir(), 'stories-calls-'))

beforeAll(async () => {
  app = await startPayload({ config: { db: counted(testSqlite(path.join(folder, 'test.db'))) } })
  editor = await asUser(app, 'editor')
  admin = await asUser(app, 'admin')
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(async () => {
  await app.stop()
  rmSync(folder, { recursive: true })
})

/** A database of which every call that reaches the adapter is noted. */
function counted(db: Config['db']): Config['db'] {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      const methods = adapter as unknown as Record<string, (args: object) => unknown>
      for (const name of CALLS) {
        const call = methods[name]!.bind(adapter)
        methods[name] = (given) => {
          const { collection, collectionSlug } = given as Record<string, string>
          calls.push(`${name} ${collection ?? collectionSlug}`)
          return call(given)
        }
      }
      return adapter
    },
  }
}

async function callsOf(act: () => Promise<{ status: number }>): Promise<string[]> {
  calls.length = 0
  const { status } = await act()
  expect(status).toBe(200)
  return [...calls]
}

async function theme(): Promise<Id> {
  const data = { programme, title: 'Thème', kind: 'theme', number: 1, _status: 'published' }
  const { id } = await create(app, 'themes', data)
  await rest(app, 'PATCH', `themes/${id}?locale=es&draft=true`, {
    by: editor,
    data: { title: 'Tema' },
  })
  return id
}

test('a publication of one locale makes at most 18 calls to the database', async () => {
  const id = await theme()
  const data = { title: 'Tema', _status: 'published' }
  const made = await callsOf(() =>
    rest(app, 'PATCH', `themes/${id}?locale=es&depth=0`, { by: editor, data }),
  )
  expect(made.length, made.join('\n')).toBeLessThanOrEqual(18)
})

test('a draft of one locale makes at most 10, and reads no editions', async () => {
  const id = await theme()
  const data = { title: 'Tema nuevo' }
  const made = await callsOf(() =>
    rest(app, 'PATCH', `themes/${id}?locale=es&depth=0&draft=true`, { by: editor, data }),
  )
  expect(made).not.toContain('find editions')
  expect(made.length, made.join('\n')).toBeLessThanOrEqual(10)
})

test('an import of one segment makes at most 16', async () => {
  const address = `/api/themes/${await theme()}/translation/es/xliff`
  const exported = await app.request(address, { headers: editor.headers })
  const file = (await exported.text())
    .replace(/<target>[^<]*</, '<target>Tema importado<')
    .replace(/(<segment[^>]* state=")[^"]*/, '$1translated')
  const made = await callsOf(() =>
    app.request(address, {
      method: 'POST',
      headers: { 'content-type': 'application/xliff+xml', ...editor.headers },
      body: file,
    }),
  )
  expect(made).toContain('createVersion themes')
  expect(made.length, made.join('\n')).toBeLessThanOrEqual(16)
})

test('a withdrawal of a consent makes at most 13', async () => {
  const consent = await create(app, 'consents', {
    ...{ person: { name: 'María' }, statement: 'Acepto.', channels: ['website'] },
    ...{ grantedOn: '2026-01-01T12:00:00.000Z', identityLevel: 'fullName' },
  })
  await create(app, 'testimonials', {
    ...{ programme, question: 'Q?', quote: 'Une citation.', consent: consent.id },
    ...{ attribution: { name: 'María', identityLevel: 'fullName' }, _status: 'published' },
  })
  const data = { withdrawnOn: '2026-11-20T12:00:00.000Z' }
  const made = await callsOf(() =>
    rest(app, 'PATCH', `consents/${consent.id}?depth=0`, { by: admin, data }),
  )
  expect(made.length, made.join('\n')).toBeLessThanOrEqual(13)
})
