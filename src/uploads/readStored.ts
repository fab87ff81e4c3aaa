import type { FileStore } from '../storage/fileStore.js'
import { type FiledKey, storedKey } from './storedFiles.js'

/** The whole of a file in a store; null: it is not there. */
export async function readStored(
  store: Pick<FileStore, 'read'>,
  key: FiledKey,
  name: string,
): Promise<Buffer | null> {
  const place = storedKey(key, name)
  const file = place === null ? null : await store.read(place)
  if (!file) return null
  return Buffer.from(await new Response(file.body).arrayBuffer())
}
