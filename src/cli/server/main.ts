import { loadEnv } from 'payload/node'

import { EnvironmentError, readEnvironment } from '../environment.js'
import { UserError } from '../report.js'
import { serve } from './serve.js'

/** The server of `npm start`: told to stop by a signal, or by the end of the process that started it. */
try {
  loadEnv()
  const environment = readEnvironment({ variables: process.env, directory: process.cwd() })
  const stop = await serve(environment)
  const end = () => void stop().then(() => process.exit(0))
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('disconnect', end)
  process.send?.('ready')
} catch (error) {
  const plain = error instanceof UserError || error instanceof EnvironmentError
  console.error(plain ? error.message : error)
  process.exit(1)
}
