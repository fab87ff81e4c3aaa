import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryTrashed = deliveryLeak(
  {
    id: 'delivery-trashed',
    title: 'The delivery API gives what lies in the trash.',
    source:
      'Payload fills relations with entries in the trash, and takes `trash=true` from anybody.',
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
