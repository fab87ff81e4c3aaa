import type { Link, SeedKey } from './types.js'

/**
 * The public ids of the seed, by collection. They never change: the seed finds by them what it
 * made before, and links in the wild may hold them.
 */
export const UID = {
  programmes: { paEfe: '4f92e48e-aeea-4b21-a2d0-67b3dd17fd25' },
  themes: {
    environment: 'ce4e285b-d1b0-40ed-ac7a-88d32139ccfc',
    collaboration: '94652196-aa97-4f6f-912d-fbff198f15ec',
  },
  keyResults: {
    policiesSystematized: '012258d6-af42-4c84-991c-6a43907ff0ff',
    studentsAware: '9335fcb1-f007-4f06-9a89-320725333fb3',
    extracurricular: '8a827014-3c57-4c53-b376-fd308cc089b3',
    greenCampuses: '5bfb82ef-2c81-4a3a-a0a1-bf7fe43e8820',
    peopleTrained: 'f70f84dc-8737-4f83-95a7-e3fcaf7ad4fe',
    policiesImplemented: '57cbc116-d71b-48db-a26d-ac71ad1e14bf',
    strategy: '32f3ddc9-90a0-46fa-9cc0-a826b09a6af1',
    awarenessActivities: '515b48eb-f25b-47c9-9fb4-95ec01be623b',
    workshops: 'f3440389-d4f4-4915-9212-5ca8d2b41fc8',
  },
  testimonials: { hernandez: 'd2f921c4-82cb-405a-b54c-c880f0b4a328' },
  consents: { hernandez: 'b89105b3-c442-479d-9657-0017c4aed3af' },
  stories: { handInHand: '06ae862b-2f6f-4d33-ade9-6f70866b57aa' },
  documents: {
    report: '1cfa3656-3064-4f46-8e73-a9274e7c402a',
    factSheet: '55d2f9f6-a481-4b64-b539-5ee2d0a8c314',
  },
  files: {
    reportFr: '732a7f07-4637-4a43-ac55-f5fd6f971dbc',
    reportEs: 'be9f2f19-5da9-434b-b2a1-a4fb277bb7db',
    reportEn: '8978d781-b753-4ffe-9f66-8241bc6deac8',
    factSheetFr: '3d6becd4-f319-4e85-914b-07829f7fba85',
    factSheetEs: 'bb1f886d-79f2-474a-ba48-3bc848aaf03c',
  },
  media: {
    landscape: 'e33be90f-6ee2-40c3-b0ee-4f61a7bfd4ee',
    emblem: '6d2e836d-2c0b-4288-bdcf-522ee94373bc',
  },
} as const

type Uids = typeof UID

/** Points to another item of the seed: `to('themes', 'environment')`. */
export function to<K extends SeedKey>(collection: K, name: keyof Uids[K]): Link {
  const uids: Record<string, string> = UID[collection]
  const uid = uids[String(name)]
  if (!uid) throw new Error(`seed: expected a name in UID.${collection}, got ${String(name)}.`)
  return { link: collection, uid }
}
