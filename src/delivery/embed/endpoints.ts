import type { Endpoint, PayloadHandler } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { described } from '../../schema/operation.js'
import { OPERATIONS as to } from '../operations.js'
import { frameHandler, scriptHandler } from './frameEndpoint.js'
import { oembedHandler } from './oembedEndpoint.js'

type Delivery = Exclude<Settings['delivery'], false>

/** What shows published entries on other sites: the script, frames and oEmbed. */
export function embedEndpoints({
  settings,
  delivery,
  limited,
  preflight,
}: {
  settings: Settings
  delivery: Delivery
  /** Counts the requests of a handler. */
  limited: (
    handler: PayloadHandler,
    known: { settings: Settings; delivery: Delivery },
  ) => PayloadHandler
  preflight: PayloadHandler
}): Endpoint[] {
  const { path } = delivery
  const each = [
    [`${path}/embed/:name`, scriptHandler(delivery), to.embedScript],
    [`${path}/embed/:kind/:id`, frameHandler(settings, delivery), to.embedFrame],
    [`${path}/oembed`, oembedHandler(settings, delivery), to.oembed],
  ] as const
  return each.flatMap(([at, answer, operation]): Endpoint[] => {
    const handler = limited(answer, { settings, delivery })
    const head = { ...operation, summary: HEAD_SUMMARY, answer: 'The headers.', type: null }
    const { returns: _returns, ...headers } = { returns: undefined, ...head }
    return [
      described({ path: at, method: 'get', handler }, operation),
      described({ path: at, method: 'head', handler }, headers),
      described({ path: at, method: 'options', handler: preflight }, to.preflight),
    ]
  })
}

const HEAD_SUMMARY = 'Answers the headers of the GET.'
