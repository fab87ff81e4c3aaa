import { z } from 'zod'

import { ACCOUNTS } from './accounts.js'
import { FEATURES, MONITORING } from './features.js'
import { BUCKET, FILES } from './files.js'
import { SERVER } from './server.js'
import { TARGET_RULES, TARGETS } from './targets.js'

/** All variables, by what they are about, in the order of the page. */
export const VARIABLE_GROUPS = {
  'Database and uploads': FILES,
  'The server': SERVER,
  'Secret and first account': ACCOUNTS,
  'Uploads in a bucket': BUCKET,
  'Videos and translations': FEATURES,
  'Webhooks and caches': TARGETS,
  'Logs and metrics': MONITORING,
}

const NEEDED = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

const ALL = z.object({
  ...FILES,
  ...SERVER,
  ...ACCOUNTS,
  ...BUCKET,
  ...FEATURES,
  ...TARGETS,
  ...MONITORING,
})

type Variables = z.output<typeof ALL>

/** What variables need of each other. */
const RULES = [
  ...NEEDED.map((name) => ({
    path: [name],
    holds: (given: Partial<Variables>) => given[name] !== undefined || !namesBucket(given),
    params: {
      expected: 'a value beside other S3_… variables',
      got: 'none',
      remedy: `Set ${name}, or none of S3_….`,
    },
  })),
  {
    path: ['MACHINE_TRANSLATION_URL'],
    holds: ({ MACHINE_TRANSLATION_URL: url, MACHINE_TRANSLATION_KEY: key }: Partial<Variables>) =>
      url !== undefined || key === undefined,
    params: { expected: 'an address beside MACHINE_TRANSLATION_KEY', got: 'none' },
  },
  ...TARGET_RULES,
]

/** The environment, and what its variables need of each other. Nothing is taken halfway. */
export const ENVIRONMENT = RULES.reduce(
  (schema, { path, holds, params }) => schema.refine(holds, { path, params, when: () => true }),
  ALL,
)

/** One of the variables of a bucket is set. */
export function namesBucket(given: Partial<Variables>): boolean {
  return Object.keys(BUCKET).some((name) => given[name as keyof typeof BUCKET] !== undefined)
}
