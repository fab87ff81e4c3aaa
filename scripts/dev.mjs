import path from 'node:path'

import { readDotEnv } from './dotEnv.mjs'
import { ensureInstalled } from './install.mjs'
import { checkPort } from './port.mjs'
import { prepareDatabase } from './prepare.mjs'
import { checkNode, command, root, run } from './steps.mjs'

/** `npm run dev`: the app on its sources, rebuilt as they change, with the explorer. */
await command(async () => {
  checkNode()
  const { PORT: port = '3000', HOST: host = '' } = { ...readDotEnv(root), ...process.env }
  await checkPort({ port, host, start: 'npm run dev' })
  await ensureInstalled()
  const { admins, created } = await prepareDatabase()
  await holdServer()
  const password = created?.password ? `, password ${created.password} (shown once)` : ''
  console.log(`\n  Sign in as ${admins.join(' or ')}${password}\n`)
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const where = ['--port', port, ...(host ? ['--hostname', host] : [])]
  // Lexical's development files, which plain Node loads by this condition, stop Node 20 at random.
  const args = ['--conditions=production', next, 'dev', ...where]
  const { code } = await run(process.execPath, args, {
    show: true,
    // Of the storage plugin that tests use there is no version that is ours (docs/dependencies.md).
    env: { NODE_ENV: 'development', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
  })
  return code
})

/** Takes the database for this server for as long as this process lives. */
async function holdServer() {
  // Known only once everything is installed.
  const { tsImport } = await import('tsx/esm/api')
  const load = (file) => tsImport(file, import.meta.url)
  const { readEnvironment } = await load('../src/cli/environment.ts')
  const { holdServer: hold } = await load('../src/cli/holdServer.ts')
  const variables = { ...readDotEnv(root), ...process.env }
  await hold(readEnvironment({ variables, directory: root }))
}
