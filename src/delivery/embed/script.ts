import { createHash } from 'node:crypto'

import { SCRIPT } from '../../embeds/built.js'
import { SCRIPT_PATH } from '../../embeds/kinds.js'
import type { Answer } from '../../http/answer.js'
import { etagOf } from '../../http/etag.js'

const body = Buffer.from(SCRIPT)
const digest = createHash('sha384').update(body).digest()

/** For `integrity` on the tag of the script. @see https://www.w3.org/TR/SRI/ */
export const INTEGRITY = `sha384-${digest.toString('base64')}`

const [, STABLE = ''] = SCRIPT_PATH.split('/embed/')

/** The name that stands for these bytes alone. */
export const PINNED = STABLE.replace('.js', `-${digest.toString('hex').slice(0, 16)}.js`)

const LASTING = 'public, max-age=31536000, immutable'
const USUAL = 'public, max-age=3600, stale-while-revalidate=86400'

/** The script of embeds under one of its two names; null: another name. */
export function scriptAnswer(name: string): Answer | null {
  if (name !== STABLE && name !== PINNED) return null
  const headers = {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': name === PINNED ? LASTING : USUAL,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ETag: etagOf(body),
  }
  return { status: 200, headers, body }
}
