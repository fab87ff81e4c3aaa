import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryTrashed = deliveryLeak(
  {
    id: 'delivery-trashed',
    title: 'The delivery API returns entries in the trash.',
    source:
      'Payload populates relations with entries in the trash, and accepts `trash=true` from all callers.',
    remedy: 'Run `editions verify --full`, then `editions rebuild`.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    one: 'theme',
    list: 'themes',
    fields: 'title summary',
    doc: ({ docs }) => docs.trashed,
    mark: ({ marks }) => marks.trashed,
  },
)
