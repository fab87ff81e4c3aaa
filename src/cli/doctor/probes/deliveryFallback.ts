import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryFallback = deliveryLeak(
  {
    id: 'delivery-fallback',
    title: 'An unpublished text replaces a missing one in a published locale.',
    source: 'Payload falls back field by field, regardless of the other locale’s status.',
    remedy:
      'Set `localization.fallback: false`, and fall back by whole entries, as the delivery API does.',
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
