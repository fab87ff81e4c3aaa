import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { command, root, run } from './steps.mjs'

/** Databases that have migrations, each with a folder of them; none is connected to. */
const DATABASES = [
  { uri: '', folder: path.join(root, 'migrations') },
  { uri: 'postgres://none/none', folder: path.join(root, 'migrations/postgres') },
]

/**
 * `npm run migrate:create -- NAME`: writes the migrations of SQLite and of PostgreSQL from the last
 * one of each to the model as it is now, and makes what Payload writes fit our module settings (types
 * as types, `.js` endings).
 */
await command(async () => {
  for (const { uri, folder } of DATABASES) {
    const code = await create(uri)
    if (code !== 0) return code
    fitModules(folder)
  }
  noteNew()
  return 0
})

/** @param {string} uri */
async function create(uri) {
  const payload = path.join(root, 'node_modules/payload/bin.js')
  const args = ['--conditions=production', payload, 'migrate:create', ...process.argv.slice(2)]
  const { code } = await run(process.execPath, args, { show: true, env: { DATABASE_URI: uri } })
  return code
}

/** @param {string} folder */
function fitModules(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const file = path.join(folder, name)
    const text = readFileSync(file, 'utf8')
      .replace(
        /\{ MigrateUpArgs, MigrateDownArgs, sql \}/,
        '{ type MigrateUpArgs, type MigrateDownArgs, sql }',
      )
      .replace(/\{ db, payload, req \}: Migrate/g, '{ db }: Migrate')
      .replace(/^(import \* as \w+ from '\.\/\w+)';$/gm, "$1.js';")
    writeFileSync(file, text)
  }
}

/**
 * Gives new migrations their lines among those that must not change any more. Whoever edits one
 * before it lands corrects its line.
 */
function noteNew() {
  const folder = path.join(root, 'migrations')
  const list = path.join(root, 'tests/fixtures/migrations/landed.json')
  const landed = JSON.parse(readFileSync(list, 'utf8'))
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((file) => /(?<!index)\.ts$/.test(file)).sort())
    landed[name] ??= createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex')
  writeFileSync(list, `${JSON.stringify(landed, null, 2)}\n`)
}
