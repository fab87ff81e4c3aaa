import { loadEnv } from 'payload/node'

import { PluginError } from '../../errors.js'
import { EnvironmentError, readEnvironment } from '../environment.js'
import { holdServer } from '../holdServer.js'
import { UserError } from '../report.js'
import { serve } from './serve.js'

/** How often this process tells its parent that it lives, milliseconds. */
const BEAT = 5_000

// What it writes, uploads too, is its own user's only.
process.umask(0o077)

// The maps of Next's chunks take hundreds of megabytes as soon as one error is logged.
process.setSourceMapsEnabled(false)

/**
 * The server of `npm start`: told to stop by a signal, or by the end of the process that started
 * it, which may come at any time.
 */
let end = (): void => process.exit(0)
for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => end())
if (process.connected === false) process.exit(0)

try {
  loadEnv()
  const environment = readEnvironment({ variables: process.env, directory: process.cwd() })
  const giveBack = await holdServer(environment)
  const stop = await serve(environment, { fd: Number(process.env.LISTEN_FD) || null })
  end = () => {
    void stop().then(() => {
      giveBack()
      process.exit(0)
    })
    // Should a connection not end, the process does.
    setTimeout(() => process.exit(0), (environment.stopSeconds + 2) * 1000).unref()
  }
  process.send?.('ready')
  setInterval(() => process.connected && process.send?.('alive'), BEAT).unref()
} catch (error) {
  const plain = [UserError, EnvironmentError, PluginError].some((kind) => error instanceof kind)
  console.error(plain ? (error as Error).message : error)
  process.exit(1)
}
