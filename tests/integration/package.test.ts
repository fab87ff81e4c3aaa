import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startBucket } from '../helpers/bucket.js'
import { startMongo } from '../helpers/mongoServer.js'
import { databaseOn } from '../helpers/postgres.js'
import { startPostgres } from '../helpers/postgresServer.js'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const NAME = 'payload-plugin-stories'

/** What the empty host app has besides the package, its dependencies and its peers. */
const HOST = [
  ...['@payloadcms/db-mongodb', '@payloadcms/db-postgres', '@payloadcms/db-sqlite'],
  ...['@types/node', '@types/react', 'typescript'],
]

type Manifest = Record<'dependencies' | 'peerDependencies', Record<string, string>> & {
  peerDependenciesMeta: Record<string, { optional: boolean }>
  exports: Record<string, string | Record<string, string>>
}

let manifest: Manifest
let host: string
beforeAll(async () => {
  host = mkdtempSync(path.join(tmpdir(), 'stories-host-'))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await run(npm, ['run', 'build:package'], { cwd: root })
  await run(npm, ['pack', '--pack-destination', host], { cwd: path.join(root, 'dist') })
  const [tarball = ''] = readdirSync(host).filter((name) => name.endsWith('.tgz'))
  await unpack(path.join(host, tarball))
  const packed = path.join(host, 'node_modules', NAME, 'package.json')
  manifest = JSON.parse(readFileSync(packed, 'utf8')) as Manifest
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const asked = installed.filter((name) => !manifest.peerDependenciesMeta[name]?.optional)
  for (const name of [...asked, ...HOST]) link(name)
  cpSync(path.join(root, 'tests/fixtures/host'), host, { recursive: true })
  writeFileSync(path.join(host, 'package.json'), JSON.stringify({ type: 'module' }))
}, 300_000)
afterAll(() => rmSync(host, { recursive: true, force: true }))

/**
 * Only what the package declares is there beside it, so that an import of anything else fails.
 * Links, not an installation: the same bytes, offline.
 */
function link(name: string): void {
  const place = path.join(host, 'node_modules', name)
  mkdirSync(path.dirname(place), { recursive: true })
  symlinkSync(path.join(root, 'node_modules', name), place, 'junction')
}

async function unpack(tarball: string): Promise<void> {
  const place = path.join(host, 'node_modules', NAME)
  mkdirSync(place, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'])
}

const typescript = [
  '--conditions=production',
  '--import',
  path.join(root, 'node_modules/tsx/dist/loader.mjs'),
]
// Next's types know three values of NODE_ENV; vitest's own must not leak in.
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'development',
  DISABLE_PAYLOAD_HMR: 'true',
  // It would find the storage plugin of our own tests beside the links.
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  VITEST: '',
}

test('the package holds what its doors name, and neither tests, seed, server nor app', () => {
  const place = path.join(host, 'node_modules', NAME)
  const targets = Object.values(manifest.exports).flatMap((door) =>
    typeof door === 'string' ? [door] : Object.values(door),
  )
  expect(targets.filter((file) => !existsSync(path.join(place, file)))).toEqual([])
  const files = readdirSync(place, { recursive: true }).map(String)
  const code = files.filter((file) => !file.startsWith('docs'))
  expect(code.filter((file) => /seed|server|tests|src\/app|src\/site/.test(file))).toEqual([])
})

test('it is small: fewer than 900 files and 3 MB', () => {
  const place = path.join(host, 'node_modules', NAME)
  const sizes = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size)
  expect(sizes.length).toBeLessThan(900)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3_000_000)
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
  return readFileSync(path.join(host, 'node_modules', NAME, file), 'utf8')
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

test('its types hold in an app with nodenext modules', async () => {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = await run(process.execPath, [tsc, '-p', host]).catch(
    (error: { stdout: string }) => error,
  )
  expect(stdout).toBe('')
})

test('its command line runs in the app: npx stories editions verify', async () => {
  const bin = path.join(host, 'node_modules', NAME, 'bin.js')
  const { stdout } = await run(
    process.execPath,
    ['--conditions=production', bin, 'editions', 'verify', '--full', '--json'],
    { cwd: host, env: environment },
  )
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ ok: true, missing: 0 })
})
