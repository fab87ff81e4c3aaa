import { isBuilt } from './build.mjs'
import { checkPort } from './port.mjs'
import { isActivated, serveBuilt, variables } from './server.mjs'
import { checkNode, command, Stop } from './steps.mjs'

/**
 * `npm run serve`: serves what `npm run build` has built. Installs, builds and compiles nothing, so
 * the packages of `npm ci --omit=dev` are enough, and the folder of the app may be read-only.
 */
await command(async () => {
  checkNode()
  if (!isBuilt())
    throw new Stop('There is no build to serve. Run `npm ci` and `npm run build` first.')
  const { PORT: port = '3000', HOST: host } = variables()
  if (!isActivated()) await checkPort({ port, host, start: 'npm run serve' })
  return serveBuilt()
})
