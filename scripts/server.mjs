import { readDotEnv } from './dotEnv.mjs'
import { heapFlags, memoryOfMachine } from './heap.mjs'
import { saysJson } from './logLine.mjs'
import { prepareDatabase } from './prepare.mjs'
import { allowToStop, program, root, say, spawnChild, Stop, stopped } from './steps.mjs'
import { endWhenSilent, keepRunning } from './supervise.mjs'

/**
 * Prepares the database and serves what has been built, until this process is told to stop.
 *
 * @returns {Promise<number>} the exit code
 */
export async function serveBuilt() {
  const { PORT: port = '3000', HOST: host, PUBLIC_URL: publicUrl, ...more } = variables()
  const { STOP_SECONDS, LOG_FORMAT } = more
  // Of `.env` too: what starts and supervises the server logs as it does.
  if (LOG_FORMAT) process.env.LOG_FORMAT = LOG_FORMAT
  const account = await prepareDatabase({ built: true })
  // More than the server gives itself.
  if (STOP_SECONDS) allowToStop(Number(STOP_SECONDS) + 5)
  const onReady = () => warmUp({ port, host })
  let server
  try {
    server = startServer()
    await server.ready
    await onReady()
    say(places(publicUrl ?? `http://localhost:${port}`))
  } finally {
    // A password that was just made must be shown even if the server fails: it is kept nowhere.
    say(signIn(account))
  }
  say('  Ctrl-C stops the server.\n')
  return keepRunning({ start: startServer, first: server, onReady, stopped })
}

/** The environment and, beneath it, `.env`; an empty variable counts as absent. */
export function variables() {
  const all = Object.entries({ ...readDotEnv(root), ...process.env })
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

/**
 * Whether systemd listens for us and has handed its socket on (sd_listen_fds(3)). Connections then
 * wait for a server that starts again, instead of being refused.
 */
export function isActivated() {
  const { LISTEN_FDS, LISTEN_PID } = process.env
  return LISTEN_FDS === '1' && LISTEN_PID === String(process.pid)
}

/** File descriptors of the first socket: where systemd puts it, and where the server finds it. */
const ACTIVATED = 3
const HANDED_ON = 4

/** How often the server was started; the metrics tell how often again. */
let starts = 0

function startServer() {
  const { args, env } = program('server/main', { built: true })
  const activated = isActivated()
  const heap = heapFlags(memoryOfMachine(), process.env.NODE_OPTIONS)
  const child = spawnChild(process.execPath, [...heap, ...args], {
    // glibc keeps an arena per thread: 760 MB after 4,000 queries, 490 MB with these two.
    env: {
      ...env,
      NODE_ENV: 'production',
      MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
      LISTEN_FD: activated ? String(HANDED_ON) : '',
      RESTARTS: String(starts++),
    },
    // The fifth is HANDED_ON.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc', ...(activated ? [ACTIVATED] : [])],
  })
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  const ready = new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Stop('The server did not start.')))
  })
  ready.then(
    () => endWhenSilent(child),
    () => undefined,
  )
  return { ready, ended }
}

/** The first request loads most of the app; better ours than the first visitor's. */
async function warmUp({ port, host }) {
  const url = `http://${host && host !== '0.0.0.0' ? host : '127.0.0.1'}:${port}`
  await fetch(`${url}/api/delivery/graphql?query={__typename}`).catch(() => null)
}

function places(address) {
  return [
    '',
    `  Admin         ${address}/admin`,
    `  Delivery API  ${address}/api/delivery/graphql`,
    `  Site          ${address}/`,
    '',
  ].join('\n')
}

function signIn({ admins, created }) {
  // A log names no account. A password that nobody else knows has to be told all the same.
  if (saysJson())
    return created?.password ? `The first account has the password ${created.password}` : ''
  if (created?.password)
    return [
      `  Sign in as ${created.email} with the password ${created.password}`,
      '  This is shown once and kept nowhere: note it now.',
      '',
    ].join('\n')
  if (created) return `  Sign in as ${created.email} with the password in ADMIN_PASSWORD.\n`
  if (admins.length === 0) return ''
  return [
    `  Sign in as ${admins.join(' or ')}.`,
    `  Password lost: npm run stories -- users password ${admins[0]}`,
    '',
  ].join('\n')
}
