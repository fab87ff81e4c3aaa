import { z } from 'zod'

import type { EditionType } from '../editions/types.js'
import { ENTRY_KEYS, UPLOAD_KEYS } from '../entries/slugs.js'
import { said } from '../schema/said.js'
import { isWebhookSecret, MAKE_SECRET, WEBHOOK_SECRET } from './secrets.js'
import { refusePrivate, TARGET_ID, TARGET_URL, uniqueIds } from './shapes.js'

/** Who is told of what changes for the public (`docs/guides/webhooks.md`). */
export type WebhookOptions = {
  /** Its name in logs and commands; unique. */
  id: string
  /** Where it is told. In no log, because paths may be secret. */
  url: string
  /**
   * Signs what it is told; never logged. Several while one takes the place of another: each signs.
   */
  secret: string | readonly string[]
  /** Of what it is told, by collection. @default all, and images and files */
  types?: readonly EditionType[]
  /** In which languages. Images and files have none, and are told always. @default all */
  locales?: readonly string[]
  /** Of what kind of change. @default all */
  kinds?: readonly (typeof KINDS)[number][]
  /**
   * `url` may be a private address, this machine, or plain `http:`; never a service of a cloud for
   * its machines. @default false
   */
  allowPrivate?: boolean
}

/**
 * A webhook, checked.
 *
 * @internal
 */
export type Webhook = z.output<typeof WEBHOOK>

const KINDS = ['published', 'changed', 'removed'] as const

/** More would wait for each other at a change of keys that takes too long. */
const MOST_SECRETS = 5

const SECRET = said(z.string().refine(isWebhookSecret), {
  expected: WEBHOOK_SECRET,
  remedy: MAKE_SECRET,
  shown: () => 'another text',
})

/**
 * One webhook.
 *
 * @internal
 */
export const WEBHOOK = z
  .strictObject({
    id: TARGET_ID,
    url: TARGET_URL,
    secret: said(
      z.union([
        SECRET.transform((secret) => [secret]),
        z.array(SECRET).min(1).max(MOST_SECRETS).readonly(),
      ]),
      {
        expected: `${WEBHOOK_SECRET}, or a list of up to ${MOST_SECRETS} such`,
        remedy: MAKE_SECRET,
        shown: () => 'another value',
      },
    ),
    types: z
      .array(z.enum([...ENTRY_KEYS, ...UPLOAD_KEYS]))
      .readonly()
      .optional(),
    locales: said(z.array(z.string()).readonly(), {
      expected: 'a list of codes of locales',
    }).optional(),
    kinds: z.array(z.enum(KINDS)).readonly().optional(),
    allowPrivate: z.boolean().default(false),
  })
  .superRefine(refusePrivate)

/** All webhooks. */
export const WEBHOOKS = z.array(WEBHOOK).superRefine(uniqueIds).readonly().default([])
