import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The version of this package, as backups and exports name the one that wrote them. */
export function packageVersion(): string {
  // By its own name, because the file lies elsewhere once the package is built.
  const file = createRequire(import.meta.url).resolve('payload-plugin-stories/package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
