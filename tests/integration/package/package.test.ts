import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startBucket } from '../../helpers/bucket.js'
import { startMongo } from '../../helpers/mongoServer.js'
import {
  hostEnvironment,
  type Manifest,
  packedHost,
  type PackedHost,
} from '../../helpers/packedHost.js'
import { databaseOn } from '../../helpers/postgres.js'
import { startPostgres } from '../../helpers/postgresServer.js'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')

/** What the empty host app has besides the package, its dependencies and its peers. */
const HOST = [
  ...['@payloadcms/db-mongodb', '@payloadcms/db-postgres', '@payloadcms/db-sqlite'],
  ...['@types/node', '@types/react', 'typescript'],
]

let app: PackedHost
let manifest: Manifest
let host: string
beforeAll(async () => {
  app = await packedHost('', HOST)
  host = app.folder
  manifest = app.manifest
}, 300_000)
afterAll(() => app.remove())

const typescript = [
  '--conditions=production',
  '--import',
  path.join(root, 'node_modules/tsx/dist/loader.mjs'),
]
const environment = hostEnvironment({ DISABLE_PAYLOAD_HMR: 'true' })

test('the package holds what its doors name, and neither tests, seed, server nor app', () => {
  const { place } = app
  const targets = Object.values(manifest.exports).flatMap((door) =>
    typeof door === 'string' ? [door] : Object.values(door),
  )
  expect(targets.filter((file) => !existsSync(path.join(place, file)))).toEqual([])
  const files = readdirSync(place, { recursive: true }).map(String)
  const code = files.filter((file) => !file.startsWith('docs'))
  expect(code.filter((file) => /seed|server|tests|src\/app|src\/site/.test(file))).toEqual([])
  expect(files.filter((file) => file.endsWith('.png'))).toEqual([])
})

test('it is small: fewer than 900 files and 3.2 MB', () => {
  const { place } = app
  const sizes = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size)
  expect(sizes.length).toBeLessThan(900)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3_200_000)
})

test('a server loads neither the checker of XLIFF nor the doctor; their own doors do', () => {
  const parts = (...doors: string[]) => [...loadedBy(doors)].map(read).join('\n')
  const [checker, doctor] = ['// src/translation/xliff/check/', '// src/cli/doctor/']
  const server = parts('index.js', 'rsc.js')
  expect([server.includes(checker), server.includes(doctor)]).toEqual([false, false])
  expect([parts('xliff.js').includes(checker), parts('doctor.js').includes(doctor)]).toEqual([
    true,
    true,
  ])
})

/** The files of the package that these load, through others too. */
function loadedBy(doors: string[], seen = new Set<string>()): Set<string> {
  for (const file of doors.filter((door) => !seen.has(door))) {
    seen.add(file)
    const imports = [...read(file).matchAll(/(?:from|import)\s*\(?"\.\/([^"]+)"/g)]
    loadedBy(
      imports.map(([, name = '']) => name),
      seen,
    )
  }
  return seen
}

function read(file: string): string {
  return readFileSync(path.join(app.place, file), 'utf8')
}

test('its manifest asks for what the package needs, and for nothing of the app', () => {
  const app = ['next', 'payload', 'pdfkit', 'proxy-addr', 'react', '@payloadcms/db-sqlite']
  expect(app.filter((name) => name in manifest.dependencies)).toEqual([])
  expect(Object.keys(manifest.dependencies)).toContain('graphql-yoga')
  expect(manifest).not.toHaveProperty('devDependencies')
  expect(manifest).not.toHaveProperty('private')
})

test('every door of the sources is a door of the package', () => {
  const doors = readdirSync(path.join(root, 'src/exports')).map(
    (file) => `./${path.parse(file).name}`,
  )
  expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(doors))
})

test('an app with renamed, extended and left out collections and a fourth locale runs on it', async () => {
  const { stdout, stderr } = await run(process.execPath, [...typescript, 'check.ts'], {
    cwd: host,
    env: environment,
  })
  const { collections, answer, refusal, pdf } = JSON.parse(
    stdout.trim().split('\n').at(-1) ?? '',
  ) as {
    collections: string[]
    answer: unknown
    refusal: unknown
    pdf: unknown
  }
  expect(answer).toEqual({
    data: {
      theme: {
        title: 'Água limpa',
        slug: 'agua-limpa',
        locale: 'pt',
        colour: 'azul',
        label: expect.any(String),
      },
    },
  })
  expect(collections).toContain('axes')
  expect(collections).not.toContain('themes')
  expect(collections).not.toContain('stories')
  expect(refusal).toBe('Longer, please: 12.')
  // Without the optional packages: said once, with the command that mends it.
  expect(pdf).toEqual({ pages: null, cover: null })
  expect(stderr).toContain(
    'no cover and no number of pages, because @hyzyla/pdfium is not installed',
  )
  expect(stderr).toContain('npm install @zxcvbn-ts/language-fr')
})

test('hosts of every kind show the same, to the byte', async () => {
  const [postgres, mongo] = await Promise.all([
    startPostgres().catch(() => null),
    startMongo().catch(() => null),
  ])
  const bucket = await startBucket()
  const name = `hosts-${randomUUID().slice(0, 8)}`
  const { stdout } = await run(process.execPath, [...typescript, 'matrix/hosts.ts'], {
    cwd: host,
    env: {
      ...environment,
      POSTGRES: postgres ? databaseOn(postgres.url, name) : '',
      MONGODB: mongo ? databaseOn(mongo.url, name) : '',
      S3: bucket.endpoint,
    },
  })
  for (const server of [postgres, mongo, bucket]) await server?.stop()
  const results = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>
  const others = ['s3', 'own users', 'parts left out', 'a fourth language', 'a path of its own']
  expect(Object.keys(results)).toEqual(expect.arrayContaining(['blank', ...others]))
  expect(results.blank).toMatchObject({ status: 200, theme: { title: 'Eau propre' } })
  for (const [kind, result] of Object.entries(results))
    expect([kind, result]).toEqual([kind, results.blank])
})

test('its types hold in an app with nodenext modules, without `skipLibCheck`', async () => {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const words = [tsc, '-p', host, '--skipLibCheck', 'false', '--pretty', 'false']
  const { stdout } = await run(process.execPath, words, { cwd: host }).catch(
    (error: { stdout: string }) => error,
  )
  // Payload and Next have errors of their own in theirs, which go on in indented lines.
  const lines = stdout.split('\n').filter((line) => /^\S/.test(line))
  const isOfOthers = (line: string) => /node_modules\/(?!payload-plugin-stories\/)/.test(line)
  expect(lines.filter((line) => !isOfOthers(line))).toEqual([])
})

test('its command line runs in the app: npx stories editions verify', async () => {
  const bin = path.join(app.place, 'bin.js')
  const { stdout } = await run(
    process.execPath,
    ['--conditions=production', bin, 'editions', 'verify', '--full', '--json'],
    { cwd: host, env: environment },
  )
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ ok: true, missing: 0 })
})
