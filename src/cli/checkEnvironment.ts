import { loadEnv } from 'payload/node'

import { PluginError } from '../errors.js'
import { checkAdminPassword } from './checkAdminPassword.js'
import { EnvironmentError, readEnvironment } from './environment.js'
import { ensureFolders } from './folders.js'
import { refuseSecondServer } from './holdServer.js'

/** For `npm start`: says what is wrong with the environment, before the app is built. */
try {
  loadEnv()
  const environment = readEnvironment({ variables: process.env, directory: process.cwd() })
  await checkAdminPassword(environment)
  ensureFolders(environment)
  await refuseSecondServer(environment)
} catch (error) {
  const isPlain = error instanceof EnvironmentError || error instanceof PluginError
  console.error(isPlain ? error.message : error)
  process.exit(1)
}
