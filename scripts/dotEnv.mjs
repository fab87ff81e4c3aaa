import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Simple `NAME=value` lines of `.env`, for what must be known before any package is installed.
 * The app itself reads the file with Next's own loader.
 *
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function readDotEnv(folder) {
  let text
  try {
    text = readFileSync(path.join(folder, '.env'), 'utf8')
  } catch {
    return {}
  }
  const lines = text.matchAll(
    /^\s*(?:export\s+)?([A-Z_]+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^#\n]*))/gm,
  )
  return Object.fromEntries(
    [...lines].map(([, name, double, single, bare]) => [name, double ?? single ?? bare.trim()]),
  )
}
