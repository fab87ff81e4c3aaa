import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { command, root, run } from './steps.mjs'

/**
 * `npm run migrate:create -- NAME`: writes the SQLite migration from the last one to the model as it
 * is now, and makes what Payload writes fit our module settings (types as types, `.js` endings).
 */
await command(async () => {
  const payload = path.join(root, 'node_modules/payload/bin.js')
  const args = ['--conditions=production', payload, 'migrate:create', ...process.argv.slice(2)]
  const { code } = await run(process.execPath, args, { show: true, env: { DATABASE_URI: '' } })
  const folder = path.join(root, 'migrations')
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
  noteNew(folder)
  return code
})

/**
 * Gives each new migration its line among those that must not change any more. Whoever edits it
 * before it lands corrects the line.
 *
 * @param {string} folder
 */
function noteNew(folder) {
  const list = path.join(root, 'tests/fixtures/migrations/landed.json')
  const landed = JSON.parse(readFileSync(list, 'utf8'))
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  for (const name of names.sort())
    landed[name] ??= createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex')
  writeFileSync(list, `${JSON.stringify(landed, null, 2)}\n`)
}
