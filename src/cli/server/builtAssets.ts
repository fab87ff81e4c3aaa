import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Where Next puts the files that pages load, and what their addresses begin with. */
const FOLDER = '.next/static'
const PREFIX = '/_next/static/'

/** Tells whether the build in a folder has a file at a path. A build does not change. */
export function builtAssets(directory: string): (path: string) => boolean {
  const folder = path.join(directory, FOLDER)
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = new Set(found.filter((name) => statSync(path.join(folder, name)).isFile()))
  return (asked) => files.has(decodeURIComponent(asked.slice(PREFIX.length)))
}
