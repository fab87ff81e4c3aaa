import path from 'node:path'

import { ensureBuilt } from './build.mjs'
import { readDotEnv } from './dotEnv.mjs'
import { heapFlags, memoryOfMachine } from './heap.mjs'
import { ensureInstalled } from './install.mjs'
import { checkPort } from './port.mjs'
import { checkEnvironment, prepareDatabase } from './prepare.mjs'
import {
  allowToStop,
  checkNode,
  command,
  root,
  spawnChild,
  Stop,
  stopped,
  typescript,
} from './steps.mjs'
import { endWhenSilent, keepRunning } from './supervise.mjs'

/** `npm start`: from a fresh clone to a running CMS; the second time it only starts. */
await command(async () => {
  checkNode()
  const { PORT: port = '3000', HOST: host, PUBLIC_URL: publicUrl, STOP_SECONDS } = variables()
  await checkPort({ port, host })
  await ensureInstalled()
  await ensureBuilt({ first: checkEnvironment })
  const account = await prepareDatabase()
  // More than the server gives itself.
  if (STOP_SECONDS) allowToStop(Number(STOP_SECONDS) + 5)
  const onReady = () => warmUp({ port, host })
  let server
  try {
    server = startServer()
    await server.ready
    await onReady()
    console.log(places(publicUrl ?? `http://localhost:${port}`))
  } finally {
    // A password that was just made must be shown even if the server fails: it is kept nowhere.
    console.log(signIn(account))
  }
  console.log('  Ctrl-C stops the server.\n')
  return keepRunning({ start: startServer, first: server, onReady, stopped })
})

/** The environment and, beneath it, `.env`; an empty variable counts as absent. */
function variables() {
  const all = Object.entries({ ...readDotEnv(root), ...process.env })
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

function startServer() {
  const main = path.join(root, 'src/cli/server/main.ts')
  const heap = heapFlags(memoryOfMachine(), process.env.NODE_OPTIONS)
  const child = spawnChild(process.execPath, [...heap, ...typescript, main], {
    // glibc keeps an arena per thread: 760 MB after 4,000 queries, 490 MB with these two.
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
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
