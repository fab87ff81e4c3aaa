import { z } from 'zod'

import { isBucketName, isKeyPrefix } from '../../storage/bucketNames.js'
import { digits, flag, optional, variable } from './variable.js'

const DEFAULT_DATABASE = 'file:.data/stories.db'

/** Where contents and uploads are. */
export const FILES = {
  DATABASE_URI: variable(z.string().transform(readDatabase), {
    meaning:
      'SQLite in a file, PostgreSQL or MongoDB. Several servers on one content need one of the latter two. A PostgreSQL database that does not exist is created, if the user may.',
    expected: 'file:PATH (SQLite), postgres://HOST/DATABASE or mongodb://HOST/DATABASE',
    remedy: `Use DATABASE_URI=${DEFAULT_DATABASE} or leave it out.`,
    shown: (given) => JSON.stringify(withoutPassword(String(given))),
    fallback: DEFAULT_DATABASE,
    examples: [
      DEFAULT_DATABASE,
      'postgres://stories:password@localhost:5432/stories',
      'mongodb://localhost:27017/stories?replicaSet=rs0',
    ],
  }),
  MEDIA_DIR: variable(z.string(), {
    meaning:
      'Folder for uploads. It also contains consent evidence, so do not let a web server serve it directly.',
    expected: 'a folder',
    remedy: 'Leave it out.',
    fallback: 'media',
  }),
}

/** The key to a bucket: any text will do. */
const key = (words: { meaning: string; expected: string }) =>
  optional(z.string(), { ...words, remedy: 'Leave out all of S3_….' })

/** A bucket for uploads. */
export const BUCKET = {
  S3_BUCKET: optional(z.string().refine(isBucketName), {
    meaning:
      'Uploads in a bucket of S3, or of a service that speaks its protocol, instead of in `MEDIA_DIR`; set the key beside it. The bucket must not be public.',
    expected: 'the name of a bucket, without a path',
    remedy: 'Use S3_BUCKET=uploads, with the path in S3_PREFIX, or leave out all of S3_….',
    examples: ['uploads'],
  }),
  S3_ACCESS_KEY_ID: key({ meaning: 'The key to the bucket.', expected: 'the name of a key' }),
  S3_SECRET_ACCESS_KEY: key({ meaning: 'Its secret.', expected: 'a secret' }),
  S3_SESSION_TOKEN: optional(z.string(), {
    meaning: 'The token of temporary credentials.',
    expected: 'a token',
    remedy: 'Leave it out.',
  }),
  S3_REGION: optional(z.string(), {
    meaning: 'The region of the bucket; without it, `us-east-1`.',
    expected: 'a region',
    remedy: 'Leave it out.',
    examples: ['us-east-1'],
  }),
  S3_ENDPOINT: optional(
    z
      .string()
      .refine((given) => /^https?:\/\//.test(given) && URL.canParse(given))
      .transform((given) => given.replace(/\/+$/, '')),
    {
      meaning: 'The address of a service that is not Amazon’s.',
      expected: 'the http(s) address of the service',
      remedy: "Use S3_ENDPOINT=https://s3.example.org, or leave it out for Amazon's.",
      examples: ['https://s3.example.org'],
    },
  ),
  S3_FORCE_PATH_STYLE: optional(flag(), {
    meaning:
      'The bucket is in the path of addresses; 0: in the name of the host. Without it, in the path where `S3_ENDPOINT` is set.',
    expected: '1 or 0',
    remedy: 'Use S3_FORCE_PATH_STYLE=1 or leave it out.',
    examples: ['1'],
  }),
  S3_PREFIX: optional(z.string().refine(isKeyPrefix), {
    meaning: 'Goes before the name of each file in the bucket.',
    expected: 'a path without . or .. as a step',
    remedy: 'Use S3_PREFIX=cms or leave it out.',
    examples: ['cms'],
  }),
  S3_SIGNED_SECONDS: optional(digits(6).pipe(z.int().min(1).max(604_800)), {
    meaning:
      'Redirects readers of public files to addresses that are valid for so long; without it, files are streamed through the server.',
    expected: 'a whole number of seconds from 1 to 604800',
    remedy: 'Use S3_SIGNED_SECONDS=60, or leave it out to stream files through the server.',
    examples: ['60'],
  }),
}

const SERVERS = [
  {
    kind: 'postgres',
    pattern: /^postgres(?:ql)?:\/\/[^/]/,
    expected: 'a PostgreSQL address that names the database',
    remedy: 'Use postgres://host:5432/stories.',
  },
  {
    kind: 'mongodb',
    pattern: /^mongodb(?:\+srv)?:\/\/[^/]/,
    expected: 'a MongoDB address that names the database',
    remedy: 'Use mongodb://host:27017/stories.',
  },
] as const

type Database =
  { kind: 'sqlite'; path: string } | { kind: (typeof SERVERS)[number]['kind']; url: string }

function readDatabase(given: string, ctx: z.RefinementCtx): Database {
  const server = SERVERS.find(({ pattern }) => pattern.test(given))
  if (server) {
    const { kind, expected, remedy } = server
    if (URL.canParse(given) && new URL(given).pathname.length <= 1)
      ctx.addIssue({ code: 'custom', params: { expected, remedy } })
    return { kind, url: given }
  }
  const [, path] = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(given) ?? []
  if (path !== undefined) return { kind: 'sqlite', path }
  ctx.addIssue({ code: 'custom' })
  return z.NEVER
}

/** A database address may carry a password; messages must not. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@')
}
