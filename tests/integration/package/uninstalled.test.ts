import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

import { hostEnvironment, packedHost } from '../../helpers/packedHost.js'
import { databaseOn } from '../../helpers/postgres.js'
import { findPostgres, startPostgres } from '../../helpers/postgresServer.js'
import { blocksOf } from './steps.js'

const run = promisify(execFile)
const guide = blocksOf('guides/host-apps.md', 'Uninstalling')
const textsIn = (language: string) =>
  guide.filter((block) => block.language === language).map(({ text }) => text)
const [create = '', migrate = ''] = textsIn('sh')
const [first = ''] = textsIn('ts')
const [constraint = '', schema = ''] = textsIn('sql')

type Host = {
  isSqlite: boolean
  env?: Record<string, string>
  /** Of the test, because two of them run at once. */
  onTestFinished: (clean: () => void) => void
}

/** Content with the plugin, the steps of the guide, and what the app has after them. */
async function uninstall({ isSqlite, env, onTestFinished }: Host) {
  const adapters = ['@payloadcms/db-postgres', '@payloadcms/db-sqlite']
  const { folder, remove } = await packedHost('uninstalled', adapters)
  onTestFinished(remove)
  const payload = (words: string[], more = {}) =>
    run(process.execPath, ['--conditions=production', 'node_modules/payload/bin.js', ...words], {
      cwd: folder,
      env: hostEnvironment({
        PAYLOAD_CONFIG_PATH: 'payload.config.ts',
        DISABLE_PAYLOAD_HMR: 'true',
        ...env,
        ...more,
      }),
    })
  await payload(['run', 'installed.ts'])
  await payload(create.replace('npx payload ', '').split(' '))
  const migrations = path.join(folder, 'migrations')
  const made = readdirSync(migrations).find((name) => name.endsWith('_uninstall.ts')) ?? ''
  const file = path.join(migrations, made)
  const text = readFileSync(file, 'utf8')
  const [start = ''] = /^.*function up\(.*$/m.exec(text) ?? []
  const changed = isSqlite
    ? text.replace(start, `${start}\n${first}`)
    : text.replaceAll('DROP CONSTRAINT', constraint)
  expect(changed).not.toBe(text)
  writeFileSync(file, changed)
  await payload(migrate.replace('npx payload ', '').split(' '))
  const { stdout } = await payload(['run', 'read.ts'], { SQL: isSqlite ? '' : schema })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>
}

const WHOLE = {
  pages: [
    {
      title: { fr: 'Bonjour', es: 'Hola' },
      author: 1,
      rows: [{ text: 'un' }, { text: 'deux' }],
      _status: 'published',
    },
  ],
  versions: 2,
  user: { email: 'ana@example.org', role: 'admin', points: 7 },
  more: [],
  missing: [],
}

test.concurrent(
  'an app on SQLite that uninstalls by the guide starts whole, with no table or column of the plugin',
  async ({ onTestFinished }) => {
    expect(await uninstall({ isSqlite: true, onTestFinished })).toMatchObject(WHOLE)
  },
)

const source = findPostgres()
if (source.kind === 'none') console.info(source.reason)
test
  .skipIf(source.kind === 'none')
  .concurrent('and so does one on PostgreSQL', async ({ onTestFinished }) => {
    const server = await startPostgres(source)
    onTestFinished(server.stop)
    const POSTGRES = databaseOn(server.url, `uninstalled-${randomUUID().slice(0, 8)}`)
    const left = await uninstall({ isSqlite: false, env: { POSTGRES }, onTestFinished })
    expect(left).toMatchObject(WHOLE)
  })
