import { firstOpen, outside } from '../build.js'

/** Many operations in one request slip past limits of rate. */
export const deliveryBatch = outside(
  {
    id: 'delivery-batch',
    title: 'The delivery API runs batches of operations.',
    source: 'Some servers accept a list of operations in one body.',
    remedy: 'Leave batching off.',
    as: 'anonymous',
    severity: 'low',
  },
  (context) => {
    const json = Array.from({ length: 20 }, () => ({ query: '{ __typename }' }))
    const ask = { method: 'POST', path: `${context.target.delivery}/graphql`, json }
    return firstOpen(context, [ask], ({ status, text }) => {
      return status === 200 && text.startsWith('[') && 'Twenty operations were run.'
    })
  },
)
