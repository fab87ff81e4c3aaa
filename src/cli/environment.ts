import path from 'node:path'
import type { z } from 'zod'

import { problemsIn } from '../schema/problemsIn.js'
import { keysOf } from '../schema/schemasAt.js'
import type { S3Options } from '../storage/s3Files.js'
import type { PurgeOptions } from '../targets/purgeOptions.js'
import type { WebhookOptions } from '../targets/webhookOptions.js'
import { ENVIRONMENT, namesBucket } from './variables/index.js'

type Variables = z.output<typeof ENVIRONMENT>

/** The checked environment of the app; null: not set. `variables/` says what each is. */
export type Environment = Readonly<ReturnType<typeof environmentOf>>

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

/** Its spaces may be part of it. */
const UNTRIMMED = 'ADMIN_PASSWORD'

/**
 * Reads and checks the environment; an empty variable counts as absent.
 *
 * @throws EnvironmentError listing every problem.
 */
export function readEnvironment({ variables, directory }: Input): Environment {
  const names = keysOf(ENVIRONMENT)
  const given = names.map((name) => {
    const text = name === UNTRIMMED ? variables[name] : variables[name]?.trim()
    return [name, text || undefined]
  })
  const read = ENVIRONMENT.safeParse(Object.fromEntries(given))
  if (read.success) return environmentOf(read.data, directory)
  const problems = problemsIn(read.error, { schema: ENVIRONMENT, given: variables })
    .map(({ path: [name], ...problem }) => ({ ...problem, name: String(name) }))
    .sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name))
    .map(
      ({ name, expected, got, remedy }) => `${name}: expected ${expected}, got ${got}. ${remedy}`,
    )
  throw new EnvironmentError(problems)
}

function environmentOf(given: Variables, directory: string) {
  const database = databaseOf(given.DATABASE_URI, directory)
  return {
    port: given.PORT,
    host: given.HOST ?? null,
    publicUrl: given.PUBLIC_URL ?? null,
    database,
    mediaDir: path.resolve(directory, given.MEDIA_DIR),
    storage: namesBucket(given) ? bucketOf(given) : null,
    /** Folder of the database and of what is kept beside it. */
    dataDir:
      database.kind === 'sqlite' ? path.dirname(database.file) : path.resolve(directory, '.data'),
    secret: given.PAYLOAD_SECRET ?? null,
    corsOrigins: given.CORS_ORIGINS ?? [],
    corsHeaders: given.CORS_HEADERS ?? [],
    videoHosts: given.VIDEO_HOSTS,
    trustedProxies: given.TRUST_PROXY,
    machineTranslation: machineOf(given),
    pseudoLocale: given.PSEUDO_LOCALE,
    /** Bytes. */
    deliveryCache: given.DELIVERY_CACHE_MB,
    cacheControl: {
      sMaxAge: given.DELIVERY_SHARED_SECONDS,
      staleWhileRevalidate: given.DELIVERY_STALE_SECONDS,
      staleIfError: given.DELIVERY_ERROR_SECONDS,
    },
    surrogateKey: given.SURROGATE_KEY,
    webhooks: webhooksOf(given),
    purge: purgesOf(given),
    providerName: given.PROVIDER_NAME ?? '',
    stopSeconds: given.STOP_SECONDS,
    monitoring: {
      /** `format` null: JSON where stdout is no terminal. */
      log: { level: given.LOG_LEVEL, format: given.LOG_FORMAT ?? null },
      accessLog: given.ACCESS_LOG === 'on',
      metricsToken: given.METRICS_TOKEN ?? null,
      /** Bytes. */
      leastDisk: given.LEAST_DISK_MB,
    },
    adminEmail: given.ADMIN_EMAIL ?? null,
    adminPassword: given.ADMIN_PASSWORD ?? null,
  }
}

function databaseOf(given: Variables['DATABASE_URI'], directory: string) {
  if (given.kind !== 'sqlite') return given
  const file = path.resolve(directory, given.path)
  return { kind: given.kind, url: `file:${file}`, file }
}

function machineOf({ MACHINE_TRANSLATION_URL: url, MACHINE_TRANSLATION_KEY: key }: Variables) {
  return url === undefined ? null : { url, key: key ?? null }
}

function bucketOf(given: Variables): S3Options {
  const {
    S3_BUCKET: bucket = '',
    S3_ACCESS_KEY_ID: accessKeyId = '',
    S3_SECRET_ACCESS_KEY: secretAccessKey = '',
    S3_SIGNED_SECONDS: signedSeconds = null,
  } = given
  const others = {
    sessionToken: given.S3_SESSION_TOKEN,
    region: given.S3_REGION,
    prefix: given.S3_PREFIX,
    endpoint: given.S3_ENDPOINT,
    forcePathStyle: given.S3_FORCE_PATH_STYLE,
  }
  const set = Object.entries(others).filter(([, value]) => value !== undefined)
  return { bucket, accessKeyId, secretAccessKey, ...Object.fromEntries(set), signedSeconds }
}

function webhooksOf(given: Variables): WebhookOptions[] {
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret, PRIVATE_TARGETS: allowPrivate } = given
  return url === undefined || secret === undefined
    ? []
    : [{ id: 'default', url, secret, allowPrivate }]
}

function purgesOf(given: Variables): PurgeOptions[] {
  const { FASTLY_SERVICE_ID: service, FASTLY_API_TOKEN: fastly } = given
  const { CLOUDFLARE_ZONE_ID: zone, CLOUDFLARE_API_TOKEN: cloudflare } = given
  const { PURGE_URL: url, PURGE_TOKEN: token, PRIVATE_TARGETS: allowPrivate } = given
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  return [
    ...(service && fastly ? [{ kind: 'fastly', id: 'fastly', service, token: fastly }] : []),
    ...(zone && cloudflare
      ? [{ kind: 'cloudflare', id: 'cloudflare', zone, token: cloudflare }]
      : []),
    ...(url ? [{ kind: 'http', id: 'cache', url, headers, allowPrivate }] : []),
  ] as PurgeOptions[] // each literal is widened
}
