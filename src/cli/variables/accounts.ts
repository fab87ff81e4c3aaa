import { z } from 'zod'

import { lengthOf, optional } from './variable.js'

/** The secret, and the first account. */
export const ACCOUNTS = {
  PAYLOAD_SECRET: optional(z.string().min(16), {
    meaning:
      'Signs sessions and encrypts API keys. Without it, the first start generates one and stores it beside the database (`stories.secret`). Set it if you run more than one server.',
    expected: '16 characters or more',
    remedy: 'Generate one with `openssl rand -hex 32`, or leave it out.',
    shown: lengthOf,
  }),
  ADMIN_EMAIL: optional(z.string().regex(/^[^\s@]+@[^\s@]+$/), {
    meaning:
      'The first account, created on an empty database; it cannot be created over the network.',
    expected: 'an e-mail address',
    remedy: 'Use ADMIN_EMAIL=you@example.org or leave it out.',
    examples: ['you@example.org'],
  }),
  ADMIN_PASSWORD: optional(z.string().min(12), {
    meaning:
      'The password of the first account, not easy to guess. Without it, one is generated and shown once.',
    expected: '12 characters or more',
    remedy: 'Leave it out to have one generated.',
    shown: lengthOf,
  }),
}
