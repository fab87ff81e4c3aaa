import { z } from 'zod'

import { isHeaderName } from '../http/headerName.js'
import { said } from '../schema/said.js'
import { refusePrivate, TARGET_ID, TARGET_SECRET, TARGET_URL, uniqueIds } from './shapes.js'

/** A service of Fastly; answers must carry `Surrogate-Key` (`delivery.surrogateKey`). */
export type FastlyPurge = {
  /** Fastly. */
  kind: 'fastly'
  /** Its name in logs and commands; unique. */
  id: string
  /** Id of the service. */
  service: string
  /** API token that may purge (`purge_select`); never logged. */
  token: string
  /**
   * Only mark answers as stale, so that they may still be shown where `staleWhileRevalidate` and
   * `staleIfError` say so, withdrawn texts included. @default false
   */
  soft?: boolean
  /** After how many seconds to purge once more; 0: never. @default 5 */
  again?: number
}

/** A zone of Cloudflare. */
export type CloudflarePurge = {
  /** Cloudflare. */
  kind: 'cloudflare'
  /** Its name in logs and commands; unique. */
  id: string
  /** Id of the zone. */
  zone: string
  /** API token that may purge (“Cache Purge”); never logged. */
  token: string
  /** After how many seconds to purge once more; 0: never. @default 5 */
  again?: number
}

/** Any other cache: Varnish by default, or a program of your own. */
export type HttpPurge = {
  /** Over HTTP. */
  kind: 'http'
  /** Its name in logs and commands; unique. */
  id: string
  /** Where it is told; in no log. */
  url: string
  /** Its method. @default 'PURGE' */
  method?: 'PURGE' | 'BAN' | 'POST'
  /** The header that names the tags. @default 'xkey-purge' */
  header?: string
  /** What stands between two of them. @default ' ' */
  separator?: ' ' | ',' | '|'
  /** Others, such as `Authorization`; never logged. @default none */
  headers?: Readonly<Record<string, string>>
  /** After how many seconds to purge once more; 0: never. @default 5 */
  again?: number
  /**
   * `url` may be a private address, this machine, or plain `http:`; never a service of a cloud for
   * its machines. @default false
   */
  allowPrivate?: boolean
}

/** A cache that is purged by tag when something changes for the public. */
export type PurgeOptions = FastlyPurge | CloudflarePurge | HttpPurge

/** One, checked. */
export type Purge = z.output<typeof PURGE>

/** Ids of vendors; they become part of an address. */
const VENDOR_ID = said(z.string().regex(/^[\w-]{1,64}$/), {
  expected: 'its id, letters and digits',
})

/** It may be a secret. */
const HEADER_VALUE = said(z.string().regex(/^[\x20-\x7e]*$/), {
  expected: 'a text of one line',
  shown: () => 'another',
})

/** Longest that the second purge waits, seconds. */
const LONGEST = 3_600

const AGAIN = said(z.int().min(0).max(LONGEST), {
  expected: `whole seconds from 0 to ${LONGEST}`,
}).default(5)

/**
 * A service of Fastly.
 *
 * @internal
 */
export const FASTLY = z.strictObject({
  kind: z.literal('fastly'),
  id: TARGET_ID,
  service: VENDOR_ID,
  token: TARGET_SECRET,
  soft: z.boolean().default(false),
  again: AGAIN,
})

/**
 * A zone of Cloudflare.
 *
 * @internal
 */
export const CLOUDFLARE = z.strictObject({
  kind: z.literal('cloudflare'),
  id: TARGET_ID,
  zone: VENDOR_ID,
  token: TARGET_SECRET,
  again: AGAIN,
})

/**
 * Any other cache.
 *
 * @internal
 */
export const HTTP = z
  .strictObject({
    kind: z.literal('http'),
    id: TARGET_ID,
    url: TARGET_URL,
    method: z.enum(['PURGE', 'BAN', 'POST']).default('PURGE'),
    header: said(z.string().refine(isHeaderName), { expected: 'the name of a header' }).default(
      'xkey-purge',
    ),
    separator: z.enum([' ', ',', '|']).default(' '),
    headers: said(z.record(z.string().refine(isHeaderName), HEADER_VALUE).readonly(), {
      expected: 'names of headers, and their values',
      shown: () => 'others',
    }).default({}),
    again: AGAIN,
    allowPrivate: z.boolean().default(false),
  })
  .superRefine(refusePrivate)

const PURGE = z.discriminatedUnion('kind', [FASTLY, CLOUDFLARE, HTTP])

/** All caches that are purged. */
export const PURGES = z.array(PURGE).superRefine(uniqueIds).readonly().default([])
