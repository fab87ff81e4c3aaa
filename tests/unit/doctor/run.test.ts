import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

import { createHttp } from '../../../src/cli/doctor/http.js'
import { runDoctor } from '../../../src/cli/doctor/runDoctor.js'
import { foreignTarget, originOf } from '../../../src/cli/doctor/target.js'
import { probeTable, tellReport } from '../../../src/cli/doctor/tell.js'

type Handler = (path: string, init: RequestInit) => Response

const LOCALES = { data: { locales: [{ code: 'es' }, { code: 'pt_BR', isDefault: true }] } }

/** A server that answers as the handler says; the locales as two languages. */
function deployment(handler: Handler) {
  const fetch = (url: string | URL | Request, init: RequestInit = {}) => {
    const { pathname } = new URL(url instanceof Request ? url.url : url)
    const body = typeof init.body === 'string' ? init.body : ''
    if (body.includes('isDefault')) return Promise.resolve(Response.json(LOCALES))
    return Promise.resolve(handler(pathname, init))
  }
  return createHttp({ origin: 'http://cms.example', fetch })
}

const closed: Handler = () => Response.json({ errors: [{ message: 'No.' }] }, { status: 403 })

async function run(handler: Handler, only: string[]) {
  const http = deployment(handler)
  const target = await foreignTarget({ http, url: 'http://cms.example/' })
  return runDoctor({ target, http, admin: null, translator: null, only })
}

test('the languages of a deployment are learnt from its delivery API, the default one first', async () => {
  const target = await foreignTarget({ http: deployment(closed), url: 'http://cms.example' })
  expect(target.locales).toEqual(['pt-BR', 'es'])
})

test('what is not such a deployment is named', async () => {
  const http = createHttp({
    origin: 'http://x',
    fetch: () => Promise.resolve(new Response('Hello')),
  })
  await expect(foreignTarget({ http, url: 'http://x' })).rejects.toThrow(
    'http://x/api/delivery/graphql: expected the delivery API of this plugin, got status 200.',
  )
  expect(() => originOf('cms.example.org')).toThrow('--url: expected an address such as')
})

test('a deployment below a path is attacked there', async () => {
  const asked: string[] = []
  const http = deployment((path) => {
    asked.push(path)
    return closed(path, {})
  })
  const target = await foreignTarget({ http, url: 'https://cms.example/cms/' })
  expect(target).toMatchObject({ origin: 'https://cms.example', api: '/cms/api' })
  await runDoctor({ http, target, admin: null, translator: null, only: ['anonymous'] })
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((path) => !path.startsWith('/cms/'))).toEqual([])
})

test('without accounts, probes that need one are skipped and said to be', async () => {
  const report = await run(closed, ['anonymous', 'own-role', 'csrf-origin'])
  expect(report).toMatchObject({ ok: true, holes: [], failed: [] })
  expect(report.skipped).toContainEqual({
    id: 'own-role',
    why: 'requires an administrator account',
  })
  expect(report.skipped).toContainEqual({ id: 'csrf-origin', why: 'requires a translator account' })
})

test('a hole is told with the request that shows it, and is not well', async () => {
  const report = await run(
    (path) => (path === '/api/users' ? Response.json({ docs: [{}] }) : closed(path, {})),
    ['anonymous-people'],
  )
  expect(report.ok).toBe(false)
  expect(tellReport(report)).toMatchInlineSnapshot(`
    "CRITICAL  anonymous-people, as anonymous
      Anonymous callers can read accounts, API clients or consents.
      Seen: /api/users answers 200 with a list (1 on this page).
      Cause: Payload’s default access is « anyone signed in »; a custom function may omit the check.
      Remedy: Let \`access.read\` of users, API clients and consents refuse anonymous callers.
      curl -i 'http://cms.example/api/users?limit=1&depth=0'

    http://cms.example: 1 open; 0 closed, 0 skipped, 0 failed; 2 requests."
  `)
})

test('a probe that comes to no end is no proof that all is well', async () => {
  const report = await run(() => {
    throw new Error('connection reset')
  }, ['anonymous-people'])
  expect(report).toMatchObject({
    ok: false,
    failed: [{ id: 'anonymous-people', message: 'connection reset' }],
  })
})

test('an answer that asks to wait is waited for', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  let asked = 0
  const report = run(
    (path, init) =>
      asked++ === 0
        ? new Response('', { status: 429, headers: { 'retry-after': '7' } })
        : closed(path, init),
    ['anonymous-people'],
  )
  await vi.advanceTimersByTimeAsync(6_999)
  expect(asked).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toBeGreaterThan(1)
  expect((await report).ok).toBe(true)
})

test('a name that no probe has is refused', async () => {
  await expect(run(closed, ['anonymus'])).rejects.toThrow('No probe or group is called anonymus.')
})

test('the guide lists every probe', () => {
  const guide = path.resolve(import.meta.dirname, '../../../docs/guides/doctor.md')
  const words = (text: string) => text.replace(/[ -]+/g, ' ')
  expect(words(readFileSync(guide, 'utf8'))).toContain(words(probeTable()))
})
