import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { PluginError } from '../../../src/errors.js'
import { create, type Id } from '../../helpers/entries.js'
import { ORIGIN, startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'
import { manage } from '../audit/managementGraphql.js'
import { whileObserved } from '../crash/observe.js'

const lines: string[] = []
const destination = { write: (line: string) => void lines.push(line) }

let app: TestPayload
let editor: Identity
let admin: Identity
let programme: Id
let picture: Buffer
beforeAll(async () => {
  app = await startPayload({ config: { logger: { options: { level: 'info' }, destination } } })
  editor = await asUser(app, 'editor')
  admin = await asUser(app, 'admin')
  programme = (await create(app, 'programmes', { name: 'Programme' })).id
  picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => app.stop())
beforeEach(() => void lines.splice(0))

const busy = () => new PluginError('BUSY', 'Another process has the database.')
const full = () =>
  Object.assign(new Error('database or disk is full'), { name: 'SqliteError', code: 'SQLITE_FULL' })

/** While every statement that matches fails. */
function whileFailing<T>(fails: RegExp, error: () => Error, task: () => Promise<T>): Promise<T> {
  const before = (sql: string) => {
    if (fails.test(sql)) throw error()
  }
  return whileObserved(app, { before }, task)
}

const BEGIN = /^BEGIN/
const rename = (language: string) => () =>
  rest(app, 'PATCH', `programmes/${programme}?locale=fr`, {
    ...{ by: editor, language, data: { name: 'Autre nom' } },
  })
const upload = (language = 'en') =>
  send(app, 'media', {
    ...{ by: editor, language, file: { name: 'photo.jpg', bytes: picture } },
    data: { alt: 'Un mur' },
  })

describe('a write that fails', () => {
  test('leaves no password, salt or hash in log, answer or error', async () => {
    const data = { password: 'correct horse battery staple', salt: 'x' }
    const change = () =>
      app.payload.update({ collection: app.settings.slugs.users, id: editor.id, data })
    const failure = () => Object.assign(new Error('broken'), { code: 'SQLITE_IOERR' })
    const { salt, hash } = await secretsOf(editor)
    const thrown = await whileFailing(/^insert|^update/i, failure, () => change().catch(all))
    const answer = await whileFailing(/^insert|^update/i, failure, () =>
      rest(app, 'PATCH', `users/${editor.id}`, { by: admin, data }),
    )
    expect([answer.status, answer.messages]).toEqual([500, ['Something went wrong.']])
    const shown = [JSON.stringify(thrown), JSON.stringify(answer.body), ...lines].join('\n')
    expect(shown).toContain('Failed query')
    expect(shown).not.toMatch(/params:|"params"|A editor/)
    expect([shown.includes(salt), shown.includes(hash), /[0-9a-f]{64}/.test(shown)]).toEqual([
      ...[false, false, false],
    ])
  })
})

describe('a busy database', () => {
  test('refuses a save with 503, in the language of the caller', async () => {
    const answer = await whileFailing(BEGIN, busy, rename('fr'))
    expect(answer).toMatchObject({
      status: 503,
      body: { errors: [{ data: { code: 'BUSY', retryAfter: 5 } }] },
      messages: [
        'Le serveur est occupé par d’autres modifications. Rien n’a été enregistré. Réessayez dans quelques secondes.',
      ],
    })
  })

  test('says when to come back', async () => {
    const { status, headers } = await whileFailing(BEGIN, busy, () =>
      app.request(`/api/programmes/${programme}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...editor.headers },
        body: JSON.stringify({ name: 'Autre nom' }),
      }),
    )
    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
  })

  test('refuses a sign-in', async () => {
    const { email, id } = await asUser(app, 'editor')
    const password = 'correct horse battery staple'
    await app.payload.update({ collection: app.settings.slugs.users, id, data: { password } })
    const answer = await whileFailing(BEGIN, busy, () =>
      rest(app, 'POST', 'users/login', { data: { email, password }, language: 'es' }),
    )
    expect([answer.status, answer.messages]).toEqual([
      503,
      [
        'El servidor está ocupado con otros cambios. No se ha guardado nada. Inténtelo de nuevo en unos segundos.',
      ],
    ])
  })

  test('refuses an upload, which Payload would call a problem of the file', async () => {
    const { status, body } = await whileFailing(BEGIN, busy, () => upload())
    expect([status, body.errors[0].data.code]).toEqual([503, 'BUSY'])
  })

  test('refuses a mutation', async () => {
    const query = `mutation { updateProgramme(id: ${programme}, data: { name: "X" }) { id } }`
    const { errors = [] } = await whileFailing(BEGIN, busy, () =>
      manage(app, query, editor, { 'accept-language': 'fr' }),
    )
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^Le serveur est occupé/),
        extensions: { statusCode: 503, data: { code: 'BUSY' } },
      },
    ])
  })
})

test('a full disk is told in Spanish', async () => {
  const { status, messages } = await whileFailing(/^(insert|update)/i, full, rename('es'))
  expect([status, messages[0]]).toEqual([507, expect.stringMatching(/^El disco del servidor/)])
})

describe('several at once', () => {
  const several = (data: object) =>
    rest(app, 'PATCH', 'stories?where[title][exists]=true&locale=fr', { by: editor, data })
  const newStory = async (title: string) =>
    (await create(app, 'stories', { title, programme, standfirst: 'S' }, { draft: true })).id

  test('a full disk is a full disk, whatever their number', async () => {
    await newStory('Un')
    await newStory('Deux')
    const data = { standfirst: 'Nouveau' }
    const answer = await whileFailing(/^(insert|update)/i, full, () => several(data))
    expect([answer.status, answer.body.errors[0].data]).toEqual([507, { code: 'DISK_FULL' }])
  })

  test('each that is refused says what its own save would have said', async () => {
    const id = await newStory('Trois')
    const data = { standfirst: 'x'.repeat(30_000) }
    const alone = await rest(app, 'PATCH', `stories/${id}?locale=fr`, { by: editor, data })
    const { status, body } = await several(data)
    const [{ name, data: reasons, message }] = alone.body.errors
    expect([alone.status, status, name]).toEqual([400, 400, 'ValidationError'])
    const own = body.errors.find((error: { id: Id }) => error.id === id)
    expect(own).toMatchObject({ id, isPublic: true, status: 400, name, message })
    expect(own.data.errors).toEqual(reasons.errors)
  })
})

const canMount = probe()
describe.runIf(canMount)('a disk that does not take the files of an upload', () => {
  const folder = () => path.join(app.directory, 'media/images')
  const mounted = async <T>(options: string, task: () => Promise<T>): Promise<T> => {
    mkdirSync(folder(), { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder()])
    try {
      return await task()
    } finally {
      execFileSync('umount', ['-l', folder()])
    }
  }

  test.each([
    ['has no room for another file', 'size=64m,nr_inodes=1', 'DISK_FULL'],
    ['is read-only', 'size=64m,ro', 'READ_ONLY'],
  ])('%s', async (_what, options, code) => {
    const found = await mounted(options, async () => {
      const { status, body } = await upload()
      return { status, code: body.errors[0].data.code, left: readdirSync(folder()) }
    })
    expect(found).toEqual({ status: 507, code, left: [] })
  })
})

function all(error: unknown): string {
  const { message, stack, cause } = error as Error
  return [message, stack, JSON.stringify(error), cause instanceof Error ? all(cause) : ''].join()
}

async function secretsOf({ id }: Identity) {
  const { db } = app.payload
  const where = { id: { equals: id } }
  const found = await db.findOne<{ id: Id; salt: string; hash: string }>({
    collection: 'users',
    where,
  })
  return found ?? { salt: ORIGIN, hash: ORIGIN }
}

/** Needs the rights of root, which containers of tests have and people do not. */
function probe(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
      stdio: 'ignore',
    })
    return true
  } catch {
    console.info('No disk was filled: a tmpfs can be mounted by root only.')
    return false
  }
}
