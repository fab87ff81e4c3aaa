import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { root, step, tool } from './steps.mjs'

/** What the server is built from. */
const SOURCES = [
  'collections',
  'migrations',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'src',
  'tsconfig.app.json',
  'tsconfig.json',
]
const STAMP = path.join(root, '.next/stories-build')

/** Files that the compiled programs read, and that no compiler makes. */
const ASSETS = ['src/cli/seed/files', 'src/site/scripts', 'src/site/styles']

/**
 * Builds the admin, the APIs and the site, unless the last build was of the same sources.
 *
 * @param {{first?: () => Promise<void>}} [options] `first`: run before a build that is due
 */
export async function ensureBuilt({ first } = {}) {
  const wanted = hashOf(SOURCES)
  if (stamp() === wanted) return
  await first?.()
  await step('Building the admin, the APIs and the site, a minute or two', async () => {
    rmSync(STAMP, { force: true })
    await tool('next/dist/bin/next', ['build'])
    rmSync(path.join(root, 'build'), { recursive: true, force: true })
    await tool('typescript/bin/tsc', ['-p', 'tsconfig.app.json'])
    for (const place of ASSETS)
      cpSync(path.join(root, place), path.join(root, 'build', place), { recursive: true })
    writeFileSync(STAMP, wanted)
  })
}

/** Whether there is a build, of whatever sources: where it is served, there may be none. */
export function isBuilt() {
  return stamp() !== null
}

/** Whether the last build was of the sources that are here. */
export function isCurrent() {
  return stamp() === hashOf(SOURCES)
}

function stamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null
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
