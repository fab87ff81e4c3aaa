import { type ConsentTerms, consentWindow, IDENTITY_LEVELS } from '../consent/state.js'
import { isOnlyWriter } from '../database/units.js'
import { slugOf } from '../entries/slugOf.js'
import { DELIVERY_CHANNEL, termsOf } from '../consent/consentOf.js'
import { fieldsOf, findRaw, type Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { restingOnConsent, syncAll } from './dependents.js'
import { pickLocale } from '../entries/pickLocale.js'

/**
 * Brings the editions that rest on a consent in step with it. If it permits less than it did, they
 * are all hidden first, whatever happens afterwards.
 *
 * @param previous The record as it was; absent when it is new.
 */
export async function followConsent(
  store: Store,
  { id, previous }: { id: number | string; previous?: ConsentTerms | undefined },
): Promise<void> {
  const [doc] = await findRaw(store, { key: 'consents', where: { id: { equals: id } } })
  const fields = fieldsOf(store, 'consents')
  const { defaultLocale: locale } = store.settings
  const terms = doc && termsOf(pickLocale({ doc, fields, locale }))
  const isAlone = isOnlyWriter(store.payload, await store.req?.transactionID)
  const isLess = !terms || (previous !== undefined && permitsLess(terms, previous))
  // The state between two statements of a transaction is never visible.
  if (isLess && !isAlone) await hide(store, id)
  await syncAll(store, await restingOnConsent(store, id))
}

/** Whether some edition that `previous` permitted may be seen for a shorter time, or not at all. */
export function permitsLess(terms: ConsentTerms, previous: ConsentTerms): boolean {
  return IDENTITY_LEVELS.some((identityLevel) => {
    const before = consentWindow(previous, { channel: DELIVERY_CHANNEL, identityLevel })
    if (!before) return false
    const now = consentWindow(terms, { channel: DELIVERY_CHANNEL, identityLevel })
    return !now || now.from > before.from || now.until < before.until
  })
}

/** Ends every edition that rests on the consent, now. */
async function hide(store: Store, id: number | string): Promise<void> {
  const now = new Date().toISOString()
  await store.payload.db.updateMany({
    collection: slugOf(store.settings, 'editions'),
    where: { and: [{ consents: { equals: String(id) } }, { visibleUntil: { greater_than: now } }] },
    data: { visibleUntil: now, updatedAt: null },
    returning: false,
    ...transactionOf(store),
  })
}
