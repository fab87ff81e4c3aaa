import type { PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { headFor, toResponse } from '../../http/answer.js'
import { fromPayload } from './deliveryRequest.js'
import { graphqlAnswer } from './graphqlAnswer.js'

type Delivery = Exclude<Settings['delivery'], false>

/** GET, HEAD and POST of the GraphQL API as an endpoint of Payload's. */
export function graphqlHandler(settings: Settings, delivery: Delivery) {
  const answerTo = graphqlAnswer(settings, delivery)
  return async (req: PayloadRequest): Promise<Response> => {
    const request = fromPayload(req)
    const { method } = request
    const { body, ...answer } = await answerTo(request)
    const ifNoneMatch = request.headers.get('if-none-match')
    // Coded by the server in front, if at all: Next takes the header off.
    const head = headFor(answer, { method, ifNoneMatch, coding: null })
    return toResponse({ ...head, body: head.hasBody ? body : Buffer.alloc(0) })
  }
}
