import { firstOpen, outside } from '../build.js'

/** Two megabytes: no query is that long. */
const SIZE = 2_000_000

export const deliveryBody = outside(
  {
    id: 'delivery-body',
    title: 'The delivery API reads bodies of any size.',
    source: 'Next reads the whole body for a route handler.',
    remedy: 'Lower `delivery.maxBodyBytes`, and the limit of the proxy in front.',
    as: 'anonymous',
    severity: 'medium',
  },
  (context) => {
    const json = { query: '{ __typename }', padding: ' '.repeat(SIZE) }
    const ask = { method: 'POST', path: `${context.target.delivery}/graphql`, json }
    return firstOpen(context, [ask], ({ json: answer }) => {
      return answer.data !== undefined && `A body of ${SIZE} bytes was read.`
    })
  },
)
