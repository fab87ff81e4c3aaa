import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryDraft = deliveryLeak(
  {
    id: 'delivery-draft',
    title: 'The delivery API returns drafts.',
    source: 'A read path does not check the status.',
    remedy: 'Run `editions verify --full`, then `editions rebuild`.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    one: 'theme',
    list: 'themes',
    fields: 'title summary',
    doc: ({ docs }) => docs.draft,
    mark: ({ marks }) => marks.draft,
  },
)
