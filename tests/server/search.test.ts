import Database from 'libsql'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type App, startApp } from '../e2e/app.js'
import { memoryOf, peakDuring, serverOf, timeOfOthers } from './attackers.js'

/** Copies of all editions of the seed, so that words are in thousands of them. */
const COPIES = 100

let app: App
beforeAll(async () => {
  app = await startApp()
  multiply(path.join(app.directory, 'stories.db'))
})
afterAll(() => app.stop())

test('requests of 190 searches leave the server alive, and others are served meanwhile', async () => {
  const server = serverOf(app)
  const before = memoryOf(app)
  let isDone = false
  const slowest = slowestOfOthers(() => isDone)
  const { peak, result } = await peakDuring(app, () =>
    Promise.all([
      ask((at) => WORDS[at % WORDS.length] ?? ''),
      ask((at) => `${WORDS[at % WORDS.length]} ${WORDS[Math.floor(at / WORDS.length)]}`),
      ask((at) => String.fromCharCode(97 + (at % 26))),
      ask(() => 'de la'),
    ]),
  ).finally(() => (isDone = true))
  expect(result.map(({ code }) => code)).toContain('QUERY_READS_TOO_MUCH')
  expect(result.at(-1)).toEqual({ code: undefined, answers: 190 })
  expect(await slowest).toBeLessThan(5_000)
  expect(peak - before).toBeLessThan(400)
  expect(serverOf(app)).toBe(server)
  expect(app.output()).not.toContain('The server ended')
})

const WORDS = [
  'de',
  'la',
  'le',
  'des',
  'et',
  'pour',
  'du',
  'un',
  'une',
  'en',
  'programme',
  'po',
  'a',
  'e',
  's',
  'p',
]

async function ask(text: (at: number) => string) {
  const searches = Array.from(
    { length: 190 },
    (_, at) => `a${at}: search(text: "${text(at)}", locale: fr, first: 1) { totalCount }`,
  )
  const response = await fetch(`${app.url}/api/delivery/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: `{ ${searches.join(' ')} }` }),
  })
  const { data, errors } = (await response.json()) as {
    data?: object
    errors?: { extensions?: { code?: string } }[]
  }
  return { code: errors?.[0]?.extensions?.code, answers: Object.keys(data ?? {}).length }
}

async function slowestOfOthers(isDone: () => boolean): Promise<number> {
  let slowest = 0
  while (!isDone()) {
    slowest = Math.max(slowest, await timeOfOthers(app))
    await setTimeout(50)
  }
  return slowest
}

/** Copies rows as they are, with keys of their own: below all that would notice. */
function multiply(file: string): void {
  const database = new Database(file)
  database.exec('PRAGMA busy_timeout = 10000')
  const columns = database
    .prepare("SELECT name FROM pragma_table_info('editions')")
    .all()
    .map((row) => String((row as { name: unknown }).name)) // one column was asked for
    .filter((name) => name !== 'id' && name !== 'key')
    .map((name) => `"${name}"`)
    .join(', ')
  const copies = `WITH RECURSIVE copies (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ${COPIES})`
  database.exec(
    `${copies} INSERT INTO editions ("key", ${columns})
     SELECT "key" || '#' || n, ${columns} FROM editions, copies WHERE locale <> ''`,
  )
  database.exec(
    `${copies} INSERT INTO search_words (word, edition)
     SELECT word, edition || '#' || n FROM search_words, copies`,
  )
  database.close()
}
