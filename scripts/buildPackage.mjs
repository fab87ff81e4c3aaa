import { cpSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { command, root, run, Stop, tail } from './steps.mjs'

/** `npm run build:package`: what the npm package holds, compiled into `dist`. */
await command(async () => {
  const dist = path.join(root, 'dist')
  rmSync(dist, { recursive: true, force: true })
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const { code, output } = await run(process.execPath, [tsc, '-p', 'tsconfig.build.json'])
  if (code !== 0) throw new Stop(`tsc -p tsconfig.build.json failed:\n${tail(output)}`)
  for (const file of readdirSync(path.join(root, 'src/admin'), { recursive: true }))
    if (file.endsWith('.css'))
      cpSync(path.join(root, 'src/admin', file), path.join(dist, 'src/admin', file))
  return 0
})
