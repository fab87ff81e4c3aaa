import path from 'node:path'

import { REQUEST_LIMITS } from '../security/limits/requestLimits.js'
import type { S3Options } from '../storage/s3Files.js'
import { readMachine } from './readMachine.js'
import { type Monitoring, readMonitoring } from './readMonitoring.js'
import { readOrigins } from './readOrigins.js'
import { readProxies } from './readProxies.js'
import { readStorage } from './readStorage.js'
import { readVideoHosts } from './readVideoHosts.js'

/** The checked environment of the app. */
export type Environment = {
  /** TCP port. @default 3000 */
  readonly port: number
  /** Address to listen on; null: every interface. */
  readonly host: string | null
  /** Absolute URL without trailing slash; null: not told, so that the request's own origin serves. */
  readonly publicUrl: string | null
  readonly database:
    | {
        readonly kind: 'sqlite'
        /** `file:` URL with an absolute path. */
        readonly url: string
        readonly file: string
      }
    | { readonly kind: 'mongodb' | 'postgres'; readonly url: string }
  /** Folder for uploads, absolute. */
  readonly mediaDir: string
  /** The bucket for uploads; null: they are in `mediaDir`. */
  readonly storage: S3Options | null
  /** Folder of the database and of what is kept beside it, absolute. */
  readonly dataDir: string
  /** Null: made once and kept in `dataDir`. */
  readonly secret: string | null
  /** How many proxies in front are believed about the client's address, or which. @default 0 */
  readonly trustedProxies: number | readonly string[]
  /** Origins whose pages may use the management API with the cookies of who is signed in. */
  readonly corsOrigins: readonly string[]
  /** Where videos that are named by address may be. @default youtube, vimeo */
  readonly videoHosts: readonly string[]
  /** The service that drafts translations; null: none. */
  readonly machineTranslation: { readonly url: string; readonly key: string | null } | null
  /** Answer front-end tests with texts of the pseudo-locale. @default false */
  readonly pseudoLocale: boolean
  /** How long answers under way may take when the server stops, seconds. @default 10 */
  readonly stopSeconds: number
  /** Logs, health and metrics. */
  readonly monitoring: Monitoring
  readonly adminEmail: string | null
  readonly adminPassword: string | null
}

/** Every wrong variable at once, a line each: where, what was expected, what came, what to do. */
export class EnvironmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'EnvironmentError'
  }
}

type Input = {
  /** `process.env`, or what stands in for it. */
  variables: Readonly<Record<string, string | undefined>>
  /** Relative paths start here. */
  directory: string
}

/**
 * Reads and checks the environment; an empty variable counts as absent.
 *
 * @throws EnvironmentError listing every problem.
 */
export function readEnvironment({ variables, directory }: Input): Environment {
  const problems: string[] = []
  const value = (name: string) => variables[name]?.trim() || null
  const problem = (name: string, expected: string, remedy: string, given?: string) => {
    const got = given ?? JSON.stringify(variables[name])
    problems.push(`${name}: expected ${expected}, got ${got}. ${remedy}`)
  }
  const database = readDatabase(value('DATABASE_URI'), directory, problem)
  const dataDir =
    database.kind === 'sqlite' ? path.dirname(database.file) : path.resolve(directory, '.data')
  const environment: Environment = {
    port: readPort(value('PORT'), problem),
    host: value('HOST'),
    publicUrl: readPublicUrl(value('PUBLIC_URL'), problem),
    database,
    mediaDir: path.resolve(directory, value('MEDIA_DIR') ?? 'media'),
    storage: readStorage(value, problem),
    dataDir,
    secret: readSecret(value('PAYLOAD_SECRET'), problem),
    corsOrigins: readOrigins(value('CORS_ORIGINS'), problem),
    videoHosts: readVideoHosts(value('VIDEO_HOSTS'), problem),
    trustedProxies: readProxies(value('TRUST_PROXY'), problem),
    machineTranslation: readMachine(
      { url: value('MACHINE_TRANSLATION_URL'), key: value('MACHINE_TRANSLATION_KEY') },
      problem,
    ),
    pseudoLocale: readFlag('PSEUDO_LOCALE', value('PSEUDO_LOCALE'), problem),
    stopSeconds: readSeconds('STOP_SECONDS', value('STOP_SECONDS'), problem),
    monitoring: readMonitoring(value, problem),
    adminEmail: readEmail(value('ADMIN_EMAIL'), problem),
    adminPassword: readPassword(variables.ADMIN_PASSWORD || null, problem),
  }
  if (problems.length > 0) throw new EnvironmentError(problems)
  return environment
}

export type Problem = (name: string, expected: string, remedy: string, given?: string) => void

function readPort(given: string | null, problem: Problem): number {
  if (given === null) return 3000
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0
  if (port >= 1 && port <= 65535) return port
  problem('PORT', 'a whole number from 1 to 65535', 'Use PORT=3000 or leave it out.')
  return 3000
}

function readFlag(name: string, given: string | null, problem: Problem): boolean {
  if (given === '1' || given === 'true') return true
  if (given !== null && given !== '0' && given !== 'false') {
    problem(name, '1 or 0', `Use ${name}=1 or leave it out.`)
  }
  return false
}

function readSeconds(name: string, given: string | null, problem: Problem): number {
  const fallback = REQUEST_LIMITS.time.stop
  if (given === null) return fallback
  if (/^\d{1,3}$/.test(given)) return Number(given)
  problem(
    name,
    'a whole number of seconds from 0 to 999',
    `Use ${name}=${fallback} or leave it out.`,
  )
  return fallback
}

function readPublicUrl(given: string | null, problem: Problem): string | null {
  if (given === null) return null
  const url = URL.canParse(given) ? new URL(given) : null
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search
  if (isOrigin && !url.username && !url.hash) return url.origin
  problem(
    'PUBLIC_URL',
    'the public http(s) address of the server, without a path',
    'Use PUBLIC_URL=https://cms.example.org or leave it out.',
  )
  return null
}

const SERVERS = [
  {
    kind: 'postgres',
    pattern: /^postgres(?:ql)?:\/\/[^/]/,
    expected: 'a PostgreSQL address that names the database',
    example: 'postgres://host:5432/stories',
  },
  {
    kind: 'mongodb',
    pattern: /^mongodb(?:\+srv)?:\/\/[^/]/,
    expected: 'a MongoDB address that names the database',
    example: 'mongodb://host:27017/stories',
  },
] as const

function readDatabase(
  given: string | null,
  directory: string,
  problem: Problem,
): Environment['database'] {
  const server = SERVERS.find(({ pattern }) => given !== null && pattern.test(given))
  if (given !== null && server) {
    const { kind, expected, example } = server
    const url = URL.canParse(given) ? new URL(given) : null
    if (url && url.pathname.length <= 1)
      problem('DATABASE_URI', expected, `Use ${example}.`, JSON.stringify(hide(given)))
    return { kind, url: given }
  }
  const match = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(given ?? 'file:.data/stories.db')
  if (!match?.[1]) {
    problem(
      'DATABASE_URI',
      'file:PATH (SQLite), postgres://HOST/DATABASE or mongodb://HOST/DATABASE',
      'Use DATABASE_URI=file:.data/stories.db or leave it out.',
      JSON.stringify(hide(given ?? '')),
    )
  }
  const file = path.resolve(directory, match?.[1] ?? '.data/stories.db')
  return { kind: 'sqlite', url: `file:${file}`, file }
}

function readSecret(given: string | null, problem: Problem): string | null {
  if (given === null || given.length >= 16) return given
  problem(
    'PAYLOAD_SECRET',
    '16 characters or more',
    'Generate one with `openssl rand -hex 32`, or leave it out.',
    `${given.length} characters`,
  )
  return null
}

function readEmail(given: string | null, problem: Problem): string | null {
  if (given === null || /^[^\s@]+@[^\s@]+$/.test(given)) return given
  problem('ADMIN_EMAIL', 'an e-mail address', 'Use ADMIN_EMAIL=you@example.org or leave it out.')
  return null
}

function readPassword(given: string | null, problem: Problem): string | null {
  if (given === null || given.length >= 12) return given
  problem(
    'ADMIN_PASSWORD',
    '12 characters or more',
    'Leave it out to have one generated.',
    `${given.length} characters`,
  )
  return null
}

/** A database address may carry a password; messages must not. */
function hide(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@')
}
