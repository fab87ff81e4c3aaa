import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** An app that was started by the command of the README, with its own data. */
export type StartedApp = {
  url: string
  port: number
  /** Folder of its database and uploads. */
  directory: string
  process: ChildProcess
  /** The settings it runs on; for commands on the same data. */
  environment: Record<string, string>
  /** All that it has printed. */
  output: () => string
  /** Sends the signal and gives the exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

type Options = {
  /** Data of an earlier start. @default a new folder */
  directory?: string
  port?: number
  environment?: Record<string, string>
}

/** Runs `scripts/start.mjs` and waits until it says where to go, or ends. */
export async function startApp(options: Options = {}): Promise<StartedApp> {
  const port = options.port ?? (await freePort())
  const directory = options.directory ?? mkdtempSync(path.join(tmpdir(), 'stories-app-'))
  const environment = { ...settings(directory, port), ...options.environment }
  let text = ''
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += part.toString()))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (text.includes('Ctrl-C stops the server.')) resolve()
    })
  })
  await Promise.race([ready, ended])
  return {
    url: `http://localhost:${port}`,
    port,
    directory,
    process: child,
    environment,
    output: () => text,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** Removes what a started app wrote. */
export function removeData({ directory }: Pick<StartedApp, 'directory'>): void {
  rmSync(directory, { recursive: true, force: true })
}

/** A TCP port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  // A server on a TCP port has such an address.
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

function settings(directory: string, port: number): Record<string, string> {
  return {
    PORT: String(port),
    DATABASE_URI: `file:${path.join(directory, 'stories.db')}`,
    MEDIA_DIR: path.join(directory, 'media'),
    // Vitest sets its own.
    NODE_ENV: '',
    VITEST: '',
  }
}
