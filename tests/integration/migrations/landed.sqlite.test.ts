import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import commits from '../../fixtures/migrations/commits.json' with { type: 'json' }
import { appDatabase, makeDatabase, schemaIn } from '../../helpers/migrations.js'
import { startPayload } from '../../helpers/payload.js'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-landed-'))
  vi.stubEnv('NODE_ENV', 'production')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

/** Lists of migrations that databases have had, each with the commits that left such databases. */
const databases = Object.values(commits)
  .filter((names, at, all) => names.length > 0 && firstAlike(names, all) === at)
  .map((names) => ({ names, of: commitsOf(names) }))

function firstAlike(names: string[], all: string[][]): number {
  return all.findIndex((other) => other.join() === names.join())
}

function commitsOf(names: string[]): string {
  const alike = Object.entries(commits).filter(([, other]) => other.join() === names.join())
  return alike.map(([commit]) => commit).join(', ')
}

test.each(databases)('a database of $of starts, with all that is in it', async ({ names }) => {
  const file = path.join(directory, 'stories.db')
  await makeDatabase({ file, names })
  const cms = await startPayload({ database: 'sqlite', config: { db: appDatabase(file) } })
  const read = async (locale: 'fr' | 'es') =>
    cms.payload.findByID({ collection: 'themes', id: 1, locale, draft: true })
  expect([(await read('fr')).title, (await read('es')).title]).toEqual([
    'Durabilité',
    'Sostenibilidad',
  ])
  expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(1)
  const consents = await cms.payload.find({ collection: 'consents', depth: 0 })
  expect(consents.docs).toMatchObject([{ basis: 'consent', person: { name: 'Ana' } }])
  const { data } = await cms.graphql('{ themes(locale: es) { nodes { title } } }')
  expect(data.themes.nodes).toEqual([{ title: 'Sostenibilidad' }])
  await cms.payload.update({
    ...{ collection: 'themes', id: 1, locale: 'fr', draft: true },
    data: { title: 'Durabilité, encore' },
  })
  expect((await read('fr')).title).toBe('Durabilité, encore')
  await cms.stop()
})

test('each of them has then the tables that an empty database gets', async () => {
  const schemas = []
  for (const [index, names] of [[], ...databases.map(({ names }) => names)].entries()) {
    const file = path.join(directory, `${index}.db`)
    if (names.length > 0) await makeDatabase({ file, names })
    const cms = await startPayload({ database: 'sqlite', config: { db: appDatabase(file) } })
    await cms.stop()
    schemas.push(await schemaIn(file))
  }
  for (const schema of schemas) expect(schema).toEqual(schemas[0])
})
