import type { PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { fromPayload } from './deliveryRequest.js'
import { fitted } from './fitted.js'
import { graphqlAnswer } from './graphqlAnswer.js'

type Delivery = Exclude<Settings['delivery'], false>

/** GET, HEAD and POST of the GraphQL API as an endpoint of Payload's. */
export function graphqlHandler(settings: Settings, delivery: Delivery) {
  const answerTo = graphqlAnswer(settings, delivery)
  return async (req: PayloadRequest): Promise<Response> => {
    const request = fromPayload(req)
    return fitted(await answerTo(request), request)
  }
}
