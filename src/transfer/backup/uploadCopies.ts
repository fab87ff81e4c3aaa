import { FILED_KEYS } from '../../entries/slugs.js'
import { findRaw, type Store } from '../../entries/store.js'
import { filesOf, type NamedFile } from '../../uploads/fileNames.js'
import { type LocalUploads, localUploads } from '../../uploads/localUploads.js'
import { isFileName, mediaCopies } from './mediaCopies.js'
import { storeCopies } from './storeCopies.js'

type Key = LocalUploads['key']
/** The files that rows name, by collection. */
type Named = ReadonlyMap<Key, readonly NamedFile[]>

/** Copies of the files of all collections of uploads: made ahead, settled at one moment. */
export type UploadCopies = {
  /** The files that the rows name now. */
  named: (reading: Store) => Promise<Named>
  /**
   * Makes the copies those of these rows.
   *
   * @returns paths of files that are nowhere, sorted
   */
  settle: (named: Named) => Promise<string[]>
}

/**
 * Copies all files that are named now below a folder. What changes until the copies are settled is
 * copied then.
 *
 * @param keeps Whether the files of a collection are wanted. @default all are
 */
export async function uploadCopies({
  to,
  keeps = () => true,
  ...store
}: Store & { to: string; keeps?: (key: Key) => boolean }): Promise<UploadCopies> {
  const all = copiesOf(store, to).filter(({ key }) => keeps(key))
  const named = async (reading: Store) => {
    const found = new Map<Key, NamedFile[]>()
    for (const { key } of all) found.set(key, await namedBy(reading, key))
    return found
  }
  for (const { key, copies } of all) await copies.ahead(await namedBy(store, key))
  return {
    named,
    settle: async (files) => {
      const missing: string[] = []
      for (const { key, copies } of all) {
        const names = await copies.settle(files.get(key) ?? [])
        missing.push(...names.map((name) => `media/${key}/${name}`))
      }
      return missing.sort()
    },
  }
}

function copiesOf({ payload, settings }: Store, to: string) {
  const { storage: store, off } = settings
  if (store === null)
    return localUploads(payload, settings).map((one) => ({
      key: one.key,
      copies: mediaCopies(one, to),
    }))
  return FILED_KEYS.filter((key) => !off.has(key)).map((key) => ({
    key,
    copies: storeCopies({ key, store }, to),
  }))
}

async function namedBy(store: Store, key: Key): Promise<NamedFile[]> {
  const select = { filename: true, filesize: true, sizes: true } as const
  const docs = await findRaw(store, { key, select })
  return docs.flatMap(filesOf).filter(({ name }) => isFileName(name))
}
