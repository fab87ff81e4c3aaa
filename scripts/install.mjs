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

function isInstalled() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  // npm lists what it installed in a hidden lockfile; an interrupted installation leaves none.
  const present = packagesOf(path.join(root, 'node_modules/.package-lock.json'))
  return wanted !== null && present !== null && missing({ wanted, present }).length === 0
}

/**
 * Places of packages that are not there, or in another version. Packages for other systems are
 * optional and do not count.
 *
 * @param {Record<'wanted' | 'present', Record<string, {version?: string, optional?: boolean, devOptional?: boolean}>>} lists
 * @returns {string[]}
 */
export function missing({ wanted, present }) {
  return Object.entries(wanted)
    .filter(([place, { optional, devOptional }]) => place !== '' && !optional && !devOptional)
    .filter(([place, { version }]) => present[place]?.version !== version)
    .map(([place]) => place)
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
