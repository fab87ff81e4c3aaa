import { slugOf } from '../../entries/slugOf.js'
import type { EntryKey } from '../../entries/slugs.js'
import { fieldsOf, type Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { fromPortable } from '../portable/fromPortable.js'
import type { Doc, PortableContext } from '../portable/toPortable.js'
import type { EntryLine } from './kinds.js'

type Target = { key: EntryKey; id: number | string; line: EntryLine; context: PortableContext }

/**
 * Writes a whole entry below Payload's hooks: the version that is a copy of the live document, the
 * newest state, and the live document. To be done as one unit of work; older versions are gone.
 */
export async function writeEntry(store: Store, target: Target): Promise<void> {
  const { key, id, line, context } = target
  const collection = slugOf(store.settings, key)
  const fields = fieldsOf(store, key)
  const { db } = store.payload
  const unit = transactionOf(store)
  const docOf = (state: Doc): Doc => {
    // A copy for each write, because adapters change what they are given.
    const { doc } = fromPortable(structuredClone(state), fields, context)
    return JSON.parse(JSON.stringify({ ...doc, uid: line.uid })) as Doc // of values that JSON has
  }
  await db.deleteVersions({ collection, where: { parent: { equals: id } }, ...unit })
  const rowTime = copyTime(line.live)
  const versions = [
    { state: line.live, at: rowTime, createdAt: rowTime, snapshot: false },
    ...(line.newest ? [newestOf(line, rowTime)] : []),
  ]
  for (const { state, at, createdAt, snapshot } of versions) {
    await db.createVersion({
      ...{ collectionSlug: collection, parent: id, autosave: false, returning: false },
      ...{ createdAt, updatedAt: at },
      versionData: docOf(state) as never, // of a collection that only the app's types know
      ...(snapshot ? { snapshot: true } : {}),
      ...unit,
    })
  }
  // Last: where there are no transactions, an entry that was cut off is still seen to be bare.
  await db.updateOne({ collection, id, data: docOf(line.live), returning: false, ...unit })
}

/** Of the version that is a copy of the live document: right after it, as Payload dates it. */
function copyTime({ updatedAt }: Doc): string {
  return new Date(Date.parse(String(updatedAt)) + 1).toISOString()
}

/** The newest comes after the copy; a draft has one time with its row. */
function newestOf(
  { newest = {}, isSnapshot }: Pick<EntryLine, 'newest' | 'isSnapshot'>,
  copy: string,
) {
  const own = String(newest.updatedAt)
  const next = new Date(Date.parse(copy) + 1).toISOString()
  const at = own > copy ? own : next
  return { state: newest, at, createdAt: at, snapshot: isSnapshot === true }
}
