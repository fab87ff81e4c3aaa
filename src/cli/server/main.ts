import { loadEnv } from 'payload/node'

import { PluginError } from '../../errors.js'
import { EnvironmentError, readEnvironment } from '../environment.js'
import { holdServer } from '../holdServer.js'
import { UserError } from '../report.js'
import { serve } from './serve.js'

/** The server of `npm start`: told to stop by a signal, or by the end of the process that started it. */
try {
  loadEnv()
  const environment = readEnvironment({ variables: process.env, directory: process.cwd() })
  const giveBack = await holdServer(environment)
  const stop = await serve(environment)
  const end = () =>
    void stop().then(() => {
      giveBack()
      process.exit(0)
    })
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('disconnect', end)
  process.send?.('ready')
} catch (error) {
  const plain = [UserError, EnvironmentError, PluginError].some((kind) => error instanceof kind)
  console.error(plain ? (error as Error).message : error)
  process.exit(1)
}
