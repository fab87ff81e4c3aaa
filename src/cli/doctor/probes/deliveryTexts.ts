import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryDraft = theme('draft', {
  title: 'The delivery API returns drafts.',
  source: 'A read path does not check the status.',
})

export const deliveryTrashed = theme('trashed', {
  title: 'The delivery API returns entries in the trash.',
  source:
    'Payload populates relations with entries in the trash, and accepts `trash=true` from all callers.',
})

export const deliveryUnpublished = theme('unpublished', {
  title: 'The delivery API returns an unpublished text.',
  source: 'Payload writes the latest draft into the live document when one locale is unpublished.',
})

/** A theme that nobody may read. */
function theme(
  state: 'draft' | 'trashed' | 'unpublished',
  about: { title: string; source: string },
) {
  return deliveryLeak(
    {
      ...{ id: `delivery-${state}`, ...about },
      remedy: 'Run `editions verify --full`, then `editions rebuild`.',
      ...({ as: 'anonymous', severity: 'critical' } as const),
    },
    {
      ...{ one: 'theme', list: 'themes', fields: 'title summary' },
      doc: ({ docs }) => docs[state],
      mark: ({ marks }) => marks[state],
    },
  )
}
