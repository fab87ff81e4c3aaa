import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Where the tests' MongoDB comes from, in order of worth; see DESIGN 8 and docs. */
export type MongoSource =
  | { kind: 'given'; name: string; url: string }
  | { kind: 'mongod'; name: string; binary: string }
  | { kind: 'java'; name: string }
  | { kind: 'download'; name: string }
  | { kind: 'none'; reason: string }

export type MongoServer = { url: string; name: string; stop: () => Promise<void> }

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../mongo', import.meta.url))

/** Which MongoDB this machine offers; starts nothing. */
export function findMongo(variables: NodeJS.ProcessEnv = process.env): MongoSource {
  const given = variables.MONGODB_URI
  if (given) return { kind: 'given', name: `MONGODB_URI (${new URL(given).host})`, url: given }
  const binary = variables.MONGOMS_SYSTEM_BINARY ?? onPath('mongod', variables)
  if (binary) return { kind: 'mongod', name: `mongod, replica set (${binary})`, binary }
  if (onPath('java', variables) && onPath('mvn', variables))
    return { kind: 'java', name: 'mongo-java-server 1.47.0 (no transactions)' }
  if (variables.TEST_MONGO === 'download')
    return { kind: 'download', name: 'mongod, replica set (downloaded)' }
  const reason =
    'no MongoDB: set MONGODB_URI, or install mongod, or java and mvn, or set TEST_MONGO=download'
  return { kind: 'none', reason }
}

/** Starts the server that `findMongo` found. */
export async function startMongo(source: MongoSource = findMongo()): Promise<MongoServer> {
  switch (source.kind) {
    case 'given':
      return { url: source.url, name: source.name, stop: () => Promise.resolve() }
    case 'mongod':
      return startMongod(source.name, source.binary)
    case 'download':
      return startMongod(source.name)
    case 'java':
      return startJava(source.name)
    case 'none':
      throw new Error(source.reason)
  }
}

function onPath(command: string, variables: NodeJS.ProcessEnv): string | null {
  const folders = (variables.PATH ?? '').split(path.delimiter)
  return folders.map((place) => path.join(place, command)).find((file) => existsSync(file)) ?? null
}

async function startMongod(name: string, systemBinary?: string): Promise<MongoServer> {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    ...(systemBinary ? { binary: { systemBinary } } : {}),
  })
  return { url: server.getUri(), name, stop: async () => void (await server.stop()) }
}

async function startJava(name: string): Promise<MongoServer> {
  if (!existsSync(path.join(folder, 'target/dependency')))
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies'], { cwd: folder })
  const server = spawn('java', ['-Xmx512m', '-cp', 'target/dependency/*', 'StoriesMongo.java'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let complaint = ''
  server.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /^listening on (\S+)$/.exec(line)?.[1]
    if (!url) continue
    const stop = () => {
      // It ends when its input does, so it cannot outlive a killed test run either.
      server.stdin.end()
      return ended
    }
    return { url, name, stop }
  }
  throw new Error(`mongo-java-server did not start: ${complaint.trim()}`)
}
