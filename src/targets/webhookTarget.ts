import type { OutgoingRequest } from '../outgoing/types.js'
import type { Heard, Message, Target } from '../webhooks/types.js'
import { signatureHeaders } from './signatureHeaders.js'
import type { Webhook } from './webhookOptions.js'
import { webhookBody } from './webhookBody.js'

/** The endpoint of a webhook, which is told of one change at a time. */
export function webhookTarget(webhook: Webhook): Target {
  const request = (id: string, body: string, at: Date) => signed(webhook, { id, body, at })
  return {
    id: `webhook:${webhook.id}`,
    hearsAll: false,
    most: 1,
    again: null,
    takes: (change) => isWanted(webhook, change),
    request: (messages, at) => {
      const [message] = messages as readonly [Message] // one, as `most` says
      return request(message.id, webhookBody(message.change), at)
    },
    test: (id, at) => {
      const body = { type: 'webhook.test', timestamp: at.toISOString(), data: {} }
      return request(id, JSON.stringify(body), at)
    },
  }
}

/** Images and files have no language of their own. */
function isWanted({ types, locales, kinds }: Webhook, { type, locale, kind }: Heard): boolean {
  return (
    kind !== null &&
    (kinds?.includes(kind) ?? true) &&
    (types?.includes(type) ?? true) &&
    (locale === null || (locales?.includes(locale) ?? true))
  )
}

function signed(
  { url, secret, allowPrivate }: Webhook,
  message: { id: string; body: string; at: Date },
): OutgoingRequest {
  const headers = {
    'Content-Type': 'application/json',
    ...signatureHeaders({ ...message, secrets: secret }),
  }
  return { method: 'POST', url, headers, body: message.body, allowPrivate }
}
