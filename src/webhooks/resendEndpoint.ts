import type { Endpoint } from 'payload'
import { z } from 'zod'

import { ifMay } from '../access/collectionAccess.js'
import { privateJson } from '../access/privateJson.js'
import type { Settings } from '../entries/settings.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import { described, type Operation } from '../schema/operation.js'
import { MOST_AGAIN, resend } from './resend.js'

/** Longest text that names something. */
const MAX_LENGTH = 200

const NAME = z.string().min(1).max(MAX_LENGTH)
const BODY = z.union([
  z.strictObject({ ids: z.array(NAME).min(1).max(MOST_AGAIN) }),
  z.strictObject({ target: NAME, since: z.iso.datetime({ offset: true }).optional() }),
])

const RESEND = {
  summary:
    'Sends webhook messages again, with the same ids: those named, or those of a recipient that were not delivered.',
  body: BODY,
  answer: 'The ids of the messages that will be sent again, at most 100.',
  returns: z.object({ ids: z.array(z.string()) }),
} satisfies Operation

/**
 * `POST /redeliver` of the log of webhooks: lets messages be sent again. Asks the right to manage the
 * system; logged. One read, and a write for each message.
 */
export function resendEndpoint(settings: Settings): Endpoint {
  const isAllowed = ifMay(settings, 'system', 'manage')
  const handler: Endpoint['handler'] = async (req) => {
    if (!isAllowed({ req }))
      throw new PluginError('NOT_ALLOWED', message(req, 'deliveries.notAllowed'))
    const given: unknown = await req.json?.().catch(() => null)
    const read = BODY.safeParse(given)
    if (!read.success) throw new PluginError('BAD_USER_INPUT', message(req, 'deliveries.body'))
    return privateJson({ ids: await resend({ payload: req.payload, settings, req }, read.data) })
  }
  return described({ path: '/redeliver', method: 'post', handler }, RESEND)
}
