import { existsSync } from 'node:fs'
import path from 'node:path'

import { isBuilt, isCurrent } from './build.mjs'
import { command, program, root, run } from './steps.mjs'

/**
 * `npm run stories -- COMMAND`: the command line as it was built, which starts three times as fast,
 * or from its sources if they have changed since.
 */
await command(async () => {
  const built = isBuilt() && (isCurrent() || !existsSync(path.join(root, 'node_modules/tsx')))
  const { args, env } = program('main', { built })
  const { code } = await run(process.execPath, [...args, ...process.argv.slice(2)], {
    show: true,
    env,
  })
  return code
})
