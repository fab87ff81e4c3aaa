import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { leaksIn } from './leaks.js'

const root = path.resolve(import.meta.dirname, '../..')

export const ADMIN = { email: 'editor@example.org', password: 'correct horse battery' }

/** A running server of `npm start`, on a port and a database of its own. */
export type App = {
  url: string
  port: number
  directory: string
  /** Process id of the command; the server is its child. */
  pid: number
  /** Everything it has printed so far. */
  output: () => string
  /** Asks the delivery API by POST; gives `data`. */
  query: (query: string, variables?: Record<string, unknown>) => Promise<never>
  signal: (signal: NodeJS.Signals) => void
  /** Resolves with the exit code when the process has ended; null after a signal. */
  ended: Promise<number | null>
  /** Ends it at once. Throws if its log tells a secret. */
  stop: () => Promise<void>
}

type Options = {
  port?: number
  /** Folder of database and uploads; kept when given. @default a new one, removed by `stop` */
  directory?: string
  env?: Record<string, string>
}

/** Runs `npm start`'s script and waits until it says where to go. */
export async function startApp(options: Options = {}): Promise<App> {
  const app = launch({ ...options, port: options.port ?? (await freePort()) })
  await until(() => app.output().includes('Ctrl-C stops'), app)
  return app
}

/** Runs `npm start`'s script without waiting. */
export function launch({ port, directory: given, env = {} }: Options & { port: number }): App {
  const directory = given ?? mkdtempSync(path.join(tmpdir(), 'stories-e2e-'))
  const own = {
    DATABASE_URI: `file:${path.join(directory, 'stories.db')}`,
    MEDIA_DIR: path.join(directory, 'media'),
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    ...env,
  }
  let output = ''
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), PORT: String(port), ...own },
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => (output += text.toString()))
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = `http://localhost:${port}`
  return {
    url,
    port,
    directory,
    pid: child.pid ?? 0,
    output: () => output,
    query: (query, variables) => ask({ url, query, variables }),
    signal: (signal) => kill(child, signal),
    ended,
    stop: async () => {
      kill(child, 'SIGKILL')
      await ended
      const leaks = await leaksIn({ output, directory, env: own })
      if (!given) rmSync(directory, { recursive: true, force: true })
      if (leaks.length > 0) throw new Error(`The log tells secrets:\n${leaks.join('\n')}`)
    },
  }
}

/** What a terminal would give: without what the test runner has set. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const runner = ['NODE_ENV', 'NODE_OPTIONS', 'VITEST', 'TEST_DATABASE']
  const own = Object.entries(process.env).filter(([name]) => !runner.includes(name))
  // Next's types demand NODE_ENV, which a terminal does not have.
  return Object.fromEntries(own) as NodeJS.ProcessEnv
}

/** To the whole group: what a terminal does at Ctrl-C, and what a power cut does. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function until(isDone: () => boolean, app: App, seconds = 420): Promise<void> {
  let code: number | null | undefined
  void app.ended.then((value) => (code = value))
  const end = Date.now() + seconds * 1000
  while (!isDone()) {
    if (code !== undefined) throw new Error(`The app ended with ${code}:\n${app.output()}`)
    if (Date.now() > end) throw new Error(`The app did not start in time:\n${app.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

type Question = { url: string; query: string; variables?: Record<string, unknown> | undefined }

async function ask({ url, query, variables }: Question): Promise<never> {
  const response = await fetch(`${url}/api/delivery/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as { data?: never; errors?: { message: string }[] }
  if (!body.data) throw new Error(body.errors?.map(({ message }) => message).join('\n'))
  return body.data
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
