import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryFallback = deliveryLeak(
  {
    id: 'delivery-fallback',
    title: 'An unpublished text stands in for a missing one in a published locale.',
    source: 'Payload falls back field by field, whatever the status of the other locale.',
    remedy:
      'Set `localization.fallback: false`; let whole entries fall back, as the delivery API does.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    one: 'theme',
    list: 'themes',
    fields: 'title summary',
    doc: ({ docs }) => docs.fallback,
    mark: ({ marks }) => marks.fallback,
  },
)
