import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type App, startApp } from '../e2e/app.js'
import { findPostgres, type PostgresServer, startPostgres } from '../helpers/postgresServer.js'
import { type Ask, type Doc, must, signIn } from './killed.js'

const postgres = findPostgres()
if (postgres.kind === 'none') console.info(`No two servers on PostgreSQL: ${postgres.reason}`)

/** Two servers of their own processes on one database. */
describe.skipIf(postgres.kind === 'none')('two servers on one PostgreSQL', () => {
  let directory: string
  let database: PostgresServer
  let [one, other]: App[] = []
  let ask: Record<'one' | 'other', Ask>
  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'stories-servers-'))
    database = await startPostgres(postgres)
    const url = new URL(database.url)
    url.pathname = `/servers-${process.pid}`
    const env = { DATABASE_URI: url.href, PAYLOAD_SECRET: 'of-both-servers-0123456789abcdef' }
    one = await startApp({ directory, env })
    other = await startApp({ directory, env })
    ask = { one: await signIn(one), other: await signIn(other) }
  })
  afterAll(async () => {
    await one?.stop()
    await other?.stop()
    await database.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  async function programme(name: string): Promise<Doc> {
    const data = { name, sourceLocale: 'fr', _status: 'published' }
    const { doc } = (await must(ask.one('POST', 'programmes?locale=fr&depth=0', data))) as {
      doc: Doc
    }
    return doc
  }

  test('what is published on one is read on the other at once', async () => {
    const { id, slug } = await programme('Programme 0')
    const read = `query { programme(slug: "${String(slug)}", locale: fr) { name } }`
    let late = 0
    for (let round = 1; round <= 20; round += 1) {
      const name = `Programme ${round}`
      const by = round % 2 ? ask.one : ask.other
      await must(by('PATCH', `programmes/${id}?locale=fr`, { name, _status: 'published' }))
      const answer = await (round % 2 ? other : one)?.query(read)
      if ((answer as unknown as { programme: Doc }).programme.name !== name) late += 1
    }
    console.info(`20 publications, ${late} seen late`)
    expect(late).toBe(0)
  })

  test('what is scheduled is done once', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, async (_, n) => (await programme(`Scheduled ${n}`)).id),
    )
    const at = new Date(Date.now() + 4_000).toISOString()
    for (const id of made) {
      await must(
        ask.one('PATCH', `programmes/${id}?locale=fr&draft=true`, {
          name: `Scheduled ${id}, done`,
        }),
      )
      const schedule = { locale: 'fr', action: 'publish', timeZone: 'UTC', at }
      await must(ask.other('POST', `programmes/${id}/schedule`, schedule))
    }
    const lives = async () => {
      const where = `programmes?locale=fr&depth=0&limit=100&where[name][like]=done`
      const { docs } = (await must(ask.one('GET', where))) as { docs: Doc[] }
      return docs.length
    }
    while ((await lives()) < made.length) await setTimeout(100)
    // The other server has looked, too, when it has done its round.
    await setTimeout(2_000)
    const published = await Promise.all(
      made.map(async (id) => {
        const { events } = (await must(ask.one('GET', `programmes/${id}/history`))) as {
          events: { action: string; by: string; at: string }[]
        }
        return events.filter(({ action, at: when }) => action === 'publish' && when >= at).length
      }),
    )
    console.info(`10 schedules, published ${published.join(' ')} times`)
    expect(published).toEqual(made.map(() => 1))
  })

  test('attempts to sign in are counted together', async () => {
    const login = { email: 'nobody@example.org', password: 'wrong' }
    const attempt = async (app: App | undefined) => {
      const response = await fetch(`${app?.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(login),
      })
      return response.status
    }
    const statuses: number[] = []
    for (let n = 0; n < 10; n += 1) statuses.push(await attempt(n % 2 ? other : one))
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 401))
    expect([await attempt(one), await attempt(other)]).toEqual([429, 429])
  })

  test('of 200 saves at once, ten of each entry, none is lost', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => (await programme(`Programme ${n} of many`)).id),
    )
    const parts = ['fr', 'es', 'en'].flatMap((locale) =>
      ['name', 'acronym', 'summary'].map((field) => ({
        locale,
        field,
        value: `${field} ${locale}`,
      })),
    )
    const all = [...parts, { locale: 'fr', field: 'website', value: 'https://example.org/new' }]
    let refused = 0
    const save = async (by: Ask, where: string, data: object): Promise<void> => {
      const answer = await by('PATCH', where, data)
      if (answer?.status !== 503) return void (await must(Promise.resolve(answer)))
      // Told to come back: it has too much to do, and has stored nothing.
      refused += 1
      await setTimeout(1_000)
      return save(by, where, data)
    }
    await Promise.all(
      made.flatMap((id) =>
        all.map(({ locale, field, value }, n) =>
          save(n % 2 ? ask.one : ask.other, `programmes/${id}?locale=${locale}&draft=true`, {
            [field]: value,
          }),
        ),
      ),
    )
    let lost = 0
    for (const id of made) {
      const where = `programmes/${id}?locale=all&depth=0&draft=true`
      const newest = (await must(ask.other('GET', where))) as Record<string, unknown>
      for (const { locale, field, value } of all) {
        const found = newest[field]
        const text = typeof found === 'string' ? found : (found as Record<string, string>)[locale]
        if (text !== value) lost += 1
      }
    }
    console.info(`200 saves at once, ${refused} times told to wait, ${lost} lost`)
    expect(lost).toBe(0)
  })
})
