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
