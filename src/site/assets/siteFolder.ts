import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder of files that pages send as they are: among the sources, or where those are not, beside
 * the programs that `npm run build` compiles.
 */
export function siteFolder(): string {
  const root = process.cwd()
  const source = path.join(/* turbopackIgnore: true */ root, 'src/site')
  if (existsSync(path.join(source, 'styles'))) return source
  return path.join(/* turbopackIgnore: true */ root, 'build/src/site')
}
