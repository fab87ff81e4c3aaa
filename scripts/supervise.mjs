import { isJson, logLine } from './logLine.mjs'

/** Pauses before the first, second … restart in a row, seconds; the last one stays. */
const PAUSES = [0.2, 1, 2, 5, 10, 30, 60]

/** A server that has run so long starts afresh, milliseconds. */
const RECOVERED = 5 * 60_000

/** How often a server says that it lives, milliseconds, and after how many silences it is ended. */
const BEAT = 5_000
const SILENCES = 24

/**
 * Starts a server again whenever it ends by itself, and says why in the log. Ends with it when it
 * was told to stop.
 *
 * @param {{
 *   start: () => {ready: Promise<unknown>, ended: Promise<{code: number | null, signal: string | null}>},
 *   first: ReturnType<start>,
 *   onReady: () => Promise<unknown>,
 *   stopped: Promise<void>,
 *   say?: (line: string) => void,
 *   pauses?: number[],
 * }} args `first`: the one that runs already
 * @returns {Promise<number>} the exit code
 */
export async function keepRunning({ start, first, onReady, stopped, say = log, pauses = PAUSES }) {
  let isStopped = false
  stopped.then(() => (isStopped = true))
  let server = first
  for (let failures = 1; ; failures += 1) {
    const began = Date.now()
    const end = await server.ended
    if (isStopped || end.code === 0) return end.code ?? 0
    if (Date.now() - began > RECOVERED) failures = 1
    const pause = pauses[Math.min(failures, pauses.length) - 1]
    say(`The server ended: ${reasonOf(end)}. It starts again in ${pause} s.`)
    await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, pause * 1000))])
    if (isStopped) return 0
    server = start()
    server.ready.then(onReady).then(
      () => say('The server runs again.'),
      () => undefined,
    )
  }
}

/** @param {{code: number | null, signal: string | null}} end */
function reasonOf({ code, signal }) {
  if (signal === 'SIGKILL')
    return 'it was killed (SIGKILL), perhaps because the machine had no memory left'
  // Node gives up with SIGABRT, or 134 through a shell.
  if (signal === 'SIGABRT' || code === 134) return 'it aborted, usually because its heap was full'
  return signal ? `signal ${signal}` : `exit code ${code}; the reason is above`
}

/**
 * Ends a server that no longer answers its own timer: it hangs, and only a restart helps.
 *
 * @param {import('node:child_process').ChildProcess} child sends `alive`
 */
export function endWhenSilent(child, { beat = BEAT, silences = SILENCES, say = log } = {}) {
  let silent = 0
  child.on('message', () => (silent = 0))
  // Counts its own ticks, so that a machine that slept does not count.
  const timer = setInterval(() => {
    silent += 1
    if (silent < silences) return
    say(`The server has not answered for ${(beat * silences) / 1000} s and is ended.`)
    child.kill('SIGKILL')
  }, beat)
  timer.unref()
  child.once('exit', () => clearInterval(timer))
}

function log(line) {
  console.error(isJson() ? logLine({ msg: line }) : `[${new Date().toISOString()}] ${line}`)
}
