import { readFileSync } from 'node:fs'
import path from 'node:path'

import { npm, root, step, Stop, tail } from './steps.mjs'

/** Installs the packages of `package-lock.json`, unless they are there already. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await step('Installing packages, a minute or two', async () => {
    const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
    if (code !== 0) throw new Stop(`npm ci failed:\n${tail(output)}`)
  })
}

/** npm lists what it installed in a hidden lockfile; an interrupted installation leaves none. */
function isInstalled() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  const present = packagesOf(path.join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || optional || devOptional || present[place]?.version === version,
  )
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
