import { findRaw, type Store } from '../../entries/store.js'
import { filesOf, type NamedFile } from '../../uploads/fileNames.js'
import type { LocalUploads } from '../../uploads/localUploads.js'
import { isFileName } from './mediaCopies.js'

/** The files that the rows of a collection of uploads name now. */
export async function namedBy(store: Store, key: LocalUploads['key']): Promise<NamedFile[]> {
  const docs = await findRaw(store, { key })
  return docs.flatMap(filesOf).filter(({ name }) => isFileName(name))
}
