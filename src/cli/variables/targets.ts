import { z } from 'zod'

import { checkUrl } from '../../outgoing/checkUrl.js'
import { isWebhookSecret, MAKE_SECRET, WEBHOOK_SECRET } from '../../targets/secrets.js'
import { flag, lengthOf, optional, variable } from './variable.js'

/** An address to which something is sent; its path may be secret. */
function address(words: { meaning: string; remedy: string; examples: string[] }) {
  return optional(
    z.string().refine((given) => checkUrl(given, { allowPrivate: true }) === null),
    {
      ...words,
      expected: 'an https address without a user name or password',
      shown: () => 'another',
    },
  )
}

/** A token that a vendor gives out. */
function token(meaning: string) {
  return optional(z.string().regex(/^[\x21-\x7e]+$/), {
    meaning,
    expected: 'a token without spaces',
    remedy: 'Leave it out.',
    shown: lengthOf,
  })
}

/** The id of a service or zone. */
function vendorId(meaning: string) {
  return optional(z.string().regex(/^[\w-]{1,64}$/), {
    meaning,
    expected: 'an id of letters and digits',
    remedy: 'Leave it out.',
  })
}

/** Who is told of changes. */
export const TARGETS = {
  WEBHOOK_URL: address({
    meaning:
      'Is told of each change for the public, by a signed request; needs `WEBHOOK_SECRET`. Without it, nobody is told.',
    remedy: 'Use WEBHOOK_URL=https://www.example.org/hooks/stories or leave it out.',
    examples: ['https://www.example.org/hooks/stories'],
  }),
  WEBHOOK_SECRET: optional(
    z
      .string()
      .transform((given) => given.split(',').map((secret) => secret.trim()))
      .refine((secrets) => secrets.every(isWebhookSecret)),
    {
      meaning:
        'Signs these requests. While one secret takes the place of another, name both, separated by a comma.',
      expected: WEBHOOK_SECRET,
      remedy: MAKE_SECRET,
      shown: lengthOf,
    },
  ),
  FASTLY_SERVICE_ID: vendorId(
    'A service of Fastly that is purged by tag when something changes; needs `FASTLY_API_TOKEN` and `SURROGATE_KEY=1`.',
  ),
  FASTLY_API_TOKEN: token('A token of Fastly that may purge (`purge_select`).'),
  CLOUDFLARE_ZONE_ID: vendorId(
    'A zone of Cloudflare that is purged by tag when something changes; needs `CLOUDFLARE_API_TOKEN`.',
  ),
  CLOUDFLARE_API_TOKEN: token('A token of Cloudflare that may purge (“Cache Purge”).'),
  PURGE_URL: address({
    meaning:
      'Another cache that is purged by tag when something changes, such as Varnish: it is sent `PURGE` with the tags in `xkey-purge`.',
    remedy: 'Use PURGE_URL=https://cache.example.org/ or leave it out.',
    examples: ['https://cache.example.org/', 'http://127.0.0.1:6081/'],
  }),
  PURGE_TOKEN: token('Is sent to that cache as `Authorization: Bearer …`.'),
  PRIVATE_TARGETS: variable(flag(), {
    meaning:
      '`WEBHOOK_URL` and `PURGE_URL` may be private addresses, this machine, or plain `http:`.',
    expected: '1 or 0',
    remedy: 'Use PRIVATE_TARGETS=1 or leave it out.',
    fallback: '0',
    examples: ['1'],
  }),
}

type Given = z.output<z.ZodObject<typeof TARGETS>>

/** What the second needs. */
const PAIRS: readonly (readonly [keyof Given, keyof Given])[] = [
  ['WEBHOOK_SECRET', 'WEBHOOK_URL'],
  ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
  ['FASTLY_API_TOKEN', 'FASTLY_SERVICE_ID'],
  ['FASTLY_SERVICE_ID', 'FASTLY_API_TOKEN'],
  ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ZONE_ID'],
  ['CLOUDFLARE_ZONE_ID', 'CLOUDFLARE_API_TOKEN'],
  ['PURGE_URL', 'PURGE_TOKEN'],
]

type Rule = {
  path: [keyof Given]
  holds: (given: Partial<Given>) => boolean
  params: Record<'expected' | 'remedy', string> & { got?: string }
}

/** What these variables need of each other. */
export const TARGET_RULES: readonly Rule[] = [
  ...PAIRS.map(([needed, by]): Rule => ({
    path: [needed],
    holds: (given) => given[by] === undefined || given[needed] !== undefined,
    params: { expected: `a value beside ${by}`, got: 'none', remedy: 'Set both, or neither.' },
  })),
  ...(['WEBHOOK_URL', 'PURGE_URL'] as const).map((name): Rule => ({
    path: [name],
    holds: ({ [name]: url, PRIVATE_TARGETS: allowPrivate = false }) =>
      url === undefined || checkUrl(url, { allowPrivate })?.failure !== 'REFUSED_ADDRESS',
    params: {
      expected: 'an https address that is public',
      remedy: 'Set PRIVATE_TARGETS=1 if it is meant.',
    },
  })),
]
