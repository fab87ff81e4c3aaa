import { z } from 'zod'

import { ACCOUNTS } from './accounts.js'
import { FEATURES, MONITORING } from './features.js'
import { BUCKET, FILES } from './files.js'
import { SERVER } from './server.js'

/** All variables, by what they are about, in the order of the page. */
export const VARIABLE_GROUPS = {
  'Database and uploads': FILES,
  'The server': SERVER,
  'Secret and first account': ACCOUNTS,
  'Uploads in a bucket': BUCKET,
  'Videos and translations': FEATURES,
  'Logs and metrics': MONITORING,
}

const NEEDED = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

const ALL = z.object({
  ...FILES,
  ...SERVER,
  ...ACCOUNTS,
  ...BUCKET,
  ...FEATURES,
  ...MONITORING,
})

type Variables = z.output<typeof ALL>

/** The environment, and what its variables need of each other. Nothing is taken halfway. */
export const ENVIRONMENT = NEEDED.reduce(
  (schema, name) =>
    schema.refine((given) => given[name] !== undefined || !namesBucket(given), {
      path: [name],
      params: {
        expected: 'a value beside other S3_… variables',
        got: 'none',
        remedy: `Set ${name}, or none of S3_….`,
      },
      when: () => true,
    }),
  ALL,
).refine(
  ({ MACHINE_TRANSLATION_URL: url, MACHINE_TRANSLATION_KEY: key }) =>
    url !== undefined || key === undefined,
  {
    path: ['MACHINE_TRANSLATION_URL'],
    params: { expected: 'an address beside MACHINE_TRANSLATION_KEY', got: 'none' },
    when: () => true,
  },
)

/** One of the variables of a bucket is set. */
export function namesBucket(given: Partial<Variables>): boolean {
  return Object.keys(BUCKET).some((name) => given[name as keyof typeof BUCKET] !== undefined)
}
