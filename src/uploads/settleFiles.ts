import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'
import { findRaw } from '../entries/store.js'
import { filesOf } from './fileNames.js'
import { localUploads } from './localUploads.js'
import { bringBack, keptBy, unitsLeft } from './setAside.js'

/**
 * Finishes at start what a killed operation has left of its files: those that rows still name come
 * back, the others go. One look into each folder of uploads when there is nothing to do.
 *
 * @returns names of the files that came back
 */
export async function settleFiles(payload: Payload, settings: Settings): Promise<string[]> {
  const back: string[] = []
  for (const { key, directory } of localUploads(payload, settings)) {
    const units = await unitsLeft(directory)
    const docs = units.length === 0 ? [] : await findRaw({ payload, settings }, { key })
    const named = docs.flatMap(filesOf)
    for (const unit of units) {
      const names = await keptBy({ directory, unit })
      back.push(...(await bringBack({ directory, unit }, { names, named })))
    }
  }
  if (back.length > 0) {
    payload.logger.warn(`Brought back ${back.length} files of an operation that was cut off.`)
  }
  return back
}
