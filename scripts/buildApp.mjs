import { ensureBuilt } from './build.mjs'
import { checkNode, command } from './steps.mjs'

/** `npm run build`: what `npm run serve` serves, in `.next` and `build`. */
await command(async () => {
  checkNode()
  await ensureBuilt()
  return 0
})
