import type { BaseDatabaseAdapter, CreateVersionArgs } from 'payload'

import { ENTRY_KEYS } from '../entries/slugs.js'
import { asObject } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { timeOf } from '../entries/findLatest.js'
import { transactionOf } from '../entries/transactionOf.js'

/**
 * Gives every version of an entry a later time than the one before it, by a millisecond if need
 * be. Payload tells the newest by its time alone: of two in one millisecond (a publication writes
 * two at once), or of one from a server whose clock is behind, the older could pass for the newest,
 * and the text of the other would be lost. One query for each version that is written.
 */
export function laterVersions(adapter: BaseDatabaseAdapter, settings: Settings): void {
  const slugs = new Set<string>(ENTRY_KEYS.map((key) => settings.slugs[key]))
  const createVersion = adapter.createVersion.bind(adapter)
  adapter.createVersion = async (args) => {
    if (!slugs.has(args.collectionSlug)) return createVersion(args)
    const last = await newestTime(adapter, args)
    if (!(Date.parse(args.updatedAt) <= last)) return createVersion(args)
    const updatedAt = new Date(last + 1).toISOString()
    // The time of a draft stands in it too.
    const data = asObject(args.versionData)
    if (data.updatedAt === args.updatedAt) Object.assign(args.versionData, { updatedAt })
    return createVersion({ ...args, updatedAt })
  }
}

/** Milliseconds; NaN when there is none. */
async function newestTime(
  adapter: BaseDatabaseAdapter,
  { collectionSlug, parent, req }: CreateVersionArgs,
): Promise<number> {
  const { docs } = await adapter.findVersions<Record<string, unknown>>({
    collection: collectionSlug,
    where: { and: [{ parent: { equals: parent } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    ...transactionOf({ req }),
  })
  return Date.parse(timeOf(docs[0]?.updatedAt))
}
