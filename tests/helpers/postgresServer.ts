import { execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

/** Where the tests' PostgreSQL comes from, in order of worth. */
export type PostgresSource =
  | { kind: 'given'; name: string; url: string }
  | { kind: 'installed'; name: string; folder: string }
  | { kind: 'none'; reason: string }

export type PostgresServer = {
  /** Of the database `postgres`, as a user who may create others. */
  url: string
  name: string
  stop: () => Promise<void>
}

type Options = {
  /** Waits for the disk at each commit, as a server must: for tests that kill it. @default false */
  isDurable?: boolean
}

const run = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'

/** Which PostgreSQL this machine offers; starts nothing. */
export function findPostgres(variables: NodeJS.ProcessEnv = process.env): PostgresSource {
  const given = variables.POSTGRES_URI
  if (given) return { kind: 'given', name: `POSTGRES_URI (${new URL(given).host})`, url: given }
  const folder = [...(variables.PATH ?? '').split(path.delimiter), ...debianFolders()].find(
    (place) => ['initdb', 'postgres'].every((command) => existsSync(path.join(place, command))),
  )
  if (folder) return { kind: 'installed', name: `a cluster of its own (${folder})`, folder }
  return { kind: 'none', reason: 'no PostgreSQL: set POSTGRES_URI, or install postgresql' }
}

/** Debian keeps the server's commands off the path, one folder for each version. */
function debianFolders(): string[] {
  if (!existsSync(DEBIAN)) return []
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => path.join(DEBIAN, version, 'bin'))
}

/** Starts the server that `findPostgres` found. */
export async function startPostgres(
  source: PostgresSource = findPostgres(),
  { isDurable = false }: Options = {},
): Promise<PostgresServer> {
  switch (source.kind) {
    case 'given':
      return { url: source.url, name: source.name, stop: () => Promise.resolve() }
    case 'installed':
      return startCluster(source, isDurable)
    case 'none':
      throw new Error(source.reason)
  }
}

type Installed = Extract<PostgresSource, { kind: 'installed' }>

async function startCluster(source: Installed, isDurable: boolean): Promise<PostgresServer> {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-postgres-'))
  const user = await unprivileged()
  if (user) chownSync(directory, user.uid, user.gid)
  const data = path.join(directory, 'data')
  const options = { ...user, cwd: directory, env: { ...process.env, LC_ALL: 'C' } }
  const program = (name: string) => path.join(source.folder, name)
  const words = ['-D', data, '-U', 'stories', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  await run(program('initdb'), [...words, ...(await collation(program('initdb')))], options)
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 200,
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // The shell ends the server when our end of its input closes, so it cannot outlive a killed run.
  const script = '"$@" </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server'
  const server = spawn('sh', ['-c', script, 'sh', program('postgres'), '-D', data, ...flags], {
    ...options,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    server.stdin.end()
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  await ready(server.stderr, stop)
  return { url: `postgres://stories@127.0.0.1:${port}/postgres`, name: source.name, stop }
}

/** PostgreSQL refuses to run as root. */
async function unprivileged(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
      )
      if (uid && gid) return { uid, gid }
    } catch {
      continue
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody.')
}

/** Of a language where the version can, as many hosts' databases have: order must not rest on it. */
async function collation(initdb: string): Promise<string[]> {
  const { stdout } = await run(initdb, ['--help'])
  const isIcu = stdout.includes('--icu-locale')
  return isIcu ? ['--locale=C', '--locale-provider=icu', '--icu-locale=fr'] : ['--locale=C']
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function ready(log: NodeJS.ReadableStream, stop: () => Promise<void>): Promise<void> {
  const said: string[] = []
  for await (const line of createInterface({ input: log })) {
    said.push(line)
    if (line.includes('ready to accept connections')) {
      // A log that nobody reads would stop the server.
      log.resume()
      return
    }
    if (line.includes('FATAL')) break
  }
  await stop()
  throw new Error(`PostgreSQL did not start: ${said.join('\n')}`)
}
