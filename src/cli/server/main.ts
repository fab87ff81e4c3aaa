import { loadEnv } from 'payload/node'

import { PluginError } from '../../errors.js'
import { captureConsole } from '../../telemetry/captureConsole.js'
import { log, setLog, usualFormat } from '../../telemetry/log.js'
import { count } from '../../telemetry/meter.js'
import { startMeter } from '../../telemetry/startMeter.js'
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

captureConsole()
// Node would write it out as it is, with all that it holds.
process.on('uncaughtException', (err: unknown) => {
  log('fatal', 'The server ends: an error that nothing has caught.', { err })
  process.exit(1)
})

try {
  loadEnv()
  const environment = readEnvironment({ variables: process.env, directory: process.cwd() })
  const { level, format } = environment.monitoring.log
  setLog({ level, format: format ?? usualFormat() })
  if (environment.monitoring.metricsToken !== null) await startMeter()
  // Told by the process that supervises this one, because the count must outlive it.
  count('stories_restarts_total', {}, Number(process.env.RESTARTS) || 0)
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
  log(
    'fatal',
    plain ? (error as Error).message : 'The server cannot start.',
    plain ? {} : { err: error },
  )
  process.exit(1)
}
