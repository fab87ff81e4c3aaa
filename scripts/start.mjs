import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { checkPort } from './port.mjs'
import { checkEnvironment } from './prepare.mjs'
import { serveBuilt, variables } from './server.mjs'
import { checkNode, command } from './steps.mjs'

/** `npm start`: from a fresh clone to a running CMS; the second time it only starts. */
await command(async () => {
  checkNode()
  const { PORT: port = '3000', HOST: host } = variables()
  await checkPort({ port, host, start: 'npm start' })
  await ensureInstalled()
  await ensureBuilt({ first: checkEnvironment })
  return serveBuilt()
})
