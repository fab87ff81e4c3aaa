import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'
import { findRaw, type Store } from '../entries/store.js'
import { filesOf } from './fileNames.js'
import { type LocalUploads, localUploads } from './localUploads.js'
import { bringBackIfLost, forget, leftAside } from './setAside.js'

/**
 * Finishes at start what a killed operation has left of its files: those that rows still name come
 * back, the others go. One look into each folder of uploads when there is nothing to do.
 *
 * @returns names of the files that came back
 */
export async function settleFiles(payload: Payload, settings: Settings): Promise<string[]> {
  const back: string[] = []
  for (const uploads of localUploads(payload, settings)) {
    for (const left of await leftAside(uploads.directory)) {
      back.push(...(await settleUnit({ payload, settings }, { ...uploads, ...left })))
    }
  }
  if (back.length > 0) {
    payload.logger.warn(`Brought back ${back.length} files of an operation that was cut off.`)
  }
  return back
}

async function settleUnit(
  store: Store,
  { key, directory, unit, names }: LocalUploads & { unit: string; names: string[] },
): Promise<string[]> {
  const back: string[] = []
  const docs = await findRaw(store, { key })
  const named = docs.flatMap(filesOf).filter(({ name }) => names.includes(name))
  for (const file of named) {
    if (await bringBackIfLost({ directory, unit }, file)) back.push(file.name)
  }
  await forget({ directory, unit })
  return back
}
