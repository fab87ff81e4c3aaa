import type { Where } from 'payload'

import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { OPEN } from './claimDue.js'

/**
 * Gives up what was meant for targets that are configured no more, and forgets what was delivered or
 * given up before a moment. A count, and two writes.
 */
export async function forgetDeliveries(
  { payload, settings }: Pick<Store, 'payload' | 'settings'>,
  before: Date,
): Promise<void> {
  const collection = slugOf(settings, 'deliveries')
  const targets = settings.webhooks.map(({ id }) => id)
  const left: Where = {
    and: [OPEN, ...(targets.length > 0 ? [{ target: { not_in: targets } }] : [])],
  }
  const { totalDocs } = await payload.db.count({ collection, where: left })
  if (totalDocs > 0) {
    const doneAt = new Date().toISOString()
    await payload.db.updateMany({
      ...{ collection, where: left, returning: false },
      data: { state: 'givenUp', answer: REMOVED, doneAt, next: null, updatedAt: null },
    })
    payload.logger.warn(
      `Webhooks: gave up ${totalDocs} messages whose recipients are configured no more.`,
    )
  }
  const where = { doneAt: { less_than: before.toISOString() } }
  await payload.db.deleteMany({ collection, where })
}

const REMOVED = 'The recipient is configured no more.'
