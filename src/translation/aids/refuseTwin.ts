import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import { slugOf } from '../../entries/slugOf.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { idText } from './termsFor.js'

/**
 * Refuses a term that is there already, in the same language and for the same programme: files name
 * a term by these three. Runs before each save of a term; one query.
 *
 * @throws ValidationError at `term`
 */
export function refuseTwin(settings: Settings): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req, operation }) => {
    const doc = { ...(originalDoc as object | undefined), ...data } as Record<string, unknown>
    const collection = slugOf(settings, 'glossaryTerms')
    const { docs } = await req.payload.find({
      collection,
      where: {
        and: [{ term: { equals: doc.term } }, { sourceLocale: { equals: doc.sourceLocale } }],
      },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const own = operation === 'create' ? null : idText(doc.id)
    const isTwin = docs.some((known) => {
      const other = known as unknown as Record<string, unknown> // of this collection
      const isSame = other.term === doc.term && idText(other.programme) === idText(doc.programme)
      return isSame && idText(other.id) !== own
    })
    if (isTwin) {
      const errors = [{ path: 'term', message: message(req, 'glossaryTerms.twin') }]
      throw new ValidationError({ collection, errors, req }, req.t)
    }
    return data
  }
}
