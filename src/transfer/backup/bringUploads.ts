import path from 'node:path'

import type { Store } from '../../entries/store.js'
import { namesIn } from '../../uploads/setAside.js'
import { uploadPlaces } from '../content/uploadPlaces.js'

/** Brings the files of a backup to where uploads are kept, over those of the same names. */
export async function bringUploads({
  payload,
  settings,
  folder,
}: Pick<Store, 'payload' | 'settings'> & { folder: string }): Promise<void> {
  for (const { key, put } of uploadPlaces(payload, settings)) {
    const from = path.join(folder, 'media', key)
    for (const name of await namesIn(from)) await put(path.join(from, name), name)
  }
}
