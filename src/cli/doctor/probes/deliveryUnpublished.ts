import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryUnpublished = deliveryLeak(
  {
    id: 'delivery-unpublished',
    title: 'The delivery API returns an unpublished text.',
    source:
      'Payload writes the latest draft into the live document when one locale is unpublished.',
    remedy: 'Run `editions verify --full`, then `editions rebuild`.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    one: 'theme',
    list: 'themes',
    fields: 'title summary',
    doc: ({ docs }) => docs.unpublished,
    mark: ({ marks }) => marks.unpublished,
  },
)
