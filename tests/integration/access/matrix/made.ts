import { type CollectionKey, ENTRY_KEYS, type EntryKey } from '../../../../src/entries/slugs.js'
import { slugOf } from '../../../../src/entries/slugOf.js'
import type { Id } from '../../../helpers/entries.js'
import { stateOf } from './state.js'
import type { World } from './world.js'

/** The ids that a collection has, to see afterwards what has been made. */
export async function idsOf(world: World, key: CollectionKey): Promise<Set<Id>> {
  const { docs } = await world.payload.db.find<{ id: Id }>({
    collection: slugOf(world.settings, key),
    limit: 0,
    pagination: false,
    select: {},
  })
  return new Set(docs.map(({ id }) => id))
}

/** Takes away what was made since, and counts it; an entry that is public at once does not count. */
export async function removeNew(world: World, key: CollectionKey, known: Set<Id>): Promise<number> {
  const collection = slugOf(world.settings, key)
  const isOfEntries = (one: CollectionKey): one is EntryKey =>
    ENTRY_KEYS.some((entry) => entry === one)
  let made = 0
  for (const id of [...(await idsOf(world, key))].filter((one) => !known.has(one))) {
    const state = isOfEntries(key) ? await stateOf(world, key, id) : null
    if (!Object.values(state?.live.statuses ?? {}).includes('published')) made += 1
    if (state)
      await world.payload.db.deleteVersions({ collection, where: { parent: { equals: id } } })
    await world.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  }
  return made
}
