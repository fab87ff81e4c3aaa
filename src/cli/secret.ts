import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { codeOf } from '../errors.js'
import type { Environment } from './environment.js'

/**
 * The key that signs sessions and seals API keys: `PAYLOAD_SECRET`, or else one made once and kept
 * in the data folder, readable by its owner only. Losing it signs all users out and invalidates API
 * keys.
 */
export function secretOf({ secret, dataDir }: Pick<Environment, 'secret' | 'dataDir'>): string {
  if (secret) return secret
  const file = path.join(dataDir, 'stories.secret')
  return readKept(file) ?? keep(file)
}

function readKept(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null
  } catch {
    return null
  }
}

/** Several processes may start at once (the build has workers): the first link wins, all read it. */
function keep(file: string): string {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  chmodSync(draft, 0o600)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}
