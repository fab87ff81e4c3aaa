import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryDraft = theme('draft', {
  title: 'The delivery API gives drafts.',
  source: 'A read path that does not ask for the status.',
})

export const deliveryTrashed = theme('trashed', {
  title: 'The delivery API gives what lies in the trash.',
  source: 'Payload fills relations with entries in the trash, and takes `trash=true` from anybody.',
})

export const deliveryUnpublished = theme('unpublished', {
  title: 'The delivery API gives a text that was unpublished.',
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
