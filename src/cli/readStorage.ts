import type { S3Options } from '../storage/s3Files.js'
import type { Problem } from './environment.js'

type Value = (name: string) => string | null

const REQUIRED = {
  bucket: 'S3_BUCKET',
  accessKeyId: 'S3_ACCESS_KEY_ID',
  secretAccessKey: 'S3_SECRET_ACCESS_KEY',
} as const

const OPTIONAL = {
  sessionToken: 'S3_SESSION_TOKEN',
  region: 'S3_REGION',
  prefix: 'S3_PREFIX',
} as const

const OTHERS = ['S3_ENDPOINT', 'S3_FORCE_PATH_STYLE', 'S3_SIGNED_SECONDS']

/** The bucket that `S3_…` names; null: none of them is set. Keys are in no message. */
export function readStorage(value: Value, problem: Problem): S3Options | null {
  const names = [...Object.values(REQUIRED), ...Object.values(OPTIONAL), ...OTHERS]
  if (names.every((name) => value(name) === null)) return null
  for (const name of Object.values(REQUIRED))
    if (value(name) === null)
      problem(name, 'a value beside other S3_… variables', `Set ${name}, or none of S3_….`, 'none')
  const given = Object.entries(OPTIONAL).flatMap(([option, name]) => {
    const text = value(name)
    return text === null ? [] : [[option, text]]
  })
  const endpoint = readEndpoint(value('S3_ENDPOINT'), problem)
  const forcePathStyle = readFlag(value('S3_FORCE_PATH_STYLE'), problem)
  return {
    bucket: value(REQUIRED.bucket) ?? '',
    accessKeyId: value(REQUIRED.accessKeyId) ?? '',
    secretAccessKey: value(REQUIRED.secretAccessKey) ?? '',
    ...(Object.fromEntries(given) as Partial<S3Options>), // only texts, by their names
    ...(endpoint === null ? {} : { endpoint }),
    ...(forcePathStyle === null ? {} : { forcePathStyle }),
    signedSeconds: readSigned(value('S3_SIGNED_SECONDS'), problem),
  }
}

function readEndpoint(given: string | null, problem: Problem): string | null {
  if (given === null) return null
  if (/^https?:\/\//.test(given) && URL.canParse(given)) return given.replace(/\/+$/, '')
  problem(
    'S3_ENDPOINT',
    'the http(s) address of the service',
    "Use S3_ENDPOINT=https://s3.example.org, or leave it out for Amazon's.",
  )
  return null
}

function readFlag(given: string | null, problem: Problem): boolean | null {
  if (given === null) return null
  if (['1', 'true'].includes(given)) return true
  if (!['0', 'false'].includes(given))
    problem('S3_FORCE_PATH_STYLE', '1 or 0', 'Use S3_FORCE_PATH_STYLE=1 or leave it out.')
  return false
}

function readSigned(given: string | null, problem: Problem): number | null {
  if (given === null) return null
  if (/^\d{1,6}$/.test(given) && Number(given) >= 1 && Number(given) <= 604_800)
    return Number(given)
  problem(
    'S3_SIGNED_SECONDS',
    'a whole number of seconds from 1 to 604800',
    'Use S3_SIGNED_SECONDS=60, or leave it out to stream files through the server.',
  )
  return null
}
