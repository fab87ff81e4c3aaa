import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { root, run, step, Stop, tail } from './steps.mjs'

/** What the server is built from. */
const SOURCES = [
  'collections',
  'migrations',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'src',
  'tsconfig.json',
]
const STAMP = path.join(root, '.next/stories-build')

/**
 * Builds the admin, the APIs and the site, unless the last build was of the same sources.
 *
 * @param {{first?: () => Promise<void>}} [options] `first`: run before a build that is due
 */
export async function ensureBuilt({ first } = {}) {
  const wanted = hashOf(SOURCES)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  await first?.()
  await step('Building the admin, the APIs and the site, a minute or two', async () => {
    const next = path.join(root, 'node_modules/next/dist/bin/next')
    const { code, output } = await run(process.execPath, [next, 'build'], {
      env: { NODE_ENV: 'production' },
    })
    if (code !== 0) throw new Stop(`next build failed:\n${tail(output)}`)
    writeFileSync(STAMP, wanted)
  })
}

function hashOf(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesOf)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesOf(place) {
  const full = path.join(root, place)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [place]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)))
}
